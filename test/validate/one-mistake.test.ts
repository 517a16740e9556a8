import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { loadProject } from '../../src/load.js';
import { defaultProfile } from '../../src/profile/load-profile.js';
import { validate } from '../../src/validate.js';
import { type Break, breaksOf, randomFrom } from './breaks.js';

const example = join(import.meta.dirname, '../../examples/kota-contoh');
const folder = mkdtempSync(join(tmpdir(), 'masterplan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let texts: ReadonlyMap<string, string>;
let breaks: Readonly<Record<string, readonly Break[]>>;
let baseline: readonly string[];

beforeAll(async () => {
  cpSync(example, folder, { recursive: true });
  const project = await loadProject(folder);
  texts = new Map(project.files.map(({ name, text }) => [name, text]));
  breaks = breaksOf(project, defaultProfile());
  baseline = await findingsNow();
});

/** Errors and warnings as `file:line id`. */
async function findingsNow(): Promise<string[]> {
  const { findings } = await validate(await loadProject(folder));
  return findings.filter(({ severity }) => severity !== 'info').map(short);
}

const short = ({ place, type }: Diagnostic): string => `${place.file}:${place.line} ${type.id}`;

/** What is found beyond what was found before, once this mistake is in its file. */
async function foundAfter({ file, start, end, text }: Break): Promise<string[]> {
  const whole = texts.get(file) ?? '';
  writeFileSync(join(folder, file), whole.slice(0, start) + text + whole.slice(end));
  const known = [...baseline];
  const found = (await findingsNow()).filter((one) => {
    const at = known.indexOf(one);
    if (at === -1) return true;
    known.splice(at, 1);
    return false;
  });
  writeFileSync(join(folder, file), whole);
  return found;
}

/** As many mistakes of a kind, spread evenly over the fields of the schema rather than over the rows. */
function sample(kind: string, count: number, random: () => number): Break[] {
  const byField = new Map<string, Break[]>();
  for (const one of breaks[kind] ?? []) byField.set(one.field, [...(byField.get(one.field) ?? []), one]);
  const fields = [...byField.values()];
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, () => pick(pick(fields) ?? [])).filter((one) => one !== undefined);
}

describe('one mistake gives one finding, at its line', () => {
  it.each([
    ['delete a required key', 1],
    ['misspell a key', 2],
    ['change a type', 3],
    ['break a reference', 4],
  ])('%s, 50 times', { timeout: 60_000 }, async (kind, seed) => {
    const mistakes = sample(kind, 50, randomFrom(seed));
    const missed: string[] = [];
    for (const mistake of mistakes) {
      const found = await foundAfter(mistake);
      const right = found.length === 1 && found[0]?.startsWith(`${mistake.at} `);
      if (!right) missed.push(`${mistake.what} at ${mistake.at}: ${found.join(', ') || 'nothing'}`);
    }
    expect(mistakes).toHaveLength(50);
    expect(missed).toEqual([]);
  });
});
