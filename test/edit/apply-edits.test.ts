import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/edit/apply-edits.js';

const edit = (start: number, end: number, text: string) => ({ file: 'a.yaml', start, end, text });

describe('edits of a text', () => {
  it.each([
    ['none', [], 'kode: 35.10\r\n'],
    ['one', [edit(6, 11, '"35.10"')], 'kode: "35.10"\r\n'],
    ['two that are not in order', [edit(6, 11, '1'), edit(0, 4, 'code')], 'code: 1\r\n'],
    ['an insertion before and one behind', [edit(6, 6, '"'), edit(11, 11, '"')], 'kode: "35.10"\r\n'],
    ['two that touch', [edit(0, 4, 'code'), edit(4, 5, ' :')], 'code : 35.10\r\n'],
    ['two that overlap: the first is made', [edit(0, 5, 'x'), edit(4, 6, 'y')], 'x 35.10\r\n'],
    ['one inside another', [edit(0, 11, 'x'), edit(2, 3, 'y'), edit(11, 13, '')], 'x'],
    ['two insertions at one place', [edit(0, 0, 'a'), edit(0, 0, 'b')], 'akode: 35.10\r\n'],
    [
      'one insertion offered twice',
      [edit(6, 6, '"'), edit(6, 6, '"'), edit(11, 11, '"')],
      'kode: "35.10"\r\n',
    ],
    ['everything', [edit(0, 13, '')], ''],
  ])('%s', (_, edits, text) => {
    expect(applyEdits('kode: 35.10\r\n', edits)).toBe(text);
  });

  it('leave every character outside them alone, in whatever order they come', () => {
    const pieces = fc.array(
      fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), fc.string()),
    );
    fc.assert(
      fc.property(pieces, fc.string(), (parts, tail) => {
        let text = '';
        const edits = parts.map(([kept, old, added]) => {
          const start = text.length + kept.length + 1;
          // What is kept is never empty, so that no two edits touch.
          text += `·${kept}${old}`;
          return edit(start, start + old.length, added);
        });
        const whole = text + tail;
        const wanted = parts.map(([kept, , added]) => `·${kept}${added}`).join('') + tail;
        expect(applyEdits(whole, edits)).toBe(wanted);
        expect(applyEdits(whole, [...edits].reverse())).toBe(wanted);
      }),
    );
  });
});
