/** What tells whether books show a project as it is now, as one module: few checks of books need it. */
export { inputHash } from '../../build.js';
export { loadProject } from '../../load.js';
export { validate } from '../../validate.js';
