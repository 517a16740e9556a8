import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baselineText } from '../../src/settings/baseline.js';
import { readBaseline } from '../../src/settings/read-baseline.js';
import { defaultLimits } from '../../src/source/limits.js';
import { folderWith } from '../project/folder.js';
import { document, settle, settleFolder } from './settle.js';

const NAME = 'masterplan.baseline.json';
const LINE = (rule: string, item: string, rest = '') =>
  `    { "rule": "${rule}", "item": "${item}", "severity": "warning"${rest} }`;
const FEW = (side: string) => LINE('swot/few-factors', `swot[utama].${side}`);
const file = (...lines: readonly string[]) =>
  `{\n  "format": 1,\n  "findings": [\n${lines.join(',\n')}\n  ]\n}\n`;
const ALL = file(FEW('strengths'), FEW('threats'), FEW('weaknesses'));

/** The baseline of what is wrong with the document, without what other rules say of so short a text. */
async function noted(text: string): Promise<string> {
  const { validation } = await settle({ 'masterplan.yaml': text }, { baseline: 'new' });
  return baselineText((validation.baseline ?? []).filter(({ rule }) => rule === 'swot/few-factors'));
}

describe('a new baseline', () => {
  it('notes rule and item, sorted, an entry a line, without any line number', async () => {
    expect(await noted(document())).toBe(ALL);
    expect(await noted(document({ 3: '# satu\n# dua' }))).toBe(ALL);
  });

  it('leaves out information, what cannot be silenced, and what settings silence', async () => {
    const files = {
      'masterplan.yaml': document({ 8: '    # masterplan-ignore swot/few-factors: lokakarya bulan depan' }),
      'masterplan.config.yaml': 'rules:\n  swot/unused-factor: { severity: off, reason: Belum dibahas. }\n',
    };
    const { validation, shown } = await settle(files, { baseline: 'new' });
    const entries = validation.baseline ?? [];
    expect(entries.map(({ severity }) => severity)).not.toContain('info');
    expect(entries.map(({ rule }) => rule)).not.toContain('swot/unused-factor');
    expect(entries.filter(({ rule }) => rule === 'swot/few-factors')).toHaveLength(2);
    expect(shown).toEqual([]);
  });

  it.each([
    ['content was lost', { 'agencies.yaml': '- { id: a, name: Dinas, kind: dinas, singkatan: D }\n' }],
    ['settings do not hold', { 'masterplan.config.yaml': 'rules:\n  swot: off\n' }],
    ['a comment does not hold', { 'gaps.yaml': '# masterplan-ignore swot\n[]\n' }],
  ])('is not made while %s', async (_, files) => {
    const { validation, shown } = await settle(files, { baseline: 'new' });
    expect(validation.baseline).toBeUndefined();
    expect(shown.filter((one) => one.includes('swot/few-factors'))).toHaveLength(3);
  });

  it('counts equal ones', async () => {
    const twin = `  - id: utama\n    scope: region\n    strengths: [{ id: s1, text: Sama saja }]\n`;
    expect(await noted(document() + twin)).toContain(
      LINE('swot/few-factors', 'swot[utama].strengths', ', "count": 2'),
    );
  });

  it('is the same on reading as on writing, whatever a name holds', () => {
    const item = 'risks[a"b\\c\u0007d\u0085\u2028\u00e9\u{1f600}\ud800] # x: {y}';
    const entry = { rule: 'swot/few-factors', item, severity: 'warning', count: 2 } as const;
    const text = baselineText([entry]);
    expect(text).toMatch(/^[\n -~]+$/);
    expect(readBaseline({ file: { name: NAME, text } }, defaultLimits)).toMatchObject({ entries: [entry] });
  });
});

describe('a baseline', () => {
  it('is used when it is there, and can be left out', async () => {
    const { shown, silenced, validation } = await settle({ [NAME]: ALL });
    expect(shown).toEqual([]);
    expect(silenced).toHaveLength(3);
    expect(validation.summary).toMatchObject({ baseline: 3, silenced: 0 });
    expect((await settle({ [NAME]: ALL }, { baseline: 'none' })).shown).toHaveLength(3);
  });

  it('does not mind where an item stands', async () => {
    const before = '  - id: lain\n    scope: living\n';
    const moved = document({ 1: '# satu\n', 4: before });
    expect((await settle({ 'masterplan.yaml': moved, [NAME]: ALL })).shown).toEqual([]);
    const body = document().slice(document().indexOf('  - id'));
    const apart = {
      'masterplan.yaml': document().slice(0, document().indexOf('swot:')),
      'swot.yaml': body.replace(/^ {2}/gm, ''),
    };
    expect((await settle({ ...apart, [NAME]: ALL })).shown).toEqual([]);
  });

  it('takes an item of another name for a new one, and says what is gone', async () => {
    const renamed = document().replace('id: utama', 'id: kota');
    const { shown, said } = await settle({ 'masterplan.yaml': renamed, [NAME]: ALL });
    expect(shown).toEqual([
      `warning settings/baseline-stale ${NAME}:4`,
      `warning settings/baseline-stale ${NAME}:5`,
      `warning settings/baseline-stale ${NAME}:6`,
      ...[8, 10, 12].map((line) => `warning swot/few-factors masterplan.yaml:${line}`),
    ]);
    expect(said[0]).toBe(
      'Temuan "swot/few-factors" pada swot[utama].strengths sudah tidak ada. Perbarui catatan dengan masterplan validate --update-baseline.',
    );
  });

  it('counts: one more is new, one fewer is said', async () => {
    const twin = '  - id: utama\n    scope: region\n    strengths: [{ id: s1, text: Sama saja }]\n';
    const one = await settle({ 'masterplan.yaml': document() + twin, [NAME]: ALL });
    expect(one.shown).toEqual(['warning swot/few-factors masterplan.yaml:16']);
    const two = ALL.replace('"severity": "warning" }', '"severity": "warning", "count": 2 }');
    const fewer = await settle({ [NAME]: two });
    expect(fewer.shown).toEqual([`warning settings/baseline-stale ${NAME}:4`]);
    expect(fewer.said[0]).toContain('tinggal 1 dari 2');
  });

  it('does not cover a finding that has grown graver', async () => {
    const files = { [NAME]: ALL, 'masterplan.config.yaml': 'rules:\n  swot/few-factors: error\n' };
    const { shown } = await settle(files);
    expect(shown.filter((one) => one.startsWith('error'))).toHaveLength(3);
    expect(shown.filter((one) => one.includes('baseline-stale'))).toHaveLength(3);
  });

  it('calls nothing gone while something could not be read', async () => {
    const broken = document().replace('    threats:', '    ancaman:');
    const { shown } = await settle({ 'masterplan.yaml': broken, [NAME]: ALL });
    expect(shown.filter((one) => one.includes('settings/'))).toEqual([]);
  });

  it('knows a finding about a file by the file’s name', async () => {
    const files = { 'catatan.yaml': 'a: 1\n', 'rincian.yaml': 'a: 1\n' };
    const text = file(LINE('project/not-read', 'catatan.yaml'));
    const { shown } = await settle({ ...files, [NAME]: text });
    expect(shown.filter((one) => !one.includes('swot'))).toEqual(['warning project/not-read rincian.yaml:1']);
  });

  it.each([
    ['nothing', '', 'notJson', 1],
    ['half of it', ALL.slice(0, 150), 'notJson', undefined],
    ['marks of a merge', ALL.replace('{ "rule"', '<<<<<<< HEAD\n{ "rule"'), 'notJson', undefined],
    ['a comment', `# catatan\n${ALL}`, 'notJson', undefined],
    ['a list', '[]', 'shape', 1],
    ['another format', '{ "format": 2, "findings": [] }', 'shape', 1],
    ['no list', '{ "format": 1,\n "findings": {} }', 'shape', 2],
    ['an entry that is none', file(FEW('strengths'), '    7'), 'shape', 5],
    ['an unknown severity', file(FEW('strengths').replace('warning', 'fatal')), 'shape', 4],
    ['a count of nothing', file(LINE('swot/few-factors', 'x', ', "count": 0')), 'shape', 4],
    ['a count too large to count', file(LINE('swot/few-factors', 'x', ', "count": 1e300')), 'shape', 4],
    ['a prototype', '{ "format": 1, "findings": [], "__proto__": { "x": 1 } }', undefined, undefined],
    ['brackets without end', '['.repeat(200_000), 'notJson', undefined],
  ])('that holds %s is a finding, and all findings show', async (_, text, message, line) => {
    const { shown, validation } = await settle({ [NAME]: text });
    const about = validation.findings.filter(({ type }) => type.id.startsWith('settings/'));
    expect(about.map((one) => one.message)).toEqual(message ? [message] : []);
    expect(about.map(({ place }) => place.file)).toEqual(message ? [NAME] : []);
    if (line !== undefined) expect(about.map(({ place }) => place.line)).toEqual([line]);
    expect(shown.filter((one) => one.includes('swot'))).toHaveLength(3);
  });

  it('that cannot be decoded, or is a folder, is a finding', async () => {
    const bytes = await settle({ [NAME]: Uint8Array.of(0xff, 0xfe, 0x7b, 0) });
    expect(bytes.shown).toContain(`error file/encoding ${NAME}:1`);
    const folder = await settle({ [`${NAME}/x`]: '' });
    expect(folder.shown).toContain(`error file/unreadable ${NAME}:1`);
  });

  it('that is too large is not read', async () => {
    const { shown, said } = await settle({ [NAME]: `${ALL}${' '.repeat(16 * 1024 * 1024)}` });
    expect(shown.filter((one) => !one.includes('swot'))).toEqual([`error settings/baseline ${NAME}:1`]);
    expect(said[0]).toContain('lebih besar dari 16 MiB');
  });

  it('may repeat an entry any number of times: each counts, and reading stays quick', async () => {
    const many = Array.from({ length: 50_000 }, () => FEW('strengths'));
    const before = performance.now();
    const { validation } = await settle({ [NAME]: file(...many, FEW('threats'), FEW('weaknesses')) });
    expect(performance.now() - before).toBeLessThan(8_000);
    expect(validation.summary).toMatchObject({ warnings: 49_999, baseline: 3 });
  });

  it('is written by none but the command', async () => {
    const folder = folderWith({ 'masterplan.yaml': document() });
    await settleFolder(folder, { baseline: 'new' });
    expect((await settleFolder(folder)).shown).toHaveLength(3);
    writeFileSync(join(folder, NAME), ALL);
    expect((await settleFolder(folder)).shown).toHaveLength(0);
    rmSync(join(folder, NAME));
    expect((await settleFolder(folder)).shown).toHaveLength(3);
  });
});
