/** Finished Markdown, printed as it is. Only helpers make it: no text of the data can. */
export class MarkdownValue {
  readonly markdown: string;

  constructor(markdown: string) {
    this.markdown = markdown;
  }
}
