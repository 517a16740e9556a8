import type { BookSession } from '../markdown/book-session.js';
import { type HelperCall, typeName } from './helper.js';
import { helpers } from './helpers/index.js';
import { printValue } from './print.js';
import { childScope, expressionName, lookUp, partialScope, type Scope } from './scope.js';
import type {
  BlockNode,
  CallExpression,
  Expression,
  PartialNode,
  TemplateNode,
  Templates,
} from './template.js';
import { TemplateError, type TemplatePlace, templateProblems } from './template-error.js';
import { isTrue } from './truth.js';

/**
 * Fills the template called `name` with `data`; gives Markdown with placeholders for cross references.
 * `data` is also `@root`; the book's own facts are under `@book`. Throws TemplateError.
 */
export function evaluateTemplate(
  name: string,
  data: object,
  templates: Templates,
  session: BookSession,
): string {
  const template = templates.get(name);
  if (template === undefined) {
    throw new TemplateError(templateProblems.unknownTemplate, { template: name, at: [1, 1] }, { name });
  }
  const { chapters, figures, notes, logo, ...book } = session.book;
  const chapter = { id: session.chapter?.id, title: session.chapter?.title, label: session.chapterLabel };
  const scope = childScope(data, undefined, { root: data, book, chapter });
  return new Evaluation(name, templates, session).nodes(template.nodes, scope);
}

const nothing: Readonly<Record<string, unknown>> = {};

class Evaluation {
  private readonly template: string;
  private readonly templates: Templates;
  private readonly session: BookSession;

  constructor(template: string, templates: Templates, session: BookSession) {
    this.template = template;
    this.templates = templates;
    this.session = session;
  }

  nodes(nodes: readonly TemplateNode[], scope: Scope): string {
    let text = '';
    for (const node of nodes) text += this.node(node, scope);
    return text;
  }

  private node(node: TemplateNode, scope: Scope): string {
    switch (node.kind) {
      case 'text':
        return node.text;
      case 'print': {
        const place = this.place(node.at);
        const value = this.value(node.value, scope);
        const text = printValue(value, this.session.language, node.value, place);
        this.session.spend(text.length, place);
        return text;
      }
      case 'block':
        return this.block(node, scope);
      case 'partial':
        return this.partial(node, scope);
    }
  }

  private block(node: BlockNode, scope: Scope): string {
    const [first] = node.call.args;
    const value = first === undefined ? undefined : this.value(first, scope);
    switch (node.call.helper) {
      case 'if':
        return this.nodes(isTrue(value) ? node.body : node.otherwise, scope);
      case 'unless':
        return this.nodes(isTrue(value) ? node.otherwise : node.body, scope);
      case 'with':
        if (!isTrue(value) && value !== 0) return this.nodes(node.otherwise, scope);
        return this.nodes(node.body, childScope(value, scope, nothing, this.locals(node, [value])));
      case 'each':
        return this.each(node, value, scope);
      default: {
        const body = this.nodes(node.body, scope);
        const result = this.call(node.call, scope, body);
        return printValue(result, this.session.language, node.call, this.place(node.call.at));
      }
    }
  }

  private each(node: BlockNode, list: unknown, scope: Scope): string {
    const place = this.place(node.call.at);
    const isMapping = typeof list === 'object' && list !== null && !Array.isArray(list);
    const keys = isMapping ? Object.keys(list) : undefined;
    const items: unknown = isMapping ? Object.values(list) : (list ?? []);
    if (!Array.isArray(items)) {
      const field = expressionName(node.call.args[0]);
      throw new TemplateError(templateProblems.notList, place, { field, type: typeName(list) });
    }
    if (items.length === 0) return this.nodes(node.otherwise, scope);
    let text = '';
    for (let index = 0; index < items.length; index += 1) {
      this.session.spend(0, place);
      const item = items[index];
      const key = keys?.[index] ?? index;
      const data = { index, number: index + 1, key, first: index === 0, last: index === items.length - 1 };
      text += this.nodes(node.body, childScope(item, scope, data, this.locals(node, [item, key])));
    }
    this.session.spend(text.length, place);
    return text;
  }

  private partial(node: PartialNode, scope: Scope): string {
    const place = this.place(node.at);
    const partial = this.templates.get(node.name);
    if (partial === undefined) {
      throw new TemplateError(templateProblems.unknownTemplate, place, { name: node.name });
    }
    const context = node.context === null ? scope.value : this.value(node.context, scope);
    const names = Object.keys(node.hash);
    const value = names.length === 0 ? context : { ...asObject(context), ...this.hash(node.hash, scope) };
    const text = this.included(node.name, partial.nodes, partialScope(value, scope), place);
    this.session.spend(text.length, place);
    return node.indent === '' ? text : text.replace(/^(?=[\s\S])/gm, node.indent);
  }

  private included(name: string, nodes: readonly TemplateNode[], scope: Scope, place: TemplatePlace): string {
    try {
      return new Evaluation(name, this.templates, this.session).nodes(nodes, scope);
    } catch (error) {
      if (error instanceof TemplateError) error.callers.push(place);
      throw error;
    }
  }

  private value(expression: Expression, scope: Scope): unknown {
    switch (expression.kind) {
      case 'literal':
        return expression.value;
      case 'path':
        return lookUp(expression, scope, this.template);
      case 'call':
        return this.call(expression, scope, '');
    }
  }

  private call(call: CallExpression, scope: Scope, body: string): unknown {
    const place = this.place(call.at);
    const helper = helpers.get(call.helper);
    if (helper === undefined) {
      const known = [...helpers.keys()].join(', ');
      throw new TemplateError(templateProblems.unknownHelper, place, { helper: call.helper, known });
    }
    this.session.spend(0, place);
    const request: HelperCall = {
      helper: call.helper,
      args: call.args.map((argument) => this.value(argument, scope)),
      options: this.hash(call.hash, scope),
      place,
      session: this.session,
      body,
    };
    return helper.run(request);
  }

  private hash(hash: Readonly<Record<string, Expression>>, scope: Scope): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const [name, expression] of Object.entries(hash)) values[name] = this.value(expression, scope);
    return values;
  }

  private locals(node: BlockNode, values: readonly unknown[]): Scope['locals'] {
    if (node.locals.length === 0) return nothing;
    return Object.fromEntries(node.locals.map((name, index) => [name, values[index]]));
  }

  private place(at: TemplatePlace['at']): TemplatePlace {
    return { template: this.template, at };
  }
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
