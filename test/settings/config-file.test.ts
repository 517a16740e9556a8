import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadProject } from '../../src/load.js';
import { folderWith } from '../project/folder.js';
import { document, settle, settleFolder } from './settle.js';

const CONFIG = 'masterplan.config.yaml';
const OFF = 'rules:\n  swot/few-factors: { severity: off, reason: Lokakarya bulan depan. }\n';
const inConfig = (shown: readonly string[]) => shown.filter((one) => one.includes(CONFIG));

describe('the settings file', () => {
  it('is no data, and its own lines can be shown', async () => {
    const { validation } = await settle({ [CONFIG]: OFF });
    expect(validation.findings.filter(({ type }) => type.id.startsWith('project/'))).toEqual([]);
    expect(validation.summary.files).toBe(1);
    expect(validation.files.map(({ name }) => name)).toEqual(['masterplan.yaml', CONFIG]);
  });

  it('may be called .yml; of two, the second is a finding', async () => {
    const other = 'masterplan.config.yml';
    expect((await settle({ [other]: OFF })).shown).toEqual([]);
    const both = await settle({ [CONFIG]: OFF, [other]: 'rules:\n  swot: error\n' });
    expect(both.shown).toEqual([`error project/defined-twice ${other}:1`]);
  });

  it.each([
    ['a misspelt key', 'rule:\n  swot: error\n', 'Maksudnya "rules"?'],
    ['a misspelt severity', 'rules:\n  swot: erorr\n', 'Maksudnya "error"?'],
    ['a misspelt severity in a mapping', 'rules:\n  swot: { severity: wraning }\n', 'Maksudnya "warning"?'],
    ['an unknown severity', 'rules:\n  swot: 2\n', 'Pilihan: error, warning, info, off.'],
    ['a list of severities', 'rules:\n  swot: [error]\n', 'harus berupa satu teks'],
    ['a list of rules', 'rules:\n  - swot\n', 'berupa daftar. Contoh: { programs/horizon: error,'],
    ['an unknown key of a rule', 'rules:\n  swot: { severity: error, alasan: Ya. }\n', 'Kunci "alasan"'],
    ['no severity', 'rules:\n  swot: { reason: Belum dibahas. }\n', 'Tambahkan baris: severity: info'],
    [
      'a pattern outside its list',
      'ignore:\n  - files: gaps.yaml\n    reason: Ya sudah.\n',
      'harus berupa daftar',
    ],
    [
      'a number among patterns',
      'ignore:\n  - files: [7, "a*"]\n    reason: Ya sudah.\n',
      'Beri tanda kutip: "7"',
    ],
    ['an ignore without its dash', 'ignore:\n  files: [a]\n  reason: Ya sudah.\n', 'harus berupa daftar'],
    ['an empty key', 'rules:\n', 'masih kosong'],
    ['no mapping', '- swot\n', 'harus berupa "kunci: nilai"'],
    ['mere text', 'swot/few-factors\n', 'harus berupa "kunci: nilai"'],
    ['nothing', '# belum ada\n', 'belum berisi data'],
    ['an anchor', 'rules: &a\n  swot: error\n', '`&a`'],
    ['a bomb of aliases', 'rules: &a [*a, *a]\n', '`&a`'],
    ['a tag', 'rules: !!js/function x\n', '`!!js/function`'],
    ['a prototype', 'rules:\n  __proto__: error\n', '"__proto__"'],
    ['a constructor', 'rules:\n  constructor: { severity: off, reason: Ya. }\n', '"constructor"'],
    ['a key twice', 'rules: {}\nrules: {}\n', 'sudah ditulis'],
    ['what is no YAML', 'rules: [\n', ''],
    ['too much depth', `rules: ${'['.repeat(200)}${']'.repeat(200)}\n`, 'lebih dari 32 tingkat'],
    ['a second document', 'rules: {}\n---\nrules: {}\n', 'Dokumen kedua'],
  ])('with %s has one finding, at its place, and the project is checked', async (_, config, words) => {
    const { shown, said } = await settle({ [CONFIG]: config });
    expect(inConfig(shown)).toHaveLength(1);
    expect(said[0]).toContain(words);
    expect(shown.filter((one) => one.includes('swot/few-factors'))).toHaveLength(3);
  });

  it('keeps what is right beside what is wrong', async () => {
    const { shown } = await settle({ [CONFIG]: `${OFF}  swot/quadrant: eror\nignore: 7\n` });
    expect(shown).toEqual([`error schema/choice ${CONFIG}:3`, `error schema/kind ${CONFIG}:4`]);
  });

  it('of more than a mebibyte is refused', async () => {
    const { shown, said } = await settle({ [CONFIG]: `${OFF}# ${'x'.repeat(1024 * 1024)}\n` });
    expect(inConfig(shown)).toEqual([`error settings/config ${CONFIG}:1`]);
    expect(said[0]).toContain('lebih besar dari 1 MiB');
  });

  it('in another encoding, as a folder, or as a link that leads out, is a finding', async () => {
    const bytes = await settle({ [CONFIG]: Uint8Array.of(0xff, 0xfe, 0x61, 0) });
    expect(inConfig(bytes.shown)).toEqual([`error file/encoding ${CONFIG}:1`]);
    const folder = await settle({ [`${CONFIG}/x`]: '' });
    expect(inConfig(folder.shown)).toEqual([`error file/unreadable ${CONFIG}:1`]);
    const outside = join(folderWith({ 'setelan.yaml': OFF }), 'setelan.yaml');
    const linked = folderWith({ 'masterplan.yaml': document() });
    symlinkSync(outside, join(linked, CONFIG));
    expect(inConfig((await settleFolder(linked)).shown)).toEqual([`error project/outside ${CONFIG}:1`]);
    const loose = folderWith({ 'masterplan.yaml': document() });
    symlinkSync(join(loose, 'tidak-ada.yaml'), join(loose, CONFIG));
    expect(inConfig((await settleFolder(loose)).shown)).toEqual([`error file/unreadable ${CONFIG}:1`]);
  });

  it('of thousands of entries is judged in a moment', async () => {
    const patterns = Array.from({ length: 20 }, (_, n) => `'${'*a'.repeat(100)}${n}'`).join(', ');
    const entry = `  - { files: [${patterns}], reason: Ya sudah. }\n`;
    const folder = folderWith({ 'masterplan.yaml': document(), [CONFIG]: `ignore:\n${entry.repeat(200)}` });
    for (let n = 0; n < 100; n++) writeFileSync(join(folder, `${'a'.repeat(200)}${n}.yaml`), 'a: 1\n');
    const started = performance.now();
    const { shown } = await settleFolder(folder);
    expect(shown.filter((one) => one.includes('settings/no-effect'))).toHaveLength(200);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('reading limits', () => {
  const lists = { 'agencies.yaml': '- { id: a, name: Dinas A, kind: dinas }\n', 'gaps.yaml': '[]\n' };

  it('can be tightened', async () => {
    const files = await settle({ ...lists, [CONFIG]: 'limits:\n  files: 1\n' });
    expect(files.shown[0]).toBe('error project/too-large gaps.yaml:1');
    const depth = await settle({ [CONFIG]: 'limits: { depth: 2 }\n' });
    expect(depth.shown[0]).toContain('yaml/too-deep');
    const size = `${document()}# ${'x'.repeat(1024 * 1024)}\n`;
    const large = await settle({ 'masterplan.yaml': size, [CONFIG]: 'limits: { file_mib: 1 }\n' });
    expect(large.shown[0]).toBe('error file/too-large masterplan.yaml:1');
  });

  it('cannot be raised, and the finding names the flag', async () => {
    const { shown, said } = await settle({ [CONFIG]: 'limits:\n  files: 6000\n  file_mib: 65\n' });
    expect(inConfig(shown)).toEqual([
      `warning settings/raised-limit ${CONFIG}:2`,
      `warning settings/raised-limit ${CONFIG}:3`,
    ]);
    expect(said.slice(0, 2)).toEqual([
      'Batas "files" di sini paling besar 5.000, jadi 6.000 tidak berlaku. Untuk melonggarkannya, jalankan perintah dengan --limit files=N.',
      'Batas "file_mib" di sini paling besar 64, jadi 65 tidak berlaku. Untuk melonggarkannya, jalankan perintah dengan --limit file-mib=N.',
    ]);
  });

  it('yield to the command line', async () => {
    const folder = folderWith({
      'masterplan.yaml': document(),
      ...lists,
      [CONFIG]: 'limits: { files: 1 }\n',
    });
    const raised = await loadProject(folder, { files: 10 });
    expect(raised.findings).toEqual([]);
    expect(raised.files).toHaveLength(3);
  });

  it.each(['0', '-1', '1.5', 'banyak'])('are whole numbers above nothing, not %s', async (value) => {
    const { shown } = await settle({ [CONFIG]: `limits: { files: ${value} }\n` });
    expect(inConfig(shown)).toHaveLength(1);
    expect(shown[0]).toContain('error schema/');
  });
});
