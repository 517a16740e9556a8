/** What a place in the tree holds, as far as mounting files needs to know. Made from the schemas. */
export type Shape =
  | {
      readonly kind: 'map';
      /** Known keys; a mapping of years has none. */
      readonly keys?: Readonly<Record<string, Shape>>;
      /** What every other key holds, for mappings of years. */
      readonly each?: Shape;
    }
  | { readonly kind: 'list' }
  | { readonly kind: 'text' }
  | { readonly kind: 'other' };
