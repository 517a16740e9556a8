import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import type { Limits } from '../../../src/render/markdown/book-session.js';
import { TemplateError } from '../../../src/render/templates/template-error.js';
import { fill } from './fill.js';

/** What the call throws, for its place and words. */
function problem(run: () => unknown): TemplateError {
  try {
    run();
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('the same as Handlebars', () => {
  const data = {
    name: 'Kota',
    empty: [],
    zero: 0,
    list: ['a', 'b', 'c'],
    rows: [
      { id: 1, items: ['x', 'y'], head: { name: 'Sari' } },
      { id: 2, items: [], head: { name: 'Budi' } },
    ],
    years: { 2023: 'satu', 2024: 'dua' },
    nested: { deep: { value: 'v' } },
    yes: true,
  };
  const partials = { row: '- {{id}} {{name}}\n  lanjut\n', plain: '[{{name}}]' };

  it.each([
    'a {{name}} b',
    '{{nested.deep.value}} {{nested/deep/value}} {{this.name}} {{./name}} {{lookup nested.deep "value"}}',
    '{{#each list}}{{this}}{{@index}}{{#unless @last}}, {{/unless}}{{/each}}',
    '{{#each list}}{{#if @first}}({{/if}}{{.}}{{/each}}',
    '{{#each years}}{{@key}}={{this}};{{/each}}',
    '{{#each empty}}x{{else}}kosong{{/each}}',
    '{{#each rows}}{{id}}:{{#each items}}{{this}}{{../id}}{{../../name}}{{@../index}}{{@index}}{{else}}-{{/each}} {{/each}}',
    '{{#each rows as |row index|}}{{index}}{{row.head.name}}{{#with row.head as |head|}}{{head.name}}{{name}}{{/with}}{{/each}}',
    '{{#if yes}}ya{{else}}tidak{{/if}} {{#if zero}}ya{{else if yes}}lain{{else}}tidak{{/if}}{{#if empty}}!{{/if}}',
    '{{#unless zero}}a{{else}}b{{/unless}}{{^if zero}}c{{/if}}',
    '{{#with nested}}{{#if deep}}{{deep.value}}{{../name}}{{/if}}{{/with}}{{#with empty}}x{{else}}y{{/with}}',
    'x\n{{#if yes}}\nbaris\n{{/if}}\ny\n',
    'x\n  {{#each list}}\n  - {{this}}\n  {{/each}}\ny\n',
    '{{! catatan }}\n{{!-- }} --}}\nx {{~name~}} y',
    'a\n  {{> row id=7 name="n"}}\nb',
    '{{> plain nested.deep name="m"}} {{> plain}}',
    '{{#each rows}}\n  {{> plain head}}\n{{/each}}',
    '{{@root.name}} {{#each rows}}{{@root.name}}{{/each}}',
    '\\{{name}} {{[name]}} {{nested.[deep].value}}',
  ])('%j', (source) => {
    const environment = Handlebars.create();
    for (const [name, text] of Object.entries(partials)) environment.registerPartial(name, text);
    const expected = environment.compile(source, { noEscape: true })(data);
    expect(fill(source, data, partials)).toBe(expected);
  });
});

describe('values', () => {
  it('are escaped where they are printed', () => {
    expect(fill('| {{x}} |', { x: 'a|b\n# {c}' })).toBe('| a\\|b \\# \\{c\\} |');
    expect(fill('{{#each x}}{{this}}{{/each}}', { x: ['*a*'] })).toBe('\\*a\\*');
    expect(fill('{{or x "*"}}', { x: '' })).toBe('\\*');
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['empty text', ''],
    ['white space', ' \n'],
    ['invisible text', '\u200b'],
  ])('print a mark for %s', (_, x) => {
    expect(fill('a {{x}} b', { x })).toBe('a *(belum diisi)* b');
    expect(fill('{{x.y.z}}', { x: x === undefined ? undefined : null })).toBe('*(belum diisi)*');
    expect(fill('{{x}}', { x }, {}, { language: 'en' })).toBe('*(not filled in)*');
  });

  it('print numbers plainly, with the decimal comma', () => {
    expect(fill('{{a}} {{b}} {{c}}', { a: 2023, b: 3.12, c: 0 })).toBe('2023 3,12 0');
  });

  it.each([
    ['an object', {}],
    ['a list', ['a']],
    ['not a number', Number.NaN],
    ['true or false', true],
    ['an object', () => 'x'],
  ])('refuse %s', (type, x) => {
    const error = problem(() => fill('a\n {{x}}', { x }));
    expect(error.message).toBe(`t.md.hbs:2:2: "x" is ${type}, not text or a number, and cannot be printed.`);
    expect(error).toMatchObject({ template: 't', line: 2, column: 2 });
  });

  it('refuse a name the data does not have, in every place a name can stand', () => {
    const data = { row: { name: 'a' }, list: [{ a: 1 }] };
    for (const source of [
      '{{row.nama}}',
      '{{#if row.nama}}x{{/if}}',
      '{{cell row.nama}}',
      '{{> p row.nama}}',
    ]) {
      const error = problem(() => fill(source, data, { p: '' }));
      expect(error.reason.en).toContain('not in the template');
      expect(error.args).toMatchObject({ field: 'row.nama', known: 'name' });
    }
    expect(problem(() => fill('{{#each list}}{{b}}{{/each}}', data)).args).toMatchObject({
      field: 'b',
      known: 'a',
    });
    expect(problem(() => fill('{{@indeks}}')).args).toMatchObject({
      field: '@indeks',
      known: '@root, @book, @chapter',
    });
  });

  it('tell where the field meant may stand instead', () => {
    const data = { title: 'T', rows: [{ gap: 'a', note: { text: 'b' } }], words: ['x'], count: 1 };
    const meant = (source: string, partials = {}) => {
      const { args, reason } = problem(() => fill(source, data, partials));
      return args.near ?? reason.id.split('.')[0];
    };
    expect(meant('{{tittle}}')).toBe('title');
    expect(meant('{{#each rows}}{{title}}{{/each}}')).toBe('../title');
    expect(meant('{{#each rows}}{{#with note}}{{title}}{{/with}}{{/each}}')).toBe('../../title');
    expect(meant('{{#each rows}}{{#with note}}{{../gab}}{{/with}}{{/each}}')).toBe('../gap');
    expect(meant('{{#each rows}}{{note.txet}}{{/each}}')).toBe('note.text');
    expect(meant('{{#each rows as |row|}}{{row.gep}}{{/each}}')).toBe('row.gap');
    expect(meant('{{region}}')).toBe('@book.region');
    expect(meant('{{> p rows.[0]}}', { p: '{{title}}' })).toBe('@root.title');
    expect(meant('{{#each words}}{{zzz}}{{/each}}')).toContain('"{holder}" berupa {type}');
    expect(meant('{{count.total}}')).toContain('"{holder}" berupa {type}');
    expect(meant('{{#each rows}}{{@indx}}{{/each}}')).toBe('@index');
    expect(meant('{{zzz}}')).toBe('Isian "{field}" tidak dikenal di bagian templat ini');
  });

  it('in partials tell by which way the partial was reached', () => {
    const error = problem(() =>
      fill('a\n{{#if x}}{{> outer}}{{/if}}', { x: 1 }, { outer: '\n\n {{> inner}}', inner: '{{y}}' }),
    );
    expect(error).toMatchObject({
      template: 'partials/inner',
      callers: [
        { template: 'partials/outer', at: [3, 2] },
        { template: 't', at: [2, 10] },
      ],
    });
  });

  it('show nothing of JavaScript', () => {
    const data = { x: { a: 1 }, list: [1], text: 'a' };
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', '__defineGetter__']) {
      expect(() => fill(`{{x.${name}}}`, data)).toThrow(TemplateError);
      expect(() => fill(`{{${name}}}`, data)).toThrow(TemplateError);
      expect(() => fill(`{{list.${name}}}`, data)).toThrow(TemplateError);
      expect(() => fill(`{{text.${name}}}`, data)).toThrow(TemplateError);
      expect(fill(`{{lookup x "${name}"}}`, data)).toBe('*(belum diisi)*');
      expect(() => fill(`{{#${name}}}{{/${name}}}`, data)).toThrow(TemplateError);
      expect(() => fill(`{{${name} 1}}`, data)).toThrow(TemplateError);
    }
    expect(fill('{{x.a}} {{list.length}}', data)).toBe('1 1');
    const own: unknown = JSON.parse('{"x":{"__proto__":{"a":"b"},"constructor":"c"}}');
    expect(
      fill('{{x.__proto__.a}}{{x.constructor}}{{> p x k=1}}', Object(own), { p: '{{k}}{{constructor}}' }),
    ).toBe('bc1c');
  });

  it('have the facts of the book at hand, and a number from one in lists', () => {
    expect(fill('{{@book.region}} {{@chapter.label}}x', {})).toBe('Kota Contoh *(belum diisi)*x');
    expect(fill('{{#each list}}{{@number}}{{/each}}', { list: ['a', 'b'] })).toBe('12');
  });

  it('reach into partials only when given', () => {
    const partials = { p: '{{name}}{{k}}', up: '{{../name}}' };
    expect(fill('{{#with x}}{{> p k="b"}}{{/with}}', { x: { name: 'a' } }, partials)).toBe('ab');
    expect(problem(() => fill('{{> up}}', { name: 'a' }, partials)).message).toBe(
      'partials/up.md.hbs:1:3: The field "../name": there is no data level above.',
    );
  });

  it('cannot make a template run for ever, or print without end', () => {
    const list = Array.from({ length: 20 }, () => 'x'.repeat(50));
    const nested = '{{#each @root.list}}{{#each @root.list}}{{#each @root.list}}-{{/each}}{{/each}}{{/each}}';
    const run = (source: string, limits: Limits) => fill(source, { list }, {}, {}, limits);
    expect(problem(() => run(nested, { steps: 8_000, characters: 1e9 })).message).toContain('too much text');
    expect(run(nested, { steps: 10_000, characters: 1e9 })).toHaveLength(8_000);
    const printing = '{{#each list}}{{this}}{{/each}}';
    expect(problem(() => run(printing, { steps: 1e9, characters: 900 })).message).toContain('too much text');
    expect(run(printing, { steps: 1e9, characters: 2_000 })).toHaveLength(1_000);
  });
});
