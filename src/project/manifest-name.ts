/** The file by which `build` marks a folder as its own; such a folder holds books and never data. */
export const MANIFEST_NAME = '.masterplan-books.json';
