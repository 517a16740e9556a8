import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** A way of silencing findings that remembers what it was needed for. */
export interface Silencer {
  silences(found: Diagnostic): boolean;
  /** What has silenced nothing so far, as findings. */
  unused(): Diagnostic[];
}
