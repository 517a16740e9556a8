/*
 * A template as plain data. Templates are written in Handlebars and read by Handlebars' own parser, when the
 * package is built or when a region brings its own; what runs is this tree, so no code is ever made from a
 * template and the parser is not loaded for ours. See docs/decisions/templates-as-trees.md.
 */

/** Line and column from 1, as editors count. */
export type Position = readonly [line: number, column: number];

export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | PathExpression
  | CallExpression;

/** A field: `a.b` (context), `../a` (depth 1), `@index` (data), `item.a` of a block parameter (local). */
export interface PathExpression {
  readonly kind: 'path';
  readonly from: 'context' | 'data' | 'local';
  readonly depth: number;
  readonly parts: readonly string[];
  readonly at: Position;
}

export interface CallExpression {
  readonly kind: 'call';
  readonly helper: string;
  readonly args: readonly Expression[];
  readonly hash: Readonly<Record<string, Expression>>;
  readonly at: Position;
}

export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'print'; readonly value: Expression; readonly at: Position }
  | BlockNode
  | PartialNode;

/** `{{#helper …}}body{{else}}otherwise{{/helper}}`; `locals` are the names of `as |item index|`. */
export interface BlockNode {
  readonly kind: 'block';
  readonly call: CallExpression;
  readonly locals: readonly string[];
  readonly body: readonly TemplateNode[];
  readonly otherwise: readonly TemplateNode[];
}

export interface PartialNode {
  readonly kind: 'partial';
  readonly name: string;
  readonly context: Expression | null;
  readonly hash: Readonly<Record<string, Expression>>;
  /** White space before a partial on a line of its own; every line of it gets this. */
  readonly indent: string;
  readonly at: Position;
}

/** A template's name is its path in the templates folder without `.md.hbs`; partials start with `partials/`. */
export interface Template {
  readonly name: string;
  readonly nodes: readonly TemplateNode[];
}

export type Templates = ReadonlyMap<string, Template>;
