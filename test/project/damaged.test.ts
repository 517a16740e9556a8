import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ProjectError } from '../../src/project/project-error.js';
import { folderWith, load, loadFiles, short } from './folder.js';

/** Nothing is forbidden to root, so root becomes nobody for as long as `work` takes. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
const isWindows = process.platform === 'win32';

describe('a file that cannot be taken in', () => {
  it('has one finding, and its place is known as damaged; the rest is read', async () => {
    const { findings, damaged, value, files } = await loadFiles({
      'masterplan.yaml': 'format: 1\n',
      'agencies.yaml': 'a: b: c\n',
      'dimensions/living/programs/dlh.yaml': new Uint8Array(Buffer.from('- id: caf\xe9\n', 'latin1')),
      'dimensions/living/programs/rsud.yaml': '- id: a\n',
      'gaps/a.yaml': '- id: a\n',
      'gaps/b.yaml': '- id: *x\n',
      'region/profile.md': Buffer.from('\ufeffx', 'utf16le'),
    });
    expect(findings.map(short)).toEqual([
      'yaml/syntax:colonInText agencies.yaml:1:4 agencies',
      'file/encoding:legacy dimensions/living/programs/dlh.yaml:1:10 dimensions.living.programs',
      'yaml/anchor:alias gaps/b.yaml:1:7 gaps[1]',
      'file/encoding:utf16 region/profile.md:1:1 region.profile',
    ]);
    expect(damaged).toEqual([
      ['agencies'],
      ['dimensions', 'living', 'programs'],
      ['gaps', 1, 'id'],
      ['region', 'profile'],
    ]);
    expect(value).toEqual({
      format: 1,
      dimensions: { living: { programs: [{ id: 'a' }] } },
      gaps: [{ id: 'a' }, {}],
    });
    expect(files.map(({ name }) => name)).toContain('agencies.yaml');
  });

  it('is the whole project when it is masterplan.yaml', async () => {
    const { findings, damaged, value } = await loadFiles({
      'masterplan.yaml': 'format: 1\n\tx: 1\n',
      'agencies.yaml': '- id: a\n',
    });
    expect(findings.map(({ type }) => type.id)).toEqual(['yaml/syntax']);
    expect([damaged, value]).toEqual([[[]], { agencies: [{ id: 'a' }] }]);
  });

  it('says when masterplan.yaml holds no keys', async () => {
    for (const text of ['- a\n', 'teks saja\n']) {
      const { findings, damaged } = await loadFiles({ 'masterplan.yaml': text });
      expect(findings.map(short)).toEqual(['project/root:notMap masterplan.yaml:1:1']);
      expect(damaged).toEqual([[]]);
    }
  });

  it('mentions an empty file, but not an empty masterplan.yaml', async () => {
    const { findings, value, damaged } = await loadFiles({
      'masterplan.yaml': '',
      'agencies.yaml': '# nanti\n',
      'region/profile.md': '\n',
    });
    expect(findings.map((one) => [short(one), one.severity])).toEqual([
      ['file/empty:empty agencies.yaml:1:1 agencies', 'info'],
      ['file/empty:empty region/profile.md:1:1 region.profile', 'info'],
    ]);
    expect([value, damaged]).toEqual([{}, []]);
  });

  it.skipIf(isWindows)('says when there is no permission', async () => {
    const root = folderWith({ 'masterplan.yaml': 'format: 1\n', 'agencies.yaml': '- id: a\n' });
    chmodSync(root, 0o755);
    chmodSync(join(root, 'agencies.yaml'), 0);
    const { findings, damaged } = await asOrdinaryUser(() => load(root));
    expect(findings.map(short)).toEqual(['file/unreadable:permission agencies.yaml:1:1 agencies']);
    expect(damaged).toEqual([['agencies']]);
    chmodSync(join(root, 'masterplan.yaml'), 0);
    await asOrdinaryUser(() => expect(load(root)).rejects.toMatchObject({ problem: 'not-allowed' }));
  });

  it('cannot do its job when masterplan.yaml is no file', async () => {
    const root = folderWith({ 'masterplan.yaml/x.txt': '' });
    await expect(load(root)).rejects.toBeInstanceOf(ProjectError);
  });
});

describe.skipIf(isWindows)('links', () => {
  const link = (root: string, target: string, name: string) => symlinkSync(target, join(root, name));

  it('are followed inside the project and refused outside', async () => {
    const outside = folderWith({ 'rahasia.yaml': '- id: x\n', 'dalam/a.yaml': '- id: y\n' });
    const root = folderWith({ 'masterplan.yaml': 'format: 1\n', '_bersama/gaps.yaml': '- id: a\n' });
    link(root, '_bersama/gaps.yaml', 'gaps.yaml');
    link(root, join(outside, 'rahasia.yaml'), 'agencies.yaml');
    link(root, join(outside, 'dalam'), 'dimensions');
    link(root, '/dev/zero', 'title.yaml');
    link(root, 'tidak-ada.yaml', 'region.yaml');
    link(root, join(outside, 'dalam'), 'assets');
    link(root, join(outside, 'dalam'), 'arsip');
    link(root, join(outside, 'peta.png'), 'peta.png');
    const { findings, value, damaged } = await load(root);
    expect(value).toEqual({ format: 1, gaps: [{ id: 'a' }] });
    expect(findings.map(short)).toEqual([
      'project/outside:outside agencies.yaml:1:1',
      'project/outside:outside dimensions:1:1',
      'file/unreadable:broken region.yaml:1:1',
      'project/outside:outside title.yaml:1:1',
    ]);
    expect(damaged).toContainEqual(['agencies']);
    expect(damaged).toContainEqual(['dimensions']);
  });

  it('cannot lead round in circles', async () => {
    const root = folderWith({ 'masterplan.yaml': 'format: 1\n', 'gaps/a.yaml': '- id: a\n' });
    link(root, '..', 'gaps/kembali');
    mkdirSync(join(root, 'gaps/b'));
    link(root, '.', 'gaps/b/sini');
    const { findings, value } = await load(root);
    expect(findings.map(short)).toEqual([
      'project/outside:loop gaps/b/sini:1:1 gaps',
      'project/outside:loop gaps/kembali:1:1 gaps',
    ]);
    expect(value).toEqual({ format: 1, gaps: [{ id: 'a' }] });
  });

  it('works where the project itself is reached by a link', async () => {
    const root = folderWith({ 'masterplan.yaml': 'format: 1\n', 'gaps/a.yaml': '- id: a\n' });
    const door = join(folderWith({ 'x.txt': '' }), 'pintu');
    symlinkSync(root, door);
    symlinkSync('a.yaml', join(root, 'gaps/b.yaml'));
    expect((await load(door)).value).toEqual({ format: 1, gaps: [{ id: 'a' }, { id: 'a' }] });
  });
});

describe('limits', () => {
  it('refuses one large file and reads the others', async () => {
    const { findings, damaged, value } = await loadFiles(
      { 'masterplan.yaml': 'format: 1\n', 'agencies.yaml': `# ${'x'.repeat(2000)}\n`, 'gaps.yaml': '[]\n' },
      { fileBytes: 1024 },
    );
    expect(findings.map(short)).toEqual(['file/too-large:tooLarge agencies.yaml:1:1 agencies']);
    expect(findings[0]?.args).toMatchObject({ flag: '--limit file-mib=N' });
    expect([damaged, value]).toEqual([[['agencies']], { format: 1, gaps: [] }]);
  });

  it('stops at the size of the project', async () => {
    const half = `# ${'x'.repeat(600)}\n`;
    const { findings, damaged } = await loadFiles(
      { 'masterplan.yaml': half, 'agencies.yaml': half, 'gaps.yaml': half },
      { projectBytes: 1024 },
    );
    expect(findings.map(short)).toEqual(['project/too-large:bytes agencies.yaml:1:1 agencies']);
    expect(damaged).toEqual([[]]);
  });

  it('stops at the number of files, and counts no others', async () => {
    const root = folderWith({ 'masterplan.yaml': 'format: 1\n' });
    mkdirSync(join(root, 'gaps'));
    for (let at = 0; at < 12; at++) writeFileSync(join(root, `gaps/g${10 + at}.yaml`), `id: g-${at}\n`);
    for (let at = 0; at < 20; at++) writeFileSync(join(root, `gaps/g${at}.png`), '');
    expect((await load(root, { files: 12 })).findings).toEqual([]);
    const { findings, damaged } = await load(root, { files: 10 });
    expect(findings.map(short)).toEqual(['project/too-large:files gaps/g20.yaml:1:1']);
    expect(findings[0]?.args).toEqual({ limit: 10, flag: '--limit files=N' });
    expect(damaged).toContainEqual([]);
  });

  it('counts values over all files, and stops at the one too many', async () => {
    const files = {
      'masterplan.yaml': 'format: 1\n',
      'agencies.yaml': '[a, b, c]\n',
      'gaps.yaml': '- d\n- e\n',
      'gaps/f.yaml': '- f\n',
    };
    expect((await loadFiles(files, { values: 7 })).findings).toEqual([]);
    const { findings, damaged, value } = await loadFiles(files, { values: 5 });
    expect(findings.map(short)).toEqual(['yaml/too-many-values:tooMany gaps.yaml:2:4 gaps']);
    expect(damaged).toContainEqual([]);
    expect(value).toEqual({ format: 1, agencies: ['a', 'b', 'c'] });
  });

  it('passes limits on to the parser', async () => {
    const { findings } = await loadFiles(
      { 'masterplan.yaml': 'region:\n  a: 1\n  b: 2\n  c: 3\n' },
      { keys: 2 },
    );
    expect(findings.map(short)).toEqual(['yaml/too-many-keys:tooMany masterplan.yaml:4:3 region']);
  });
});
