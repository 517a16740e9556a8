/** What every command that reads a project needs, as one module: each module that is loaded alone costs its own time. */
export { atLeast } from '../diagnostics/summary.js';
export { loadProject } from '../load.js';
export { validate } from '../validate.js';
export { expectBriefWork } from './brief-work.js';
export { printText } from './shown/print-text.js';
export { startSpinner } from './shown/spinner.js';
