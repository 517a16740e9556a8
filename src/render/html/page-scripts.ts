/** The scripts of the HTML books, made from `client/` when the package is built. */
export interface PageScripts {
  /** What stands in every page. */
  readonly page: string;
  /** The file that searches, beside the books. */
  readonly search: string;
}
