/** What only `fmt` needs, as one module: each module that is loaded alone costs its own time. */
export { summarize } from '../../diagnostics/summary.js';
export { writeSources } from '../../edit/write-sources.js';
export { formatProject } from '../../format.js';
export { reportPatch } from '../../reporters/patch.js';
export { expectBriefWork } from '../brief-work.js';
export { finishInterrupted } from '../finish-interrupted.js';
export { paintFor } from '../shown/colour.js';
export { printText } from '../shown/print-text.js';
export { startSpinner } from '../shown/spinner.js';
export { uninterrupted } from '../uninterrupted.js';
