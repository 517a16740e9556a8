import { describe, expect, it } from 'vitest';
import { type Diagnostic, defineFinding, finding, type TextEdit } from '../../src/diagnostics/diagnostic.js';
import { chooseFixes, fixName } from '../../src/edit/choose-fixes.js';
import { filePlace } from '../../src/project/file-place.js';

const words = { id: 'Uji.', en: 'Test.' };
const type = defineFinding({
  id: 'test/slip',
  severity: 'error',
  stage: 1,
  title: words,
  why: words,
  fix: words,
  messages: { slip: words },
});

const files = [
  { name: 'a.yaml', text: '0123456789' },
  { name: 'b.yaml', text: '0123456789' },
];

/** A finding whose fix writes x over these stretches: `a 0-3`. */
function slip(path: string, ...stretches: string[]): Diagnostic {
  const fix = stretches.map((stretch): TextEdit => {
    const [, name = '', start, end] = /^(\w) (\d+)-(\d+)$/.exec(stretch) ?? [];
    return { file: `${name}.yaml`, start: Number(start), end: Number(end), text: 'x' };
  });
  return { ...finding(type, 'slip', filePlace('a.yaml', [path])), fix };
}

const chosen = (findings: readonly Diagnostic[], refused?: ReadonlySet<string>) =>
  chooseFixes({ files, findings }, refused).map(({ place }) => place.path.join('.'));

describe('fixes that are made together', () => {
  it.each([
    ['apart', [slip('one', 'a 0-2'), slip('two', 'a 4-6')], ['one', 'two']],
    ['in two files', [slip('one', 'a 0-2'), slip('two', 'b 0-2')], ['one', 'two']],
    ['overlapping', [slip('one', 'a 0-5'), slip('two', 'a 4-6')], ['one']],
    ['touching', [slip('one', 'a 0-4'), slip('two', 'a 4-6')], ['one']],
    ['the same', [slip('one', 'a 0-4'), slip('two', 'a 0-4')], ['one']],
    ['the first in the text, not in the list', [slip('one', 'a 4-8'), slip('two', 'a 2-5')], ['two']],
    ['all edits of one or none', [slip('one', 'a 0-1', 'a 6-8'), slip('two', 'a 5-7', 'b 0-1')], ['two']],
    [
      'one that waits holds up nobody',
      [slip('one', 'a 0-3'), slip('two', 'a 2-5'), slip('three', 'a 5-7')],
      ['one', 'three'],
    ],
    ['each in the way of the next', [slip('one', 'a 0-2', 'a 6-8'), slip('two', 'a 1-4', 'a 7-9')], ['one']],
    ['edits of one fix that touch', [slip('one', 'a 0-2', 'a 2-4')], ['one']],
    ['edits of one fix that overlap', [slip('one', 'a 0-3', 'a 2-4')], []],
  ])('%s', (_, findings, names) => {
    expect(chosen(findings)).toEqual(names);
  });

  it.each([
    ['nothing to do', slip('one')],
    ['a file that was not read', slip('one', 'c 0-1')],
    ['past the end', slip('one', 'a 8-11')],
    ['backwards', slip('one', 'a 5-3')],
    ['without effect', { ...slip('one', 'a 2-3'), fix: [{ file: 'a.yaml', start: 2, end: 3, text: '2' }] }],
    ['no fix', finding(type, 'slip', filePlace('a.yaml'))],
  ])('never one with %s', (_, found) => {
    expect(chosen([found])).toEqual([]);
  });

  it('never one that was refused, wherever it stands by now', () => {
    const before = slip('one', 'a 0-2');
    const moved = { ...slip('one', 'a 4-6'), place: { ...before.place, line: 7 } };
    expect(chosen([moved, slip('two', 'b 0-1')], new Set([fixName(before)]))).toEqual(['two']);
  });
});
