/** Stands in the project's folder while several files are being replaced. A name with a dot in front is no data. */
export const JOURNAL_NAME = '.masterplan-edits.json';
