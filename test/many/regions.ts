import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, LEAST, ONE_ERROR, ONE_WARNING, write } from '../cli/folders.js';
import { repository } from '../cli/run.js';

/** More text than is read without workers; it says nothing. */
const HEAVY = `# ${'x'.repeat(98)}\n`.repeat(11_000);

/**
 * A folder `daerah` with seven masterplans, in a folder that is gone after the test unless one is given: two public examples, two lessons, a small one with
 * a warning, one with an error, and one so heavy that workers are started.
 */
export function sevenRegions(here = emptyFolder()): string {
  const examples = join(repository, 'examples');
  const copied = {
    'kota-mojokerto': 'kota-mojokerto',
    'kota-mojokerto-2': 'kota-mojokerto',
    'latihan-bobot': 'latihan/08-bobot-swot',
    'latihan-desimal': 'latihan/02-koma-desimal',
  };
  for (const [name, from] of Object.entries(copied)) {
    cpSync(join(examples, from), join(here, 'daerah', name), { recursive: true });
    rmSync(join(here, 'daerah', name, 'books'), { recursive: true, force: true });
  }
  write(join(here, 'daerah/peringatan'), { 'masterplan.yaml': LEAST, ...ONE_WARNING });
  write(join(here, 'daerah/galat'), { 'masterplan.yaml': LEAST, ...ONE_ERROR });
  write(join(here, 'daerah/berat'), { 'masterplan.yaml': LEAST, 'swot.yaml': HEAVY });
  return here;
}

/** Breaks the region in the ways that need no help of the system: damaged text, no file, a folder in its place. */
export function addBrokenRegions(here: string): void {
  const folder = join(here, 'daerah');
  write(folder, { 'rusak/masterplan.yaml': 'format: 1\nregion: [\n', 'rusak/gaps.yaml': '\u0000' });
  mkdirSync(join(folder, 'bukan-berkas/masterplan.yaml'), { recursive: true });
  mkdirSync(join(folder, 'terpotong'));
  const text = readFileSync(join(repository, 'examples/kota-mojokerto/masterplan.yaml'));
  writeFileSync(join(folder, 'terpotong/masterplan.yaml'), text.subarray(0, text.length / 2));
}
