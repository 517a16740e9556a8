import { describe, expect, it } from 'vitest';
import { locate } from '../../src/source/locate.js';
import { loadFiles, short } from './folder.js';

describe('where files mount', () => {
  it('takes a single masterplan.yaml with everything', async () => {
    const { value, findings, files, damaged } = await loadFiles({
      'masterplan.yaml': 'format: 1\nregion:\n  name: Kota Contoh\nagencies:\n  - id: dlh\n',
    });
    expect(value).toEqual({ format: 1, region: { name: 'Kota Contoh' }, agencies: [{ id: 'dlh' }] });
    expect([findings, damaged]).toEqual([[], []]);
    expect(files.map(({ name }) => name)).toEqual(['masterplan.yaml']);
  });

  it('makes the path the key, and merges mappings', async () => {
    const { value, findings, files } = await loadFiles({
      'masterplan.yaml': 'format: 1\nregion:\n  kind: kota\n',
      'region.yaml': 'name: Kota Contoh\n',
      'region/profile.md': '# Profil\r\n\r\nTeks.\r\n',
      'dimensions.yaml': 'governance:\n  coordinator: dinkominfo\n',
      'dimensions/governance.yml': 'overview: Uraian\n',
      'dimensions/governance/goals.yaml': '- id: s-1\n',
      'evaluations/2023.yaml': 'index: 3.31\n',
      'evaluations/2024/recommendations.yaml': '- text: a\n',
    });
    expect(findings).toEqual([]);
    expect(value).toEqual({
      format: 1,
      region: { kind: 'kota', name: 'Kota Contoh', profile: '# Profil\n\nTeks.\n' },
      dimensions: { governance: { coordinator: 'dinkominfo', overview: 'Uraian', goals: [{ id: 's-1' }] } },
      evaluations: { 2023: { index: 3.31 }, 2024: { recommendations: [{ text: 'a' }] } },
    });
    expect(files.map(({ name }) => name)).toEqual([
      'dimensions.yaml',
      'dimensions/governance.yml',
      'dimensions/governance/goals.yaml',
      'evaluations/2023.yaml',
      'evaluations/2024/recommendations.yaml',
      'masterplan.yaml',
      'region.yaml',
      'region/profile.md',
    ]);
  });

  it('spreads a list over files: x.yaml, then the folder x in code-point order, lists or single items', async () => {
    const { value, findings, tree } = await loadFiles({
      'masterplan.yaml': 'format: 1\n',
      'dimensions/living/programs.yaml': '- id: p-0\n',
      'dimensions/living/programs/dlh.yaml': '- id: p-2\n- id: p-3\n',
      'dimensions/living/programs/Bappeda.yaml': 'id: p-1\nname: Satu\n',
      'dimensions/living/programs/é.yaml': 'id: p-6\n',
      'dimensions/living/programs/puskesmas/a.yaml': '- id: p-4\n',
      'dimensions/living/programs/rsud.yml': '- id: p-5\n',
      'dimensions/living/programs/kosong.yaml': '[]\n',
    });
    expect(findings).toEqual([]);
    expect(value).toEqual({
      format: 1,
      dimensions: {
        living: {
          programs: [
            { id: 'p-0' },
            { id: 'p-1', name: 'Satu' },
            { id: 'p-2' },
            { id: 'p-3' },
            { id: 'p-4' },
            { id: 'p-5' },
            { id: 'p-6' },
          ],
        },
      },
    });
    expect(locate(tree, ['dimensions', 'living', 'programs', 3, 'id'], 'value')).toMatchObject({
      file: 'dimensions/living/programs/dlh.yaml',
      line: 2,
      column: 7,
    });
    expect(locate(tree, ['dimensions', 'living', 'programs'], 'key')).toMatchObject({
      file: 'dimensions/living/programs.yaml',
      line: 1,
      column: 1,
    });
  });

  it('leaves alone what is never data', async () => {
    const nothing = 'a: [';
    const { value, findings } = await loadFiles({
      'masterplan.yaml': 'format: 1\n',
      'masterplan.config.yaml': nothing,
      'import.yaml': nothing,
      'README.md': nothing,
      'README.id.md': nothing,
      '_catatan.yaml': nothing,
      '.vscode/x.yaml': nothing,
      '_arsip/region.yaml': nothing,
      'node_modules/a/b.yaml': nothing,
      'assets/a.yaml': nothing,
      'templates/book/01.md': nothing,
      'books/.masterplan-books.json': '{}',
      'books/buku-1.md': nothing,
      'dimensions/living/_lama.yaml': nothing,
      'dimensions/living/hasil/.masterplan-books.json': '{}',
      'dimensions/living/hasil/x.yaml': nothing,
      'region/peta.png': nothing,
      'data.json': nothing,
    });
    expect([value, findings]).toEqual([{ format: 1 }, []]);
  });

  it('takes an accent for one key, however the file system spells it', async () => {
    const { value } = await loadFiles({
      'masterplan.yaml': 'format: 1\n',
      'evaluations/e\u0301.yaml': 'index: 1\n',
    });
    expect(value).toEqual({ format: 1, evaluations: { é: { index: 1 } } });
  });

  it('reads a BOM and CRLF as if they were not there', async () => {
    const { value } = await loadFiles({
      'masterplan.yaml': '\ufeffformat: 1\r\nregion:\r\n  name: "a\r\n    b"\r\n',
      'region/profile.md': '\ufeffsatu\r\ndua',
    });
    expect(value).toEqual({ format: 1, region: { name: 'a b', profile: 'satu\ndua' } });
  });
});

describe('names that lead nowhere', () => {
  it('warns with the nearest key, once for a folder', async () => {
    const { findings, value } = await loadFiles({
      'masterplan.yaml': 'format: 1\n',
      'agencie.yaml': 'a: [',
      'dimension/governance.yaml': '',
      'dimension/living/programs.yaml': '',
      'dimensions/goverment/programs/a.yaml': '',
      'dimensions/living/program.yaml': '',
      'rapat.md': '',
    });
    expect(findings.map((one) => [short(one), one.severity, one.args])).toEqual([
      ['project/not-read:near agencie.yaml:1:1', 'warning', { name: 'agencie', nearest: 'agencies' }],
      [
        'project/not-read:near dimension/governance.yaml:1:1',
        'warning',
        { name: 'dimension', nearest: 'dimensions' },
      ],
      [
        'project/not-read:near dimensions/goverment/programs/a.yaml:1:1',
        'warning',
        { name: 'goverment', nearest: 'governance' },
      ],
      [
        'project/not-read:near dimensions/living/program.yaml:1:1',
        'warning',
        { name: 'program', nearest: 'programs' },
      ],
      ['project/not-read:unknown rapat.md:1:1', 'warning', { name: 'rapat' }],
    ]);
    expect(value).toEqual({ format: 1 });
  });

  it('warns of a folder under a single value', async () => {
    const { findings } = await loadFiles({ 'masterplan.yaml': 'format: 1\n', 'region/name/x.yaml': '' });
    expect(findings.map((one) => [short(one), one.args])).toEqual([
      [
        'project/not-read:single region/name/x.yaml:1:1',
        { parent: 'region.name', name: 'region/name/x.yaml' },
      ],
    ]);
  });

  it('keeps names of Object.prototype out', async () => {
    const { findings, value } = await loadFiles({
      'masterplan.yaml': 'format: 1\n',
      'constructor.yaml': 'a: 1\n',
      'evaluations/toString.yaml': 'index: 1\n',
    });
    expect(findings.map(({ type }) => type.id)).toEqual(['project/not-read', 'project/not-read']);
    expect(value).toEqual({ format: 1 });
  });

  it('refuses Markdown where a list or several values belong', async () => {
    const { findings, damaged } = await loadFiles({
      'masterplan.yaml': 'format: 1\n',
      'dimensions/living/programs/dlh.md': 'x',
      'gaps.md': 'x',
      'region.md': 'x',
    });
    expect(findings.map(short)).toEqual([
      'project/markdown:list dimensions/living/programs/dlh.md:1:1 dimensions.living.programs',
      'project/markdown:list gaps.md:1:1 gaps',
      'project/markdown:notText region.md:1:1 region',
    ]);
    expect(damaged).toEqual([['dimensions', 'living', 'programs'], ['gaps'], ['region']]);
  });
});

describe('defined twice', () => {
  it('names both places, and the first holds', async () => {
    const { findings, value } = await loadFiles({
      'masterplan.yaml': 'format: 1\nregion:\n  kind: kota\n  name: Kota A\n',
      'region.yaml': 'name: Kota B\nkind: kota\n',
    });
    expect(findings.map(short)).toEqual([
      'project/defined-twice:twice region.yaml:1:1 region.name',
      'project/defined-twice:twice region.yaml:2:1 region.kind',
    ]);
    expect(findings[0]?.related[0]?.place).toMatchObject({ file: 'masterplan.yaml', line: 4, column: 3 });
    expect(value).toEqual({ format: 1, region: { kind: 'kota', name: 'Kota A' } });
  });

  it('is reported once for a list given in a mapping and in files; all items are read', async () => {
    const { findings, value } = await loadFiles({
      'masterplan.yaml': 'agencies:\n  - id: a\n',
      'agencies/b.yaml': 'id: b\n',
      'agencies/c.yaml': '- id: c\n',
    });
    expect(findings.map(short)).toEqual(['project/defined-twice:twice agencies/b.yaml:1:1 agencies']);
    expect(value).toEqual({ agencies: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });
  });

  it('holds for x.yaml and x.yml, also of the root and under a list', async () => {
    const { findings, value } = await loadFiles({
      'masterplan.yaml': 'format: 1\n',
      'masterplan.yml': 'format: 2\n',
      'region.yaml': 'name: A\n',
      'region.yml': 'kind: kota\n',
      'gaps/a.yaml': 'id: a\n',
      'gaps/a.yml': 'id: b\n',
    });
    expect(findings.map(short)).toEqual([
      'project/defined-twice:twoFiles gaps/a.yml:1:1 gaps',
      'project/defined-twice:twoFiles masterplan.yml:1:1',
      'project/defined-twice:twoFiles region.yml:1:1 region',
    ]);
    expect(value).toEqual({ format: 1, region: { name: 'A' }, gaps: [{ id: 'a' }] });
  });

  it('holds for a text as .md and .yaml', async () => {
    const { findings } = await loadFiles({
      'masterplan.yaml': 'format: 1\n',
      'region/profile.md': 'satu',
      'region/profile.yaml': 'dua',
    });
    expect(findings.map(short)).toEqual([
      'project/defined-twice:twice region/profile.yaml:1:1 region.profile',
    ]);
  });

  it('does not mind a key with nothing after it', async () => {
    const { findings, value } = await loadFiles({
      'masterplan.yaml': 'agencies:\nregion:\n',
      'agencies.yaml': '- id: a\n',
      'region/profile.md': 'x',
    });
    expect([findings, value]).toEqual([[], { agencies: [{ id: 'a' }], region: { profile: 'x' } }]);
  });

  it('reports a file below a key that is no mapping', async () => {
    const { findings, damaged } = await loadFiles({
      'masterplan.yaml': 'region: Kota Contoh\n',
      'region/profile.md': 'x',
    });
    expect(findings.map(short)).toEqual(['project/defined-twice:twice region/profile.md:1:1 region']);
    expect(damaged).toEqual([['region', 'profile']]);
  });
});

describe('a file that repeats its name', () => {
  it('is read as if it did not, and told which line to remove', async () => {
    const { findings, value } = await loadFiles({
      'masterplan.yaml': 'format: 1\n',
      'dimensions/living/programs/dlh.yaml': '# DLH\nprograms:\n  - id: a\n',
      'dimensions/governance.yaml': 'dimensions:\n  governance:\n    overview: x\n',
      'region.yaml': 'region:\n  name: A\n',
      'evaluations/2023.yaml': '"2023":\n  index: 1\n',
    });
    expect(findings.map((one) => [short(one), one.args.key])).toEqual([
      [
        'project/wrapped:wrapped dimensions/governance.yaml:1:1 dimensions.governance',
        'dimensions.governance',
      ],
      [
        'project/wrapped:wrapped dimensions/living/programs/dlh.yaml:2:1 dimensions.living.programs',
        'programs',
      ],
      ['project/wrapped:wrapped evaluations/2023.yaml:1:1 evaluations.2023', '2023'],
      ['project/wrapped:wrapped region.yaml:1:1 region', 'region'],
    ]);
    expect(value).toEqual({
      format: 1,
      dimensions: { governance: { overview: 'x' }, living: { programs: [{ id: 'a' }] } },
      region: { name: 'A' },
      evaluations: { 2023: { index: 1 } },
    });
  });

  it('keeps the places of what is inside', async () => {
    const { findings, tree } = await loadFiles({
      'masterplan.yaml': 'format: 1\n',
      'gaps/a.yaml': '- id: a\n',
      'gaps/b.yaml': 'gaps:\n  - id: b\n    id: c\n',
    });
    expect(findings.map(short)).toEqual([
      'project/wrapped:wrapped gaps/b.yaml:1:1 gaps',
      'yaml/duplicate-key:again gaps/b.yaml:3:5 gaps[1].id',
    ]);
    expect(locate(tree, ['gaps', 1, 'id'], 'value')).toMatchObject({
      file: 'gaps/b.yaml',
      line: 2,
      column: 9,
    });
  });
});
