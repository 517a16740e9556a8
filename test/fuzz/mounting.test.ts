import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderBooks } from '../../src/build.js';
import { pathText } from '../../src/diagnostics/place.js';
import { shape } from '../../src/generated/tables.js';
import { loadProject } from '../../src/load.js';
import { packageFile } from '../../src/package/package-file.js';
import { validate } from '../../src/validate.js';
import { fullPlan } from '../books/full-plan.js';
import { diceFrom } from '../edit/format/damage.js';
import { scalarsOf } from '../source/reading.js';
import { inOneFile, overManyFiles } from './split-files.js';

/** What comes of a project of these files, told without the names of files. */
async function told(files: ReadonlyMap<string, string>, withBooks: boolean) {
  const root = mkdtempSync(join(tmpdir(), 'masterplan-'));
  try {
    for (const [name, text] of files) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    const project = await loadProject(root);
    const { tree } = project;
    const value = structuredClone(project.value);
    const checked = await validate(project);
    const findings = checked.findings.map(({ type, message, place, severity }) =>
      [severity, type.id, message, pathText(place.path)].join(' '),
    );
    const books = withBooks
      ? await renderBooks(project, checked.model, { formats: ['md'], draft: true })
      : [];
    return { tree, value, findings: findings.sort(), books };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const plans: Readonly<Record<string, () => Promise<object> | object>> = {
  'with every field there is': () => fullPlan().plan,
  'kota-contoh': async () => (await loadProject(packageFile('examples', 'kota-contoh'))).value,
  'kota-mojokerto': async () => (await loadProject(packageFile('examples', 'kota-mojokerto'))).value,
};

describe.each(Object.keys(plans))('a masterplan over many files: %s', (name) => {
  it('is the same as in one', { timeout: 600_000 }, async () => {
    const plan = (await plans[name]?.()) ?? {};
    const data: object = JSON.parse(JSON.stringify(plan));
    const whole = await told(inOneFile(data), true);
    expect(whole.value).toEqual(data);
    let most = 0;
    await fc.assert(
      fc.asyncProperty(fc.noShrink(fc.integer()), fc.noShrink(fc.nat({ max: 3 })), async (seed, books) => {
        const files = overManyFiles(data, shape, diceFrom(seed));
        most = Math.max(most, files.size);
        const split = await told(files, books === 0);
        expect(split.value).toEqual(data);
        expect(split.findings).toEqual(whole.findings);
        if (books === 0) expect(split.books).toEqual(whole.books);
        // Every value still knows where it is written.
        for (const { node } of scalarsOf(split.tree)) {
          if (node.kind !== 'scalar') continue;
          const written = files.get(node.file.name)?.slice(node.start, node.end) ?? '';
          expect(node.style === 'markdown' ? written : JSON.parse(written)).toBe(node.value);
        }
      }),
      { numRuns: Math.ceil(Number(process.env.FUZZ_RUNS ?? 600) / 100) },
    );
    expect(most).toBeGreaterThan(4);
  });
});
