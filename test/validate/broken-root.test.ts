import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { makeStatusReport, statusText } from '../../src/cli/check/status-work.js';
import { loadProject } from '../../src/load.js';
import { plainPaint } from '../../src/reporters/report.js';
import { validate } from '../../src/validate.js';
import { folderWith } from '../project/folder.js';

const EXAMPLE = join(import.meta.dirname, '../../examples/kota-contoh');

/** Kota-contoh with a slip of the pen in masterplan.yaml, and in each other file every n-th value written as `x`. */
function brokenProject(nth: number, from: number): string {
  const folder = folderWith({});
  const names = readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => one.endsWith('.yaml'))) {
    let seen = from;
    const text = readFileSync(join(EXAMPLE, name), 'utf8').replace(
      /^(\s*(?:- )?[a-z_0-9]+:) [^>|\n]+$/gm,
      (line, key) => (++seen % nth === 0 ? `${key} x` : line),
    );
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), name === 'masterplan.yaml' ? 'format: 1\nvision: x\n  y: z\n' : text);
  }
  return folder;
}

it.each([
  [1, 0],
  [2, 0],
  [2, 1],
  [5, 0],
  [5, 1],
  [5, 2],
  [5, 3],
  [5, 4],
])(
  'where masterplan.yaml cannot be read, what does not fit elsewhere harms nothing (%i, %i)',
  async (nth, from) => {
    const { findings, summary, model } = await validate(await loadProject(brokenProject(nth, from)), {
      stage: 4,
    });
    expect(findings.map(({ type, place }) => `${type.id} ${place.file}`)).toContain(
      'yaml/syntax masterplan.yaml',
    );
    const report = makeStatusReport({ model, summary, findings }, '2026-07-01', 'id');
    expect(statusText(report, { paint: plainPaint, width: 80, all: true })).not.toMatch(
      /undefined|NaN|\[object/,
    );
  },
);
