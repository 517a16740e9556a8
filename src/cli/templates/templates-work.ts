/** What `templates` needs, as one module: each module that is loaded alone costs its own time. */
export { copyOf } from './template-copy.js';
export { isLetter, listTemplates, templateRowsText } from './template-list.js';
export { writeTemplate } from './write-template.js';
