import { describe, expect, it } from 'vitest';
import { settle } from './settle.js';

const CONFIG = 'masterplan.config.yaml';
const WARNINGS = [8, 10, 12].map((line) => `warning swot/few-factors masterplan.yaml:${line}`);
const entry = (files: string, rules?: string) =>
  `ignore:\n  - files: ${files}\n${rules ? `    rules: ${rules}\n` : ''}    reason: Data menyusul bulan Desember.\n`;

describe('ignoring by file', () => {
  it('silences every rule, or those named, or a section', async () => {
    for (const config of [
      entry('[masterplan.yaml]'),
      entry('["*.yaml"]', '[swot/few-factors]'),
      entry('["**"]', '[swot]'),
    ]) {
      const { shown, silenced } = await settle({ [CONFIG]: config });
      expect(shown).toEqual([]);
      expect(silenced).toEqual([8, 10, 12].map((line) => `file swot/few-factors masterplan.yaml:${line}`));
    }
  });

  it('says so when nothing is silenced: the entry, a pattern, or a rule', async () => {
    const stale = async (config: string) => {
      const { shown, said } = await settle({ [CONFIG]: config });
      return [shown.filter((one) => one.includes('settings/')), said[0]];
    };
    expect(await stale(entry('[dimensions/living]'))).toEqual([
      [`warning settings/no-effect ${CONFIG}:2`],
      'Butir ini tidak mendiamkan temuan apa pun. Hapus butir ini, atau periksa pola berkas dan aturannya.',
    ]);
    expect(await stale(entry('[masterplan.yaml, gaps.yaml]', '[swot]'))).toEqual([
      [`warning settings/no-effect ${CONFIG}:2`],
      'Pola "gaps.yaml" tidak mendiamkan temuan apa pun. Hapus pola ini, atau periksa penulisannya.',
    ]);
    expect(await stale(entry('[masterplan.yaml]', '[swot, region]'))).toEqual([
      [`warning settings/no-effect ${CONFIG}:3`],
      'Tidak ada temuan "region" yang didiamkan dalam berkas-berkas ini. Hapus dari daftar.',
    ]);
  });

  it('needs a reason', async () => {
    const { shown, said } = await settle({ [CONFIG]: 'ignore:\n  - files: [masterplan.yaml]\n' });
    expect(shown).toEqual([`error schema/missing ${CONFIG}:2`, ...WARNINGS]);
    expect(said[0]).toContain('Isian "reason" (Alasan) belum ada');
  });

  it('does not become wider by a rule that does not exist', async () => {
    const { shown } = await settle({ [CONFIG]: entry('[masterplan.yaml]', '[swot/few]') });
    expect(shown).toEqual([`error settings/unknown-rule ${CONFIG}:3`, ...WARNINGS]);
  });

  it('refuses to silence what was not read', async () => {
    const { shown } = await settle({ [CONFIG]: entry('["**"]', '[swot, schema/unknown-key]') });
    expect(shown).toEqual([`warning settings/protected ${CONFIG}:3`]);
  });

  it('never hides an error of reading, whatever files are named', async () => {
    const { shown, silenced } = await settle({
      [CONFIG]: entry('["**"]'),
      'agencies.yaml': '- { id: a, name: Dinas, kind: dinas, singkatan: D }\n',
    });
    expect(shown).toEqual(['error schema/unknown-key agencies.yaml:1']);
    expect(silenced).toHaveLength(3);
  });

  it.each([
    ["'../lain/**'", 'keluar dari folder proyek'],
    ["'a/../../b'", 'keluar dari folder proyek'],
    ["'/etc/**'", 'jalur lengkap di satu komputer'],
    ["'C:/data/**'", 'jalur lengkap di satu komputer'],
    ["'c:data'", 'jalur lengkap di satu komputer'],
    ["'\\\\server\\x'", 'jalur lengkap di satu komputer'],
    ["'dimensions\\living'", 'Pakai garis miring biasa: dimensions/living'],
  ])('refuses the pattern %s', async (pattern, words) => {
    const { shown, said } = await settle({ [CONFIG]: entry(`[${pattern}]`) });
    expect(shown).toEqual([`error settings/pattern ${CONFIG}:2`, ...WARNINGS]);
    expect(said[0]).toContain(words);
  });
});
