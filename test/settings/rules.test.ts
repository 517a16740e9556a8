import { describe, expect, it } from 'vitest';
import { settle } from './settle.js';

const CONFIG = 'masterplan.config.yaml';
const ours = (severity: string) =>
  [8, 10, 12].map((line) => `${severity} swot/few-factors masterplan.yaml:${line}`);

describe('the severity of a rule', () => {
  it('is its own without settings', async () => {
    const { shown, validation } = await settle({});
    expect(shown).toEqual(ours('warning'));
    expect(validation.summary).toMatchObject({ silenced: 0, baseline: 0, files: 1 });
  });

  it('is raised by a word', async () => {
    expect((await settle({ [CONFIG]: 'rules:\n  swot/few-factors: error\n' })).shown).toEqual(ours('error'));
  });

  it('is lowered with a reason', async () => {
    const config = 'rules:\n  swot/few-factors: { severity: info, reason: Lokakarya bulan depan. }\n';
    expect((await settle({ [CONFIG]: config })).shown).toEqual(ours('info'));
  });

  it('is not lowered without one', async () => {
    const { shown, said } = await settle({ [CONFIG]: 'rules:\n  swot/few-factors: info\n' });
    expect(shown).toEqual([`error settings/no-reason ${CONFIG}:2`, ...ours('warning')]);
    expect(said[0]).toBe(
      '"swot/few-factors" diringankan menjadi info tanpa alasan, jadi setelan ini belum berlaku. Tulis "severity: info", lalu "reason:" beserta alasannya.',
    );
  });

  it('is not lowered for a reason that is empty, and that is one finding', async () => {
    const config = 'rules:\n  swot/few-factors:\n    severity: info\n    reason: ""\n';
    expect((await settle({ [CONFIG]: config })).shown).toEqual([
      `error settings/no-reason ${CONFIG}:2`,
      ...ours('warning'),
    ]);
  });

  it('is not lowered for a reason without a word, and that is one finding', async () => {
    const config = 'rules:\n  swot/few-factors: { severity: info, reason: "-" }\n';
    expect((await settle({ [CONFIG]: config })).shown).toEqual([
      `error schema/form ${CONFIG}:2`,
      ...ours('warning'),
    ]);
  });

  it('can be off, with a reason: then the findings are silenced, also where there are none', async () => {
    const off = 'rules:\n  swot/few-factors: { severity: off, reason: Tabel SWOT ada di RPJMD. }\n';
    const { shown, silenced, validation } = await settle({ [CONFIG]: off });
    expect(shown).toEqual([]);
    expect(silenced).toEqual([8, 10, 12].map((line) => `rule swot/few-factors masterplan.yaml:${line}`));
    expect(validation.summary).toMatchObject({ silenced: 3, warnings: 0 });
    const elsewhere = off.replace('swot/few-factors', 'roadmap/phases');
    expect((await settle({ [CONFIG]: elsewhere })).shown).toEqual(ours('warning'));
  });

  it('is not off by the word alone', async () => {
    expect((await settle({ [CONFIG]: 'rules:\n  swot/few-factors: off\n' })).shown).toEqual([
      `error settings/no-reason ${CONFIG}:2`,
      ...ours('warning'),
    ]);
  });

  it('is set for a section, and the entry of a rule wins in whatever order they stand', async () => {
    const section = '  swot: { severity: off, reason: Belum dibahas. }\n';
    const own = '  swot/few-factors: error\n';
    expect((await settle({ [CONFIG]: `rules:\n${section}` })).shown).toEqual([]);
    expect((await settle({ [CONFIG]: `rules:\n${section}${own}` })).shown).toEqual(ours('error'));
    expect((await settle({ [CONFIG]: `rules:\n${own}${section}` })).shown).toEqual(ours('error'));
  });

  it('is told to be that already', async () => {
    const { shown } = await settle({ [CONFIG]: 'rules:\n  swot/few-factors: warning\n' });
    expect(shown).toEqual([`info settings/same-severity ${CONFIG}:2`, ...ours('warning')]);
  });

  it('stays information before the stage from which the rule counts, however it is raised', async () => {
    const config = 'rules:\n  dimensions/missing: error\n';
    const of = async (stage: 1 | 2) => {
      const { validation } = await settle({ [CONFIG]: config }, { stage });
      return validation.findings.find(({ type }) => type.id === 'dimensions/missing')?.severity;
    };
    // The whole section is absent: the rule itself makes that information until stage 3.
    expect([await of(1), await of(2)]).toEqual(['info', 'info']);
    const files = { [CONFIG]: config, 'dimensions/living.yaml': 'overview: Layak huni.\n' };
    const begun = async (stage: 1 | 2) =>
      (await settle(files, { stage })).validation.findings.find(
        ({ type }) => type.id === 'dimensions/missing',
      )?.severity;
    expect([await begun(1), await begun(2)]).toEqual(['info', 'error']);
  });

  it('lowered, is a ceiling: what is information stays so', async () => {
    const config = 'rules:\n  document/missing: { severity: warning, reason: Masih rancangan. }\n';
    const severities = async (stage: 1 | 4) => {
      const { validation } = await settle({ [CONFIG]: config }, { stage });
      const missing = validation.findings.filter(({ type }) => type.id === 'document/missing');
      return [...new Set(missing.map(({ severity }) => severity))].sort();
    };
    expect(await severities(1)).toEqual(['info']);
    expect(await severities(4)).toContain('warning');
    expect(await severities(4)).not.toContain('error');
  });
});

describe('a rule that does not exist', () => {
  it.each([
    ['swot/few-factor', 'Maksudnya "swot/few-factors"?'],
    ['swott', 'Maksudnya "swot"?'],
    ['few-factors', 'Maksudnya "swot/few-factors"?'],
    ['keuangan', 'Lihat daftarnya dengan masterplan rules.'],
  ])('%s', async (name, advice) => {
    const { shown, said } = await settle({ [CONFIG]: `rules:\n  ${name}: error\n` });
    expect(shown).toEqual([`error settings/unknown-rule ${CONFIG}:2`, ...ours('warning')]);
    expect(said[0]).toBe(`Tidak ada aturan atau bagian bernama "${name}". ${advice}`);
  });
});

describe('what means that content was lost', () => {
  const broken = {
    'catatan/x.yaml': 'a: 1\n',
    'agencies.yaml': '- { id: a, name: Dinas, kind: dinas, singkatan: D }\n',
  };

  it.each([
    'schema/unknown-key',
    'yaml/syntax',
    'yaml',
    'dimensions/misnamed',
    'settings/no-effect',
    'settings',
  ])('%s can be neither lowered nor switched off', async (name) => {
    const config = `rules:\n  ${name}: { severity: off, reason: Tidak perlu. }\n`;
    const { shown } = await settle({ [CONFIG]: config });
    expect(shown).toEqual([`warning settings/protected ${CONFIG}:2`, ...ours('warning')]);
  });

  it('stays when its section is switched off, and the rest of the section goes', async () => {
    const config = 'rules:\n  project: { severity: off, reason: Catatan kami sendiri. }\n';
    const { shown, silenced } = await settle({ [CONFIG]: config, ...broken });
    expect(shown).toEqual(['error schema/unknown-key agencies.yaml:1', ...ours('warning')]);
    expect(silenced).toEqual(['rule project/not-read catatan/x.yaml:1']);
  });
});
