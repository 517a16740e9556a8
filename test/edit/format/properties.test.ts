import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFile } from '../../../src/edit/format/format-file.js';
import { keyOrder } from '../../../src/edit/format/key-order.js';
import { commentsIn } from '../../fuzz/comments-in.js';
import { dataOf, findingsOf } from '../../source/reading.js';
import { someYaml } from '../../source/some-yaml.js';

// Half of the keys that `someYaml` writes, so that some move and some stay behind.
const ORDER = keyOrder({
  '': { keys: ['k1', 'name', 'id'] },
  '[]': { keys: ['name', 'k0'] },
  '[].k0': { yearKeys: true },
  name: { keys: ['k1', 'id'] },
  id: {},
  'id[]': { keys: ['id', 'a b'] },
  k1: { yearKeys: true },
});

/** Texts that are read without a mistake only because they end without a line break, or mean another thing in column 0. */
const isFragile = (text: string) => findingsOf(`${text}\n`).length > 0 || /^ +(?:---|\.\.\.)/m.test(text);

test('whatever is written, formatting keeps values and comments, and once is enough', () => {
  let changed = 0;
  fc.assert(
    fc.property(someYaml, (text) => {
      const format = (now: string) => formatFile({ name: 'a.yaml', text: now }, () => ORDER);
      const answer = format(text);
      if ('findings' in answer || isFragile(text)) return;
      if ('kept' in answer) {
        expect(answer.kept).toBe('unusual');
        return;
      }
      if (answer.text === text) return;
      changed++;
      expect(dataOf(answer.text)).toEqual(dataOf(text));
      expect(commentsIn(answer.text)).toEqual(commentsIn(text));
      expect(format(answer.text)).toEqual(answer);
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 3000) },
  );
  expect(changed).toBeGreaterThan(200);
});

/** What an accident with the keyboard leaves behind. */
const accident = fc.record({
  at: fc.nat(),
  removed: fc.nat({ max: 12 }),
  added: fc.constantFrom(
    '',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '# x',
    ' # x\n',
    '-',
    '- ',
    ':',
    'a: b\n',
    "'",
    '"',
    '|',
    '[',
    '\t',
    '?',
  ),
});

test('a file damaged by accident is formatted rightly or not at all', () => {
  const example = join(
    import.meta.dirname,
    '../../../examples/kota-contoh/dimensions/living/programs/dinkes.yaml',
  );
  const original = readFileSync(example, 'utf8').slice(0, 6000);
  let changed = 0;
  fc.assert(
    fc.property(fc.array(accident, { minLength: 1, maxLength: 3 }), (accidents) => {
      const text = accidents.reduce((now, { at, removed, added }) => {
        const start = at % now.length;
        return now.slice(0, start) + added + now.slice(start + removed);
      }, original);
      const answer = formatFile({ name: 'a.yaml', text }, () => ORDER);
      if (!('text' in answer) || answer.text === text) return;
      changed++;
      expect(dataOf(answer.text)).toEqual(dataOf(text));
      expect(commentsIn(answer.text)).toEqual(commentsIn(text));
    }),
    { numRuns: Math.ceil(Number(process.env.FUZZ_RUNS ?? 3000) / 10) },
  );
  expect(changed).toBeGreaterThan(30);
});

test('the time grows as the file does', () => {
  const item = `- name: Siaga\n  # catatan\n  id: a\n  k0:\n    2026: >-\n        panjang\n        sekali\n    2025: [a, b]\n\n\n`;
  const seconds = (count: number) => {
    const text = item.repeat(count);
    const started = process.cpuUsage();
    const answer = formatFile({ name: 'a.yaml', text }, () => ORDER);
    expect('text' in answer && answer.text.length).toBeLessThan(text.length);
    return process.cpuUsage(started).user / 1e6;
  };
  seconds(2000);
  // Quadratic work would take sixty-four times as long for eight times the text.
  expect(seconds(40_000) / Math.max(seconds(5000), 0.02)).toBeLessThan(25);
});
