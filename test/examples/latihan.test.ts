import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadProject } from '../../src/load.js';
import { validate } from '../../src/validate.js';

const ROOT = join(import.meta.dirname, '../../examples/latihan');
const lessons = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const made = mkdtempSync(join(tmpdir(), 'masterplan-'));
afterAll(() => rmSync(made, { recursive: true, force: true }));

/** Errors and warnings as `rule file:line`. */
async function findingsIn(folder: string): Promise<string[]> {
  const { findings } = await validate(await loadProject(folder));
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ type, place }) => `${type.id} ${place.file}:${place.line}`);
}

/** What each README tells to do: in which file, what to write instead of what. */
const cures: Readonly<Record<string, readonly [file: string, wrong: string, right: string]>> = {
  '01-tab': ['masterplan.yaml', '\tkeywords', '  keywords'],
  '02-koma-desimal': ['evaluations/2025.yaml', '85,71', '85.71'],
  '03-kode-tanpa-kutip': ['region.yaml', '35.10', '"35.10"'],
  '04-kunci-salah-eja': ['dimensions/living/programs.yaml', 'leed:', 'lead:'],
  '05-rujukan-putus': ['dimensions/governance/programs.yaml', 'dinkominfo', 'diskominfo'],
  '06-id-ganda': ['missions.yaml', 'misi-2\n  text: Menjaga', 'misi-3\n  text: Menjaga'],
  '08-bobot-swot': ['swot.yaml', '0.40', '0.20'],
  '09-jumlah-anggaran': ['dimensions/living/programs.yaml', '1800000000', '1080000000'],
  '10-tahun-di-luar-periode': ['dimensions/environment/programs.yaml', '2035', '2034'],
  '11-nama-perangkat-daerah': ['dimensions/living/programs.yaml', 'Dinas Kesehatan', 'dinkes'],
  '12-pengecualian-usang': [
    'swot.yaml',
    '  # masterplan-ignore swot/few-factors: Ancaman lain dibahas dalam lokakarya kedua bulan Mei.\n',
    '',
  ],
  '13-angka-dalam-naskah': ['vision.yaml', 'empat misi', 'tiga misi'],
};

function cure(lesson: string, folder: string): void {
  const step = cures[lesson];
  if (step === undefined) {
    renameSync(join(folder, 'dimensions/enviroment.yaml'), join(folder, 'dimensions/environment.yaml'));
    return;
  }
  const [name, wrong, right] = step;
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8');
  expect(text.split(wrong)).toHaveLength(2);
  writeFileSync(file, text.replace(wrong, right));
}

it('there are thirteen lessons, and the index lists each', () => {
  const index = readFileSync(join(ROOT, 'README.md'), 'utf8');
  expect(lessons).toHaveLength(13);
  expect([...index.matchAll(/\]\((\d\d-[a-z-]+)\/README\.md\)/g)].map(([, name]) => name)).toEqual(lessons);
});

describe.each(lessons)('%s', (lesson) => {
  const readme = readFileSync(join(ROOT, lesson, 'README.md'), 'utf8');
  const [, rule = '', file = '', line = ''] =
    /^Temuan yang diharapkan: (\S+) di (\S+):(\d+)$/m.exec(readme) ?? [];

  it('has the one finding that its README announces', async () => {
    expect(await findingsIn(join(ROOT, lesson))).toEqual([`${rule} ${file}:${line}`]);
  });

  it('has none after what its README tells to do', async () => {
    const folder = join(made, lesson);
    cpSync(join(ROOT, lesson), folder, { recursive: true });
    cure(lesson, folder);
    expect(await findingsIn(folder)).toEqual([]);
  });
});
