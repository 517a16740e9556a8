import Handlebars from 'handlebars';
import { nearest } from '../../diagnostics/nearest.js';
import { withoutInvisible } from '../../i18n/invisible.js';
import { helpers } from './helpers/index.js';
import { syntaxError } from './syntax-error.js';
import type {
  BlockNode,
  CallExpression,
  Expression,
  PathExpression,
  Position,
  Template,
  TemplateNode,
} from './template.js';
import { TemplateError, templateProblems } from './template-error.js';
import { refuseExcess } from './template-limits.js';

/** Handlebars' own blocks that we keep; each takes exactly one argument. */
const blocks = new Set(['if', 'unless', 'each', 'with']);

/**
 * Reads one template. `name` is its path without `.md.hbs`. Refuses, with the place, what could put raw text
 * into a book or is not ours: triple braces, unknown helpers, decorators, partials chosen by data.
 * Throws TemplateError.
 */
export function parseTemplate(name: string, source: string): Template {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  refuseExcess(name, text);
  refuseInvisible(name, text);
  try {
    return { name, nodes: new Reader(name).program(Handlebars.parse(text), []) };
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    throw syntaxError(name, text, error);
  }
}

/** Our placeholders are private-use characters: a template that held one could forge them. */
function refuseInvisible(name: string, text: string): void {
  for (const [index, line] of text.split('\n').entries()) {
    const shown = withoutInvisible(line);
    if (shown === line) continue;
    let column = 0;
    while (shown[column] === line[column]) column += 1;
    const code = (line.codePointAt(column) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new TemplateError(
      templateProblems.privateUse,
      { template: name, at: [index + 1, column + 1] },
      { code },
    );
  }
}

/** HTML in a template is text, also for whoever opens the Markdown book: only web addresses may stand in `<…>`. */
function withoutHtml(text: string): string {
  return text.replace(/(\\*)<(?!https?:\/\/[^\s<>{}]*>)/g, (mark, slashes: string) =>
    slashes.length % 2 === 1 ? mark : `${slashes}\\<`,
  );
}

/** Turns Handlebars' tree into ours; `locals` are the block parameters in sight. */
class Reader {
  private readonly template: string;

  constructor(template: string) {
    this.template = template;
  }

  program(program: hbs.AST.Program | undefined, locals: readonly string[]): TemplateNode[] {
    const nodes: TemplateNode[] = [];
    for (const statement of program?.body ?? []) {
      const node = this.statement(statement, locals);
      if (node !== undefined) nodes.push(node);
    }
    return nodes;
  }

  private statement(statement: hbs.AST.Statement, locals: readonly string[]): TemplateNode | undefined {
    if (isKind(statement, 'ContentStatement')) {
      return statement.value === '' ? undefined : { kind: 'text', text: withoutHtml(statement.value) };
    }
    if (isKind(statement, 'CommentStatement')) return undefined;
    if (isKind(statement, 'MustacheStatement')) return this.print(statement, locals);
    if (isKind(statement, 'BlockStatement')) return this.block(statement, locals);
    if (isKind(statement, 'PartialStatement')) return this.partial(statement, locals);
    throw this.error(statement, 'unsupported', { what: FOREIGN[statement.type] ?? statement.type });
  }

  private print(node: hbs.AST.MustacheStatement, locals: readonly string[]): TemplateNode {
    if (!node.escaped) throw this.error(node, 'raw', { field: originalOf(node.path) });
    const plain = node.params.length === 0 && hashPairs(node).length === 0;
    const value = plain ? this.expression(node.path, locals) : this.call(node, locals);
    if (value.kind === 'call' && helpers.get(value.helper)?.block) {
      throw this.error(node, 'needsBlock', { helper: value.helper });
    }
    return { kind: 'print', value, at: position(node) };
  }

  private block(node: hbs.AST.BlockStatement, locals: readonly string[]): BlockNode {
    const name = originalOf(node.path);
    const known = blocks.has(name) || helpers.get(name)?.block;
    if (!known) throw this.unknown(node, 'unknownBlock', 'block', name, knownBlocks());
    // Handlebars gives no program for {{^if x}} without an else.
    const program: hbs.AST.Program | undefined = node.program;
    const names = program?.blockParams ?? [];
    return {
      kind: 'block',
      call: this.call(node, locals),
      locals: names,
      body: this.program(program, [...locals, ...names]),
      otherwise: this.program(node.inverse, locals),
    };
  }

  private partial(node: hbs.AST.PartialStatement, locals: readonly string[]): TemplateNode {
    if (!isKind(node.name, 'PathExpression')) throw this.error(node, 'unsupported', { what: '{{> (…)}}' });
    const [context = null] = node.params;
    return {
      kind: 'partial',
      name: `partials/${node.name.original}`,
      context: context === null ? null : this.expression(context, locals),
      hash: this.hash(node, locals),
      indent: node.indent,
      at: position(node),
    };
  }

  private expression(node: hbs.AST.Expression, locals: readonly string[]): Expression {
    if (isKind(node, 'PathExpression')) return this.path(node, locals);
    if (isKind(node, 'SubExpression')) return this.call(node, locals);
    if (isKind(node, 'StringLiteral') || isKind(node, 'NumberLiteral') || isKind(node, 'BooleanLiteral')) {
      return { kind: 'literal', value: node.value };
    }
    return { kind: 'literal', value: null };
  }

  private path(node: hbs.AST.PathExpression, locals: readonly string[]): PathExpression {
    const parts = node.parts.map(String);
    const written = /^(?:this|\.)\b|^\.\//.test(node.original);
    const isLocal = !written && !node.data && node.depth === 0 && locals.includes(parts[0] ?? '');
    const from = node.data ? 'data' : isLocal ? 'local' : 'context';
    return { kind: 'path', from, depth: node.depth, parts, at: position(node) };
  }

  private call(node: Call, locals: readonly string[]): CallExpression {
    const name = originalOf(node.path);
    const helper = helpers.get(name);
    const [least, most] = blocks.has(name) ? [1, 1] : (helper?.args ?? [0, 0]);
    if (helper === undefined && !(blocks.has(name) && node.type === 'BlockStatement')) {
      throw this.unknown(node, 'unknownHelper', 'helper', name, [...helpers.keys()]);
    }
    if (node.params.length < least || node.params.length > most) {
      const wanted = least === most ? `${least}` : `${least}–${most}`;
      throw this.error(node, 'argumentCount', { helper: name, expected: wanted, given: node.params.length });
    }
    for (const { key } of hashPairs(node)) {
      if (!helper?.options?.includes(key))
        throw this.error(node, 'unknownOption', { helper: name, option: key });
    }
    const args = node.params.map((argument) => this.expression(argument, locals));
    return { kind: 'call', helper: name, args, hash: this.hash(node, locals), at: position(node) };
  }

  private hash(
    node: { readonly hash?: hbs.AST.Hash },
    locals: readonly string[],
  ): Record<string, Expression> {
    return Object.fromEntries(hashPairs(node).map(({ key, value }) => [key, this.expression(value, locals)]));
  }

  /** A name that is none of `known`, with the one that it may be meant as. */
  private unknown(
    node: hbs.AST.Node,
    problem: 'unknownBlock' | 'unknownHelper',
    mark: string,
    name: string,
    known: readonly string[],
  ): TemplateError {
    const near = nearest(name, known);
    return near === undefined
      ? this.error(node, problem, { [mark]: name, known: known.join(', ') })
      : this.error(node, `${problem}Near`, { [mark]: name, near });
  }

  private error(
    node: hbs.AST.Node,
    problem: keyof typeof templateProblems,
    args: Readonly<Record<string, string | number>>,
  ): TemplateError {
    return new TemplateError(
      templateProblems[problem],
      { template: this.template, at: position(node) },
      args,
    );
  }
}

type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

interface NodeKinds {
  ContentStatement: hbs.AST.ContentStatement;
  CommentStatement: hbs.AST.CommentStatement;
  MustacheStatement: hbs.AST.MustacheStatement;
  BlockStatement: hbs.AST.BlockStatement;
  PartialStatement: hbs.AST.PartialStatement;
  PathExpression: hbs.AST.PathExpression;
  SubExpression: hbs.AST.SubExpression;
  StringLiteral: hbs.AST.StringLiteral;
  NumberLiteral: hbs.AST.NumberLiteral;
  BooleanLiteral: hbs.AST.BooleanLiteral;
}

function isKind<Kind extends keyof NodeKinds>(node: hbs.AST.Node, kind: Kind): node is NodeKinds[Kind] {
  return node.type === kind;
}

/** What Handlebars can do and our templates cannot, as it is written. */
const FOREIGN: Readonly<Record<string, string>> = {
  PartialBlockStatement: '{{#> …}}',
  Decorator: '{{* …}}',
  DecoratorBlock: '{{#* …}}',
};

function knownBlocks(): string[] {
  return [...blocks, ...[...helpers.values()].filter(({ block }) => block).map(({ name }) => name)];
}

function position(node: hbs.AST.Node): Position {
  return [node.loc.start.line, node.loc.start.column + 1];
}

function originalOf(node: hbs.AST.Node): string {
  return isKind(node, 'PathExpression') || isKind(node, 'StringLiteral') ? node.original : node.type;
}

function hashPairs(node: { readonly hash?: hbs.AST.Hash }): readonly hbs.AST.HashPair[] {
  return node.hash?.pairs ?? [];
}
