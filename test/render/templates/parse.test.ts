import { describe, expect, it } from 'vitest';
import { nodesOf, readTemplates } from '../../../scripts/templates.js';
import { loadTemplates, type PrecompiledTemplates } from '../../../src/render/templates/load.js';
import { parseTemplate } from '../../../src/render/templates/parse.js';
import { TemplateError } from '../../../src/render/templates/template-error.js';

const mini = new URL('../fixtures/mini', import.meta.url).pathname;

describe('parseTemplate', () => {
  it.each([
    ['three braces', 'a\n{{{x}}}', '2:1', 'three braces'],
    ['an ampersand', '{{&x}}', '1:1', 'three braces'],
    [
      'an unknown helper',
      '{{#if a}}\n  {{rupia x}}{{/if}}',
      '2:3',
      'no template helper "rupia". Did you mean "rupiah"?',
    ],
    ['a helper like no other', '{{tambah a}}', '1:1', 'no template helper "tambah". There are: num, rupiah,'],
    ['an unknown helper inside', '{{num (sum a b)}}', '1:7', '"sum"'],
    ['the log helper', '{{log "x"}}', '1:1', '"log"'],
    ['too few arguments', '{{lookup x}}', '1:1', '2 expected, 1 given'],
    ['too many arguments', '{{rupiah x y}}', '1:1', '1 expected, 2 given'],
    ['an unknown option', '{{num x decimals=2}}', '1:1', 'no option "decimals"'],
    ['a block of a field', '{{#rows}}{{/rows}}', '1:1', 'opened with {{#each rows}}.'],
    ['a misspelt block', '{{#eahc rows}}{{/eahc}}', '1:1', 'Did you mean {{#each}}?'],
    ['a block without its argument', '{{#each}}{{/each}}', '1:1', '1 expected'],
    ['a block helper in line', '{{table "x"}}', '1:1', 'as a block: {{#table …}} … {{/table}}.'],
    ['a line helper as block', '{{#num x}}{{/num}}', '1:1', '{{#num}}'],
    ['a decorator', '{{* inline}}', '1:1', '{{* …}}'],
    ['an inline partial', '{{#*inline "x"}}{{/inline}}', '1:1', '{{#* …}}'],
    ['a partial block', '{{#> x}}{{/x}}', '1:1', '{{#> …}}'],
    ['a partial chosen by data', '{{> (lookup x "y")}}', '1:1', '{{> (…)}}'],
    [
      'a block closed by another name',
      'a\n{{#if x}}\n{{/each}}',
      '2:1',
      '{{#if}} here is closed by {{/each}}',
    ],
    [
      'an unclosed block inside another',
      '{{#if x}}\n {{#each y}}\n{{/if}}',
      '2:2',
      '{{#each}} here is closed by {{/if}}',
    ],
    ['an unclosed block', '{{#if x}}a{{/if}}\n{{#each y}}\nb', '2:1', 'Put {{/each}} at the end'],
    ['a close without its block', 'a\n\n b {{/if}}', '3:4', 'This {{/if}} closes nothing.'],
    ['a close after its block was closed', '{{#if x}}{{else}}{{/if}}\n{{/if}}', '2:1', 'closes nothing'],
    ['an else without a block', 'a\n {{else}}', '2:2', 'This {{else}} stands in no block'],
    ['a second else', '{{#if a}}{{else if b}}x{{else}}\n{{else}}{{/if}}', '2:1', 'has an {{else}} already'],
    ['an unclosed tag', 'a\n\n{{x', '3:1', 'Put }} at its end.'],
    ['a tag that another follows', 'a {{x b\n{{y}}', '1:3', 'Put }} at its end.'],
    ['an unclosed comment', 'a\n {{!-- {{x}} }}', '2:2', 'Put }} at its end.'],
    ['an equals sign too many', 'a\n{{x}} {{num a b==c}}', '2:17', 'not well formed'],
    ['a lone bracket', '{{num (x}}', '1:9', 'not well formed'],
    ['our placeholder', 'a\nb\ue0000\ue001', '2:2', 'U+E000'],
    ['a hidden direction mark', '\u202ea', '1:1', 'U+202E'],
  ])('refuses %s', (_, source, place, words) => {
    const parse = () => parseTemplate('book-1/x', source);
    expect(parse).toThrow(TemplateError);
    expect(parse).toThrow(`book-1/x.md.hbs:${place}: `);
    expect(parse).toThrow(words);
  });

  it.each([
    ['blocks', '{{#if a}}'.repeat(20_000) + '{{/if}}'.repeat(20_000)],
    ['chains', `{{#if a}}${'{{else if b}}'.repeat(20_000)}{{/if}}`],
    ['calls', `{{num ${'(num '.repeat(20_000)}a${')'.repeat(20_000)}}}`],
    ['size', 'a'.repeat(1_000_001)],
  ])('refuses too much of %s at once', (_, source) => {
    const start = process.cpuUsage();
    expect(() => parseTemplate('x', source)).toThrow(/nested too deep|too large/);
    expect(process.cpuUsage(start).user).toBeLessThan(500_000);
  });

  it('does not count blocks that stand side by side', () => {
    expect(parseTemplate('x', '{{#if a}}(b{{else if c}}d{{/if}}'.repeat(500)).nodes).toHaveLength(500);
  });

  it('takes a field that is called like a helper', () => {
    const [node] = parseTemplate('x', '{{date}}').nodes;
    expect(node).toMatchObject({ kind: 'print', value: { kind: 'path', parts: ['date'] } });
    const [call] = parseTemplate('x', '{{date date}}').nodes;
    expect(call).toMatchObject({
      value: { kind: 'call', helper: 'date', args: [{ kind: 'path', parts: ['date'] }] },
    });
  });

  it('reads Windows line ends and a byte order mark as if they were not there', () => {
    expect(parseTemplate('x', '\ufeff{{#if a}}\r\nb\r\n{{/if}}\r\n')).toEqual(
      parseTemplate('x', '{{#if a}}\nb\n{{/if}}\n'),
    );
  });
});

describe('nodesOf', () => {
  it('holds every template of the folder, and survives being written as JSON', async () => {
    const nodes: PrecompiledTemplates = JSON.parse(JSON.stringify(nodesOf(readTemplates(mini))));
    expect(Object.keys(nodes)).toEqual([
      'book-1/analisis',
      'book-1/kata-pengantar',
      'book-1/pendahuluan',
      'book-1/sumber',
      'partials/gap-table',
    ]);
    expect(await loadTemplates(nodes)).toEqual(readTemplates(mini));
  });
});

describe('loadTemplates', () => {
  const ours: PrecompiledTemplates = {
    a: parseTemplate('a', 'kami {{> p}}').nodes,
    'partials/p': parseTemplate('partials/p', 'p').nodes,
  };

  it("puts a region's own in place of ours", async () => {
    const templates = await loadTemplates(
      ours,
      new Map([
        ['a', 'milik kota'],
        ['b', 'baru {{> p}}'],
      ]),
    );
    expect(templates.get('a')?.nodes).toEqual([{ kind: 'text', text: 'milik kota' }]);
    expect([...templates.keys()].sort()).toEqual(['a', 'b', 'partials/p']);
  });

  it.each([
    [
      'a partial that is missing',
      [['b', '\n{{> q}}']],
      'b.md.hbs:2:1: There is no partial "q". Did you mean {{> p}}?',
    ],
    ['a partial that includes itself', [['partials/p', '{{> p}}']], 'partials/p.md.hbs:1:1: The partial'],
    [
      'partials in a circle',
      [
        ['partials/p', '{{#if x}}{{> q}}{{/if}}'],
        ['partials/q', '{{> p}}'],
      ],
      'includes itself',
    ],
  ] as const)('refuses %s', async (_, own, words) => {
    await expect(loadTemplates(ours, new Map(own))).rejects.toThrow(words);
  });
});
