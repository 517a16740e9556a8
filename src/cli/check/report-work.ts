/** What `validate` needs for reports other than its own text, as one module. */
export { reportScene } from './report-scene.js';
export { printReport, writeReports } from './write-reports.js';
