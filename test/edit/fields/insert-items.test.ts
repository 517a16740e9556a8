import { describe, expect, it } from 'vitest';
import { insertItems, isSingleItem, itemFile, withItems } from '../../../src/edit/fields/insert-items.js';
import type { PlainFields } from '../../../src/edit/fields/plain-value.js';
import { setFields } from '../../../src/edit/fields/set-fields.js';
import { Unwritable } from '../../../src/edit/fields/unwritable.js';
import { NEW_FILE } from '../../../src/edit/fields/write-style.js';
import { asList, asMap, edited, PROGRAM, treeOf } from './edited.js';

const added: PlainFields = { id: 'z', years: { start: 2026, end: 2027 }, name: 'Zet' };

function insert(text: string): string {
  const tree = treeOf(text);
  return edited(tree, insertItems(asList(tree).items, [added], PROGRAM)).text;
}

describe('a new item', () => {
  it.each([
    [
      'behind the last',
      '- id: a\n  name: A\n',
      '- id: a\n  name: A\n- id: z\n  name: Zet\n  years: {start: 2026, end: 2027}\n',
    ],
    [
      'with the padding of the file',
      '- id: a\n  years: { start: 1, end: 2 }\n',
      '- id: a\n  years: { start: 1, end: 2 }\n- id: z\n  name: Zet\n  years: { start: 2026, end: 2027 }\n',
    ],
    [
      'with the distance of its dashes',
      '-   id: a\n    name: A\n',
      '-   id: a\n    name: A\n-   id: z\n    name: Zet\n    years: {start: 2026, end: 2027}\n',
    ],
    [
      'a blank line apart, like the others',
      '- id: a\n\n- id: b\n\n# ekor\n',
      '- id: a\n\n- id: b\n\n- id: z\n  name: Zet\n  years: {start: 2026, end: 2027}\n\n# ekor\n',
    ],
    [
      'behind the comments of the last',
      '- id: a\n  # tentang a\n# tentang berkas\n',
      '- id: a\n  # tentang a\n- id: z\n  name: Zet\n  years: {start: 2026, end: 2027}\n# tentang berkas\n',
    ],
    [
      'without a last line end',
      '- id: a',
      '- id: a\n- id: z\n  name: Zet\n  years: {start: 2026, end: 2027}',
    ],
    [
      'with Windows line ends',
      '- id: a\r\n',
      '- id: a\r\n- id: z\r\n  name: Zet\r\n  years: {start: 2026, end: 2027}\r\n',
    ],
    [
      'behind items below their dashes',
      '-\n  # a\n  id: a\n',
      '-\n  # a\n  id: a\n- id: z\n  name: Zet\n  years: {start: 2026, end: 2027}\n',
    ],
    [
      'before the end of the document',
      '- id: a\n...\n',
      '- id: a\n- id: z\n  name: Zet\n  years: {start: 2026, end: 2027}\n...\n',
    ],
    ['in brackets', '[{id: a}]\n', '[{id: a}, {id: z, name: Zet, years: {start: 2026, end: 2027}}]\n'],
    [
      'in brackets over lines',
      '[\n  {id: a},\n  {id: b}, # c\n]\n',
      '[\n  {id: a},\n  {id: b},\n  {id: z, name: Zet, years: {start: 2026, end: 2027}}, # c\n]\n',
    ],
    [
      'behind a text that keeps its empty lines',
      '- id: a\n  name: >+\n    A\n\n',
      '- id: a\n  name: >+\n    A\n\n- id: z\n  name: Zet\n  years: {start: 2026, end: 2027}\n',
    ],
  ])('%s', (_, text, after) => {
    expect(insert(text)).toBe(after);
  });

  it('in a list below a key, whose dashes are not further in', () => {
    const tree = treeOf('programs:\n- id: a\n  name: A\nstrategies: []\n');
    const list = asList(asMap(tree).entries.get('programs')?.value);
    expect(edited(tree, insertItems(list.items, [{ id: 'z' }], PROGRAM)).text).toBe(
      'programs:\n- id: a\n  name: A\n- id: z\nstrategies: []\n',
    );
  });

  it('stands behind what is put in at the end of the last item at the same time', () => {
    for (const end of ['\n', '']) {
      const tree = treeOf(`- id: a\n  budget:\n    2025: {apbd: 1}${end}`);
      const { items } = asList(tree);
      const fields = { budget: { 2026: { apbd: 2 } }, sources: ['s'], code: 'k' };
      const edits = [
        ...insertItems(items, [{ id: 'z' }, { id: 'x' }], PROGRAM),
        ...setFields(asMap(items[0]), fields, PROGRAM),
      ];
      expect(edited(tree, edits).text).toBe(
        `- id: a\n  budget:\n    2025: {apbd: 1}\n    2026: {apbd: 2}\n  code: k\n  sources: [s]\n- id: z\n- id: x${end}`,
      );
    }
  });

  it('is not put into a file that holds a single item', () => {
    const tree = treeOf('# satu\nid: a\nname: A\n');
    expect(isSingleItem(tree)).toBe(true);
    expect(() => insertItems([tree], [added], PROGRAM)).toThrow(Unwritable);
    for (const text of ['- id: a\n', '-\n  id: a\n', '[{id: a}]\n']) {
      const [item] = asList(treeOf(text)).items;
      expect(item && isSingleItem(item)).toBe(false);
    }
  });
});

describe('a file without items', () => {
  it('keeps its comments above the first', () => {
    expect(withItems('# petunjuk\n# - id: contoh\n', [{ id: 'z' }], PROGRAM, NEW_FILE)).toBe(
      '# petunjuk\n# - id: contoh\n\n- id: z\n',
    );
    expect(withItems('', [{ id: 'z' }, { id: 'x' }], PROGRAM, NEW_FILE)).toBe('- id: z\n- id: x\n');
  });

  it('may hold one item alone', () => {
    expect(itemFile(added, PROGRAM)).toBe('id: z\nname: Zet\nyears: {start: 2026, end: 2027}\n');
  });
});
