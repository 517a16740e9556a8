import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { updateBaseline } from '../../src/cli/check/update-baseline.js';
import { makeOutput } from '../../src/cli/output.js';
import { disk } from '../../src/disk/disk.js';
import { projectWith } from './folders.js';

const NAME = 'masterplan.baseline.json';
const entry = {
  rule: 'swot/few-factors',
  item: 'swot[utama].threats',
  severity: 'warning',
  count: 1,
} as const;
const validation = {
  summary: { errors: 0, warnings: 0, infos: 0, files: 1, baseline: 1 },
  baseline: [entry],
};
const quiet = { write: () => true };

it.each(['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync'] as const)(
  'a disk that fails at %s leaves the old file and nothing else',
  (call) => {
    const folder = projectWith({ [NAME]: 'old' });
    const failing = {
      ...disk,
      [call]: () => {
        throw Object.assign(new Error('no'), { code: 'ENOSPC' });
      },
    };
    const output = makeOutput('en', quiet, quiet);
    expect(() => updateBaseline(folder, validation, output, failing)).toThrow(/could not be written/);
    expect(readFileSync(join(folder, NAME), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual([NAME, 'masterplan.yaml']);
  },
);

it('a disk that writes a few bytes at a time gets the whole text', () => {
  const folder = projectWith();
  const slow = {
    ...disk,
    writeSync: (handle: number, bytes: Uint8Array, from: number) =>
      disk.writeSync(handle, bytes, from, Math.min(7, bytes.length - from)),
  };
  // The overloads of the real call are more than this test needs.
  updateBaseline(folder, validation, makeOutput('en', quiet, quiet), slow as typeof disk);
  expect(JSON.parse(readFileSync(join(folder, NAME), 'utf8'))).toEqual({
    format: 1,
    findings: [{ rule: entry.rule, item: entry.item, severity: 'warning' }],
  });
});

it('a baseline that could not be read again is not written', () => {
  const folder = projectWith({ [NAME]: 'old' });
  const baseline = Array.from({ length: 150_000 }, (_, index) => ({
    ...entry,
    item: `${'x'.repeat(50)}${index}`,
  }));
  const output = makeOutput('en', quiet, quiet);
  expect(() => updateBaseline(folder, { ...validation, baseline }, output)).toThrow(/do not fit/);
  expect(readFileSync(join(folder, NAME), 'utf8')).toBe('old');
});
