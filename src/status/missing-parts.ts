import type { Stage } from '../diagnostics/diagnostic.js';
import type { Path } from '../diagnostics/place.js';
import { fields } from '../generated/fields.js';
import type { Slot } from './slot.js';

/** A required part that is open in some row. */
export interface MissingPart {
  readonly part: string;
  /** Its printed name, Indonesian: `Sasaran · Indikator`; undefined for a part that is no field. */
  readonly title: string | undefined;
  readonly stage: Stage;
  /** Rows where it is open, and rows that should have it. */
  readonly open: number;
  readonly of: number;
  /** Of the first row where it is open. */
  readonly path: Path;
}

/**
 * What is open, by stage in the order of the profile's table. What would stand in something that is itself
 * missing is not listed as well.
 */
export function missingParts(slots: readonly Slot[]): MissingPart[] {
  const parts = new Map<string, { first: Slot | undefined; stage: Stage; open: number; of: number }>();
  for (const slot of slots) {
    if (slot.waiting) continue;
    let known = parts.get(slot.part);
    if (known === undefined) {
      known = { first: undefined, stage: slot.stage, open: 0, of: 0 };
      parts.set(slot.part, known);
    }
    known.of += 1;
    if (slot.filled) continue;
    known.open += 1;
    known.first ??= slot;
  }
  return [...parts]
    .flatMap(([part, { first, stage, open, of }]) =>
      first ? [{ part, title: titleOf(part), stage, open, of, path: first.path }] : [],
    )
    .sort((a, b) => a.stage - b.stage);
}

/** A field of a row goes by the row's name as well. */
function titleOf(part: string): string | undefined {
  const title = fields[part]?.title;
  const row = /^(.*\[\])\.[^.]+$/.exec(part)?.[1];
  const owner = row === undefined ? undefined : fields[row]?.title;
  return title !== undefined && owner !== undefined ? `${owner} · ${title}` : title;
}
