import type { Stage } from '../diagnostics/diagnostic.js';
import type { Path } from '../diagnostics/place.js';

/** One place that a stage requires to be filled in. */
export interface Slot {
  /** What is required, the same for every row: `gaps[].solution`, or `gaps.aspects` for a row per aspect. */
  readonly part: string;
  readonly stage: Stage;
  readonly path: Path;
  readonly filled: boolean;
  /** Not asked for yet, because what it would stand in is absent: that is missing first. */
  readonly waiting: boolean;
  /** The dimension it belongs to, if to one. */
  readonly dimension: string | undefined;
}
