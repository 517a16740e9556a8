import { expect, test } from 'vitest';
import { makeForm } from '../../src/forms/make-form.js';
import type { ImportPlan } from '../../src/intake/plan.js';
import { loadProject } from '../../src/load.js';
import { writeWorkbook } from '../../src/sheets/write-workbook.js';
import { validate } from '../../src/validate.js';
import { FormBeingFilled } from '../cli/handed-forms.js';
import { diceFrom } from '../edit/format/damage.js';
import { projectOf, SMALL } from '../intake/plan/handed.js';
import { damagedForm, imported, valuesByPath } from './mutated-forms.js';

const PROJECT = {
  ...SMALL,
  'dimensions/living/programs/dinkes.yaml': `- id: siaga-ibu # tetap
  name: Siaga Ibu
  years: {start: 2025, end: 2027}
  lead: dinkes
  locations: [8 puskesmas, RSUD]
  budget:
    2025: {apbd: 780000000, csr: 130000000}
    2026: {apbd: 5}
- id: pasien
  name: Pasien Terhubung
  lead: dinkes
`,
  'dimensions/living/programs/dishub.yaml': '- id: bus-kota\n  name: Bus Kota\n  lead: dishub\n',
  'dimensions/living/indicators.yaml':
    '- {id: ind-a, name: Angka kematian ibu, unit: "%", agency: dinkes, targets: {2025: 7, 2026: 6.5}}\n',
  'gaps.yaml': '- id: gap-a\n  dimension: living\n  agency: dinkes\n  gap: Rujukan lambat.\n  priority: 1\n',
  'readiness.yaml': '- {element: structure, part: people, current: Ada}\n',
};

/** Paths that an import may write, by what it tells of itself. */
function toldPaths({ rows, statuses }: ImportPlan): { told: Set<string>; with: Set<string> } {
  const told = new Set<string>();
  const beside = new Set(statuses.map(({ agency }) => `/agencies/${agency}/data/status`));
  for (const { path = [], id, changes } of rows) {
    const list = path.filter((step) => typeof step === 'string').join('/');
    for (const { key } of changes) told.add(`/${list}/${id}/${key.replaceAll('.', '/')}`);
    if (changes.length === 0) continue;
    for (const key of ['id', 'lead', 'agency', 'sources', 'element', 'part'])
      beside.add(`/${list}/${id}/${key}`);
  }
  return { told, with: beside };
}

// What is told must be what is written, whatever a file holds: nothing else protects people who do not read diffs.
test(
  'a form damaged anywhere is refused or understood, and writes only what is told',
  async () => {
    const project = await loadProject(projectOf(PROJECT));
    const { model, summary } = await validate(project);
    expect(summary.errors).toBe(0);
    const filled = new FormBeingFilled(model, 'dinkes')
      .change('Program', 'siaga-ibu', {
        'Nama program': 'Siaga Ibu dan Bayi',
        'Anggaran 2026 (Rp)': 'Rp 2 juta',
      })
      .change('Indikator', 'ind-a', { 'Target 2026': '6,25' })
      .add('Program', { Dimensi: 'Smart Living', 'Nama program': 'Antrean Daring', 'Tahun mulai': 2026 });
    const forms = [await filled.bytes(), await writeWorkbook(makeForm(model, undefined))];
    const before = valuesByPath(project.value);
    const seen = { refused: 0, unchanged: 0, written: 0 };
    const first = Number(process.env.FUZZ_SEED ?? 20_260_101);
    for (let seed = first; seed < first + Number(process.env.MUTATED_FORMS ?? 1000); seed++) {
      const dice = diceFrom(seed);
      const bytes = damagedForm(forms[dice(3) === 0 ? 1 : 0] ?? new Uint8Array(), dice);
      const start = performance.now();
      const answer = await imported(bytes, { project, model });
      expect(performance.now() - start, `milliseconds of ${seed}`).toBeLessThan(5_000);
      if ('refused' in answer) {
        seen.refused++;
        continue;
      }
      const { plan, after } = answer;
      seen[plan.changes.size > 0 ? 'written' : 'unchanged']++;
      const now = valuesByPath(after.value);
      const differing = [...new Set([...before.keys(), ...now.keys()])].filter(
        (path) => before.get(path) !== now.get(path),
      );
      const { told, with: beside } = toldPaths(plan);
      const isFromImport = (path: string) =>
        /^\/sources\/[a-z0-9-]+\/(?:id|title|kind|agency|received)$/.test(path);
      const untold = differing.filter((path) => !told.has(path) && !beside.has(path) && !isFromImport(path));
      expect(untold, `not told, seed ${seed}`).toEqual([]);
      expect(
        [...told].filter((path) => !differing.includes(path)),
        `not written, seed ${seed}`,
      ).toEqual([]);
      const lost = [...before.keys()].filter((path) => !now.has(path));
      expect(lost, `lost, seed ${seed}`).toEqual([]);
    }
    // Damage that is always refused, or never, would prove little.
    for (const [outcome, count] of Object.entries(seen)) expect(count, outcome).toBeGreaterThan(5);
  },
  Number(process.env.MUTATED_FORMS ?? 0) > 1000 ? 1_200_000 : 30_000,
);
