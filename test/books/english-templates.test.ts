import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTemplates } from '../../scripts/templates.js';
import type { Expression, TemplateNode } from '../../src/render/templates/template.js';
import { TEMPLATE_FOLDER } from './render.js';
import { sharedWords } from './shared-words.js';

const english = readTemplates(join(TEMPLATE_FOLDER, 'en'));
const indonesian = new Map([...readTemplates(TEMPLATE_FOLDER)].filter(([name]) => !name.startsWith('en/')));

describe('an English template', () => {
  it('stands for every one that has words', () => {
    const wordless = ['partials/place-date', 'partials/program-link', 'partials/strategy-row'];
    expect([...english.keys(), ...wordless].sort()).toEqual([...indonesian.keys()].sort());
    const printed = wordless.flatMap((name) => textsOf(indonesian.get(name)?.nodes ?? []));
    expect(printed.join('').match(/[a-z]+/gi)).toBeNull();
  });

  it.each([...english.keys()])(
    '%s has the fields, helpers and anchors of its twin, its tables in the same order',
    (name) => {
      const [own, twin] = [english.get(name)?.nodes ?? [], indonesian.get(name)?.nodes ?? []];
      expect(expressionsOf(own).sort()).toEqual(expressionsOf(twin).sort());
      expect(frameOf(own)).toEqual(frameOf(twin));
    },
  );
});

describe('English templates', () => {
  it('have no word in common with the Indonesian ones but what both languages share', () => {
    const [en, id] = [english, indonesian].map((all) =>
      wordsOf([...all.values()].flatMap(({ nodes }) => nodes)),
    );
    expect(id?.size).toBeGreaterThan(500);
    expect([...(en ?? [])].filter((word) => id?.has(word) && !sharedWords.has(word))).toEqual([]);
  });
});

function wordsOf(nodes: readonly TemplateNode[]): Set<string> {
  const text = textsOf(nodes)
    .join('\n')
    .replace(/[{ ][#.][^}\s]*}?/g, ' ');
  return new Set(text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu));
}

/** The expressions of a template, each with the blocks that it stands in; what only English needs is left out. */
function expressionsOf(nodes: readonly TemplateNode[], within = ''): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [];
    if (node.kind === 'print') return isPlural(node.value) ? [] : [within + written(node.value)];
    if (node.kind === 'partial') {
      const context = node.context === null ? '' : written(node.context);
      return [`${within}> ${node.name} ${context} ${hashOf(node.hash)}`];
    }
    const block = `${within}#${written(node.call)} |${node.locals.join(' ')}|`;
    return [
      block,
      ...expressionsOf(node.body, `${block} `),
      ...expressionsOf(node.otherwise, `${block} else `),
    ];
  });
}

/** Where headings, tables, pictures and their captions stand: the same in every language. */
function frameOf(nodes: readonly TemplateNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return node.text.match(/^#{2,}|\{[#.][^}\s]*|^\d+\.|\||\*\*/gm) ?? [];
    if (node.kind === 'print') return written(node.value).match(/^(?:figure|prose|note) .*/) ?? [];
    if (node.kind === 'partial') return /table|sign|swot|regulations/.test(node.name) ? [node.name] : [];
    const own = node.call.helper === 'table' ? [written(node.call)] : [];
    return [...own, ...frameOf(node.body), ...frameOf(node.otherwise)];
  });
}

function textsOf(nodes: readonly TemplateNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [node.text];
    if (node.kind === 'partial') return Object.values(node.hash).flatMap(literalOf);
    return node.kind === 'block' ? [...textsOf(node.body), ...textsOf(node.otherwise)] : [];
  });
}

function literalOf(value: Expression): string[] {
  return value.kind === 'literal' ? [String(value.value)] : [];
}

/** English nouns and verbs follow a count; Indonesian ones do not. */
function isPlural(value: Expression): boolean {
  return value.kind === 'call' && value.helper === 'plural';
}

/** As the author of a template writes it; a sentence given to a partial, or in place of a missing value, is words. */
function written(value: Expression): string {
  if (value.kind === 'literal') return JSON.stringify(value.value);
  if (value.kind === 'path') return `${value.from}:${'../'.repeat(value.depth)}${value.parts.join('.')}`;
  const args = value.args.map((arg) =>
    value.helper === 'or' && arg.kind === 'literal' ? 'words' : written(arg),
  );
  return `${value.helper} ${args.join(' ')} ${hashOf(value.hash)}`.trimEnd();
}

function hashOf(hash: Readonly<Record<string, Expression>>): string {
  return Object.entries(hash)
    .map(([key, value]) => `${key}=${key === 'text' ? 'words' : written(value)}`)
    .join(' ');
}
