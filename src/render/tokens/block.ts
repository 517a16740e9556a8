/** What stands inside a paragraph, heading, caption or cell. */
export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly bold: boolean;
      readonly italic: boolean;
      readonly code: boolean;
      /** The mark of what is not filled in. */
      readonly missing: boolean;
    }
  | { readonly kind: 'break' }
  /** `href` is a web address, `mailto:`, or `#anchor` of this book. */
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] }
  /** A reference to a footnote by its number, counted from 1 through the book. */
  | { readonly kind: 'note'; readonly number: number };

export type Cell = readonly Inline[];
export type ListItem = readonly Block[];

export interface Column {
  readonly align: 'left' | 'right' | 'center';
}

/** A group names the rows below it and reaches over the whole table. */
export type Row =
  | {
      readonly kind: 'cells';
      /** Where links to the row lead; written `{#id}` at the end of its first cell. */
      readonly anchor: string | undefined;
      readonly cells: readonly Cell[];
    }
  | { readonly kind: 'group'; readonly title: Cell };

/** What a part of a book is made of. */
export type Block =
  | {
      readonly kind: 'heading';
      /** 2 to 6; a part's own heading, level 1, is not among its blocks. */
      readonly level: number;
      /** "1.2"; '' for none. */
      readonly number: string;
      readonly anchor: string | undefined;
      /** Written `{… .page}`: what it heads begins on a new page. */
      readonly startsPage: boolean;
      readonly content: readonly Inline[];
    }
  | {
      readonly kind: 'paragraph';
      readonly anchor: string | undefined;
      /** The caption of something that is neither table nor figure. */
      readonly isCaption: boolean;
      readonly content: readonly Inline[];
    }
  /** Numbered from `start` on, or bulleted. */
  | { readonly kind: 'list'; readonly start: number | undefined; readonly items: readonly ListItem[] }
  | { readonly kind: 'quote'; readonly content: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }
  | Table
  /** `id` names the picture in the book's figures and is its anchor; `number` is "Gambar 2.1". */
  | {
      readonly kind: 'figure';
      readonly id: string;
      readonly description: string;
      readonly number: string;
      readonly caption: readonly Inline[];
    };

export interface Table {
  readonly kind: 'table';
  /**
   * A table without a caption whose head says nothing only sets things side by side, such as signatures: no rules,
   * no shading, no head, columns of equal width, never broken across pages. A row without words is room for a
   * signature (about 2 cm). It has no group rows.
   */
  readonly layout: boolean;
  readonly anchor: string | undefined;
  /** "Tabel 3.1"; '' for a table without a caption. */
  readonly number: string;
  readonly caption: readonly Inline[];
  readonly columns: readonly Column[];
  readonly head: readonly Cell[];
  readonly rows: readonly Row[];
}
