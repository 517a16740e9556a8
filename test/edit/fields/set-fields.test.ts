import { describe, expect, it } from 'vitest';
import type { PlainFields } from '../../../src/edit/fields/plain-value.js';
import { setFields } from '../../../src/edit/fields/set-fields.js';
import { Unwritable } from '../../../src/edit/fields/unwritable.js';
import { Scalar } from '../../../src/source/scalar.js';
import { asList, asMap, edited, PROGRAM, treeOf } from './edited.js';

/** What becomes of the first item of a list. */
function set(text: string, fields: PlainFields): string {
  const tree = treeOf(text);
  return edited(tree, setFields(asMap(asList(tree).items[0]), fields, PROGRAM)).text;
}

describe('a value that is there', () => {
  it.each<[what: string, text: string, fields: PlainFields, after: string]>([
    [
      'plain, with a comment',
      '- id: a\n  name: Lama # tetap\n',
      { name: 'Baru' },
      '- id: a\n  name: Baru # tetap\n',
    ],
    ['single quotes stay', "- id: a\n  code: '1.02'\n", { code: '1.03' }, "- id: a\n  code: '1.03'\n"],
    ['double quotes stay', '- id: a\n  name: "A\\tB"\n', { name: 'C "D"' }, '- id: a\n  name: "C \\"D\\""\n'],
    [
      'plain that needs quotes',
      '- id: a\n  name: Lama\n',
      { name: 'Siaga: Ibu' },
      "- id: a\n  name: 'Siaga: Ibu'\n",
    ],
    [
      'a number',
      '- id: a\n  progress: 40 # persen\n',
      { progress: 62.5 },
      '- id: a\n  progress: 62.5 # persen\n',
    ],
    [
      'quoted text for a number',
      '- id: a\n  progress: "40"\n',
      { progress: 41 },
      '- id: a\n  progress: 41\n',
    ],
    [
      'in brackets',
      '- {id: a, name: Lama, code: x}\n',
      { name: 'A, B' },
      "- {id: a, name: 'A, B', code: x}\n",
    ],
    ['a null', '- id: a\n  name: ~\n', { name: 'Baru' }, '- id: a\n  name: Baru\n'],
    ['nothing', '- id: a\n  name:   # isi\n', { name: 'Baru' }, '- id: a\n  name: Baru   # isi\n'],
    [
      'nothing, for a mapping',
      '- id: a\n  years: # isi\n',
      { years: { start: 2025 } },
      '- id: a\n  years: {start: 2025} # isi\n',
    ],
    [
      'empty brackets',
      '- id: a\n  locations: [] # isi\n',
      { locations: ['x'] },
      '- id: a\n  locations: [x] # isi\n',
    ],
    [
      'inside a mapping',
      '- id: a\n  years: { start: 2025, end: 2025 }\n',
      { years: { end: 2026 } },
      '- id: a\n  years: { start: 2025, end: 2026 }\n',
    ],
    [
      'folded',
      '- id: a\n  description: >- # c\n    Satu dua\n    tiga.\n  code: x\n',
      { description: 'Empat lima' },
      '- id: a\n  description: >- # c\n    Empat lima\n  code: x\n',
    ],
    [
      'literal',
      '- id: a\n  description: |\n      Satu\n      dua\n  code: x\n',
      { description: 'Satu\ntiga' },
      '- id: a\n  description: |\n      Satu\n      tiga\n  code: x\n',
    ],
  ])('%s', (_, text, fields, after) => {
    expect(set(text, fields)).toBe(after);
  });

  it('folded keeps its own width and place', () => {
    const text = `- id: a
  description: >-
      Membangun jalur tunggal rujukan ibu
      hamil dari posyandu sampai rumah.
  code: x
`;
    const after = `- id: a
  description: >-
      Menandai ibu berisiko sejak
      pemeriksaan pertama, memantau
      jadwal kunjungan, dan memberi tahu
      ambulans.
  code: x
`;
    const prose =
      'Menandai ibu berisiko sejak pemeriksaan pertama, memantau jadwal kunjungan, dan memberi tahu ambulans.';
    expect(set(text, { description: prose })).toBe(after);
  });

  it('on a line, and now too long for it, comes to stand below it, folded', () => {
    const prose = 'kata '.repeat(40).trim();
    const after = set('- id: a\n  name: Lama # tetap\n  code: x', { name: prose });
    expect(after.split('\n').slice(1, 3)).toEqual(['  name: >- # tetap', `    ${'kata '.repeat(19).trim()}`]);
    expect(after.endsWith('\n  code: x')).toBe(true);
  });

  it('of the same text is not touched, in whatever style', () => {
    for (const text of ['- id: a\n  locations: [a,  b ]\n', '- id: a\n  locations:\n  - a\n  -   b # c\n'])
      expect(set(text, { locations: ['a', 'b'] })).toBe(text);
  });

  it('in a Markdown file is replaced there', () => {
    const file = { name: 'region/profile.md', text: 'Lama\r\n\r\nDua\r\n' };
    const node = new Scalar(file, 0, file.text.length, 'Lama\n\nDua\n', 'markdown');
    const keyAt = { file, start: 0, end: 0 };
    const map = asMap({
      kind: 'map',
      file,
      start: 0,
      end: 0,
      entries: new Map([['name', { key: 'name', keyAt, value: node }]]),
    });
    expect(setFields(map, { name: 'Baru\n\nTiga' }, PROGRAM)).toEqual([
      { file: file.name, start: 0, end: file.text.length, text: 'Baru\r\n\r\nTiga\r\n', column: 0 },
    ]);
  });

  it('of another shape is left to the author', () => {
    expect(() => set('- id: a\n  years: 2025\n', { years: { start: 2025 } })).toThrow(Unwritable);
    expect(() => set('- id: a\n  name: [a]\n', { name: 'b' })).toThrow(Unwritable);
  });
});

describe('a list of texts', () => {
  it.each<[what: string, text: string, wanted: string[], after: string]>([
    [
      'one changed',
      '- id: a\n  locations: [a, "b", c]\n',
      ['a', 'x', 'c'],
      '- id: a\n  locations: [a, "x", c]\n',
    ],
    ['one more', '- id: a\n  locations: [a] # c\n', ['a', 'b'], '- id: a\n  locations: [a, b] # c\n'],
    ['one less', '- id: a\n  locations: [a, b] # c\n', ['a'], '- id: a\n  locations: [a] # c\n'],
    [
      'on lines',
      '- id: a\n  risks:\n    - a # ca\n    - b # cb\n    - c\n  code: x\n',
      ['a', 'd'],
      '- id: a\n  risks:\n    - a # ca\n    - d # cb\n  code: x\n',
    ],
    [
      'on lines, one more',
      '- id: a\n  risks:\n  -  a\n  # ekor\n  code: x\n',
      ['a', 'b'],
      '- id: a\n  risks:\n  -  a\n  -  b\n  # ekor\n  code: x\n',
    ],
    ['on lines, at the end', '- id: a\n  risks:\n    - a\n    - b', ['a'], '- id: a\n  risks:\n    - a'],
  ])('%s', (_, text, wanted, after) => {
    const key = text.includes('risks') ? 'risks' : 'locations';
    expect(set(text, { [key]: wanted })).toBe(after);
  });
});

describe('a key that is lacking', () => {
  it.each<[what: string, text: string, fields: PlainFields, after: string]>([
    [
      'stands behind the one before it in the schema',
      '- id: a\n  name: A # c\n  sources: [s]\n',
      { lead: 'dinkes', description: 'Pendek' },
      '- id: a\n  name: A # c\n  description: Pendek\n  lead: dinkes\n  sources: [s]\n',
    ],
    [
      'in any order of the others',
      '- sources: [s]\n  name: A\n  id: a\n',
      { lead: 'dinkes' },
      '- sources: [s]\n  name: A\n  lead: dinkes\n  id: a\n',
    ],
    [
      'before the first, where none stands before it',
      '- id: a\n  years:\n    end: 2026\n',
      { years: { start: 2025 } },
      '- id: a\n  years:\n    start: 2025\n    end: 2026\n',
    ],
    [
      'before the first in brackets',
      '- id: a\n  years: {end: 2026}\n',
      { years: { start: 2025 } },
      '- id: a\n  years: {start: 2025, end: 2026}\n',
    ],
    [
      'behind comments that belong to the one before',
      '- id: a\n  budget:\n    2025: {apbd: 1}\n    # nanti\n  # kode\n  code: x\n',
      { total: 1 },
      '- id: a\n  budget:\n    2025: {apbd: 1}\n    # nanti\n  total: 1\n  # kode\n  code: x\n',
    ],
    ['at the end without a line end', '- id: a\n  name: A', { lead: 'b' }, '- id: a\n  name: A\n  lead: b'],
    [
      'with Windows line ends',
      '- id: a\r\n  name: A\r\n',
      { lead: 'b', code: 'c' },
      '- id: a\r\n  name: A\r\n  lead: b\r\n  code: c\r\n',
    ],
    [
      'behind a text that keeps its empty lines',
      '- id: a\n  name: |+\n    A\n\n\n  code: x\n',
      { lead: 'b' },
      '- id: a\n  name: |+\n    A\n\n\n  lead: b\n  code: x\n',
    ],
    [
      'with padded braces like the others',
      '- id: a\n  years: { start: 1, end: 2 }\n',
      { budget: { 2025: { apbd: 5 } } },
      '- id: a\n  years: { start: 1, end: 2 }\n  budget:\n    2025: { apbd: 5 }\n',
    ],
    [
      'years in order',
      '- id: a\n  budget:\n    2025: {apbd: 1}\n    2027: {apbd: 3}\n',
      { budget: { 2026: { apbd: 2, csr: 1 }, 2024: { apbd: 0 } } },
      '- id: a\n  budget:\n    2024: {apbd: 0}\n    2025: {apbd: 1}\n    2026: {apbd: 2, csr: 1}\n    2027: {apbd: 3}\n',
    ],
    [
      'mappings on lines like the others',
      '- id: a\n  budget:\n    2025:\n      apbd: 1\n',
      { budget: { 2026: { apbd: 2 } } },
      '- id: a\n  budget:\n    2025:\n      apbd: 1\n    2026:\n      apbd: 2\n',
    ],
    [
      'inside brackets inside brackets',
      '- {id: a, budget: {2025: {apbd: 1}}}\n',
      { budget: { 2025: { csr: 2 }, 2026: { apbd: 3 } }, lead: 'x' },
      '- {id: a, lead: x, budget: {2025: {apbd: 1, csr: 2}, 2026: {apbd: 3}}}\n',
    ],
    [
      'in a document with marks',
      '---\n- id: a\n  name: A\n',
      { lead: 'b' },
      '---\n- id: a\n  name: A\n  lead: b\n',
    ],
    [
      'before the mark that ends a document',
      '- id: a\n  name: A\n...\n',
      { lead: 'b' },
      '- id: a\n  name: A\n  lead: b\n...\n',
    ],
  ])('%s', (_, text, fields, after) => {
    expect(set(text, fields)).toBe(after);
  });
});
