import { describe, expect, it } from 'vitest';
import { document, settle } from './settle.js';

const IGNORE = '# masterplan-ignore swot/few-factors: lokakarya bulan depan';
const warning = (line: number) => `warning swot/few-factors masterplan.yaml:${line}`;
const settleAbove = (line: number, ...comments: readonly string[]) =>
  settle({ 'masterplan.yaml': document({ [line]: comments.join('\n') }) });

describe('a comment above a line', () => {
  it('silences its rule on that line and on no other', async () => {
    const { shown, silenced, validation } = await settleAbove(10, `    ${IGNORE}`);
    expect(shown).toEqual([warning(8), warning(13)]);
    expect(silenced).toEqual(['comment swot/few-factors masterplan.yaml:11']);
    expect(validation.summary.silenced).toBe(1);
  });

  it('may stand among other comments, at any depth, and name a section', async () => {
    const comments = ['# Tabel ini', '#masterplan-ignore swot: lokakarya bulan depan', '  # lihat notula'];
    expect((await settleAbove(8, ...comments)).shown).toEqual([warning(13), warning(15)]);
    const two = ['## masterplan-ignore swot/unused-factor: belum dibahas', `      ${IGNORE}`];
    expect((await settleAbove(8, ...two)).shown).not.toContain(warning(10));
  });

  it('may stand in a stack of any height: only the first of its kind has an effect', async () => {
    const before = performance.now();
    const { silenced, validation } = await settleAbove(8, ...Array(20_000).fill(`    ${IGNORE}`));
    expect(performance.now() - before).toBeLessThan(8_000);
    expect(silenced).toEqual(['comment swot/few-factors masterplan.yaml:20008']);
    expect(validation.findings.filter(({ type }) => type.id === 'settings/no-effect')).toHaveLength(19_999);
  });

  it('may hold a line separator of Unicode in its reason', async () => {
    expect((await settleAbove(8, `    ${IGNORE}\u2028minggu ketiga`)).silenced).toHaveLength(1);
  });

  it('works with the line ends of Windows', async () => {
    const text = document({ 8: `    ${IGNORE}` }).replaceAll('\n', '\r\n');
    expect((await settle({ 'masterplan.yaml': text })).shown).toEqual([warning(11), warning(13)]);
  });

  it('speaks of a whole file from its first line', async () => {
    // What is wrong with a list as a whole stands at the first character of the file that holds it.
    const gaps =
      '- { id: g1, dimension: living, aspect: health, current: { text: Antre }, solution: Daring }\n';
    const about = async (first: string) => {
      const { validation } = await settle({ 'gaps.yaml': first + gaps }, { stage: 2 });
      return {
        shown: validation.findings.some(({ type }) => type.id === 'gaps/aspects-covered'),
        silenced: validation.silenced.map(({ finding: { type, place } }) => `${type.id} ${place.line}`),
      };
    };
    expect((await about('# Aspek lain menyusul.\n')).shown).toBe(true);
    const comment = '# masterplan-ignore gaps/aspects-covered: aspek lain menyusul\n';
    expect(await about(comment)).toEqual({ shown: false, silenced: ['gaps/aspects-covered 1'] });
    expect((await about(`# Aspek lain menyusul.\n${comment}`)).shown).toBe(true);
  });

  it('without effect is a finding where it stands', async () => {
    const elsewhere = await settleAbove(9, `      ${IGNORE}`);
    expect(elsewhere.shown).toEqual([
      warning(8),
      'warning settings/no-effect masterplan.yaml:9',
      warning(11),
      warning(13),
    ]);
    expect(elsewhere.said[1]).toBe(
      'Tidak ada temuan "swot/few-factors" yang didiamkan pada baris di bawah komentar ini. Hapus komentar ini, atau pindahkan tepat ke atas baris temuannya.',
    );
    const apart = await settleAbove(8, `    ${IGNORE}`, '');
    expect(apart.shown).toContain('warning settings/no-effect masterplan.yaml:8');
    const last = await settle({ 'masterplan.yaml': `${document()}${IGNORE}` });
    expect(last.shown).toContain('warning settings/no-effect masterplan.yaml:14');
  });

  it('is not called useless while something could not be read', async () => {
    const { shown } = await settle({
      'masterplan.yaml': document({ 9: `      ${IGNORE}` }),
      'agencies.yaml': '- { id: a, name: Dinas, kind: dinas, singkatan: D }\n',
    });
    expect(shown.filter((one) => one.includes('settings/'))).toEqual([]);
  });

  it.each([
    ['# masterplan-ignore', 'error settings/comment'],
    ['# masterplan-ignore: lokakarya bulan depan', 'error settings/comment'],
    ['# masterplan-ignore swot few factors', 'error settings/comment'],
    ['# masterplan-ignore swot/few-factors', 'error settings/no-reason'],
    ['# masterplan-ignore swot/few-factors:', 'error settings/no-reason'],
    ['# masterplan-ignore swot/few-factors: -', 'error settings/no-reason'],
    ['# masterplan-ignore swot/few-fctors: lokakarya bulan depan', 'error settings/unknown-rule'],
    ['# masterplan-ignore yaml/syntax: lokakarya bulan depan', 'warning settings/protected'],
    ['# masterplan-ignore settings/no-effect: lokakarya bulan depan', 'warning settings/protected'],
  ])('written as "%s" is one finding and silences nothing', async (comment, expected) => {
    const { shown } = await settleAbove(8, `    ${comment}`);
    expect(shown).toEqual([`${expected} masterplan.yaml:8`, warning(9), warning(11), warning(13)]);
  });

  it('behind a value is a finding that says where it belongs', async () => {
    const text = document().replace('strengths:', `strengths: ${IGNORE}`);
    const { shown, said } = await settle({ 'masterplan.yaml': text });
    expect(shown).toEqual([warning(8), 'error settings/comment masterplan.yaml:8', warning(10), warning(12)]);
    expect(said[1]).toBe(
      'Komentar masterplan-ignore harus berdiri pada baris sendiri. Pindahkan ke baris baru tepat di atas baris ini.',
    );
  });
});

describe('what is no such comment', () => {
  it.each([
    [
      'a block text',
      '    overview: |\n      Ikuti aturan.\n      # masterplan-ignore swot/few-factors: teks\n',
    ],
    ['a folded text with a heading', '    overview: >-\n      # masterplan-ignore salah\n      Isi.\n'],
    ['text in quotes over lines', '    overview: "Isi\n      # masterplan-ignore salah\n      lagi"\n'],
    ['text in quotes', "    overview: 'x # masterplan-ignore salah'\n"],
    ['a key', "    '# masterplan-ignore salah': x\n"],
    ['part of a word', '    overview: x # masterplan-ignored salah\n'],
    ['a comment about it', '    overview: x\n    # Tulis "# masterplan-ignore aturan: alasan" bila perlu.\n'],
  ])('%s', async (_, overview) => {
    const text = `${document()}dimensions:\n  living:\n${overview}`;
    const { shown } = await settle({ 'masterplan.yaml': text });
    expect(shown.filter((one) => one.includes('settings/'))).toEqual([]);
  });

  it('a Markdown file', async () => {
    const { shown } = await settle({ 'region/profile.md': '# masterplan-ignore salah\n\nKota Uji.\n' });
    expect(shown).toEqual([warning(8), warning(10), warning(12)]);
  });

  it('a comment below a block text is one again', async () => {
    const text = document({ 8: `    ${IGNORE}` }).replace('    scope: region\n', '    scope: region\n');
    const withText = text.replace('swot:\n', `dimensions:\n  living:\n    overview: |\n      Isi.\nswot:\n`);
    expect((await settle({ 'masterplan.yaml': withText })).silenced).toHaveLength(1);
    const after = `${document()}dimensions:\n  living:\n    overview: |\n      Isi.\n    ${IGNORE}\n`;
    expect((await settle({ 'masterplan.yaml': after })).shown).toContain(
      'warning settings/no-effect masterplan.yaml:18',
    );
  });
});
