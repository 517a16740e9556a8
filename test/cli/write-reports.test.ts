import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeReports } from '../../src/cli/check/write-reports.js';
import { type Disk, disk as realDisk } from '../../src/disk/disk.js';
import { sample, sampleReport, scene } from '../reporters/sample-report.js';
import { completeProject, emptyFolder, ONE_ERROR, ONE_WARNING, projectWith, write } from './folders.js';
import { run } from './run.js';

const report = sampleReport([sample()]);
const everything = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

/** Writes reports for a project in an empty folder `kota` of `folder`; gives the Indonesian sentence of a failure. */
async function writeInto(folder: string, names: readonly string[], disk: Partial<Disk> = {}) {
  const targets = names.map((name) => ({ format: 'gitlab' as const, path: join(folder, name) }));
  write(folder, { 'kota/a.yaml': '', 'kota/b.yaml': '' });
  const root = join(folder, 'kota');
  const done = writeReports(targets, report, scene, root, { ...realDisk, ...disk });
  return await done.catch((error: { text: { id: string }; args: Record<string, unknown> }) => ({
    text: error.text.id,
    args: error.args,
  }));
}

const failure = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

describe('a report is kept', () => {
  test('in its file, folders and all; an old one is replaced', async () => {
    const folder = emptyFolder();
    write(folder, { 'satu.json': 'lama' });
    expect(await writeInto(folder, ['satu.json', 'bab/dua/tiga.json'])).toBeUndefined();
    for (const name of ['satu.json', 'bab/dua/tiga.json'])
      expect(JSON.parse(readFileSync(join(folder, name), 'utf8'))).toHaveLength(1);
    expect(everything(folder)).toHaveLength(7);
  });

  test('where a link leads, and the link stays', async () => {
    const folder = emptyFolder();
    write(folder, { 'asli.json': 'lama' });
    symlinkSync(join(folder, 'asli.json'), join(folder, 'tautan.json'));
    await writeInto(folder, ['tautan.json']);
    expect(readFileSync(join(folder, 'asli.json'), 'utf8')).toMatch(/^\[/);
  });
});

describe('no report is kept', () => {
  const cases: [string, readonly string[], Partial<Disk>, string][] = [
    ['the disk is full', ['1.json', '2.json'], { writeSync: failure('ENOSPC') }, 'Ruang penyimpanan habis'],
    ['the folder is closed', ['1.json', '2.json'], { openSync: failure('EACCES') }, 'Tidak ada izin menulis'],
    [
      'the first cannot be moved',
      ['1.json', '2.json'],
      { renameSync: failure('EBUSY') },
      'tidak dapat ditulis',
    ],
    ['one is a folder', ['1.json', 'kota'], {}, 'bukan berkas biasa'],
    ['a file stands where a folder is needed', ['1.json', 'kota/a.yaml/2.json'], {}, 'tidak dapat ditulis'],
    ['one is a file of the project', ['1.json', 'kota/b.yaml'], {}, 'berkas masterplan itu sendiri'],
    ['two are one', ['1.json', 'kota/../1.json'], {}, 'Dua laporan diminta untuk satu berkas'],
  ];
  test.each(cases)('when %s', async (_, names, disk, sentence) => {
    const folder = emptyFolder();
    write(folder, { '1.json': 'lama' });
    const failed = await writeInto(folder, names, disk);
    expect(failed?.text).toContain(sentence);
    expect(String(failed?.args.path)).toContain(folder);
    expect(readFileSync(join(folder, '1.json'), 'utf8')).toBe('lama');
    expect(everything(folder)).toEqual(['1.json', 'kota', 'kota/a.yaml', 'kota/b.yaml']);
  });

  test('when the disk fills up half-way through the second', async () => {
    const folder = emptyFolder();
    let writes = 0;
    const writeSync: Disk['writeSync'] = (handle: number, bytes: unknown, ...rest: unknown[]) => {
      if (++writes > 1) return failure('ENOSPC')();
      return realDisk.writeSync(handle, bytes as Uint8Array, ...(rest as [number])); // as it was called
    };
    expect((await writeInto(folder, ['1.json', '2.json'], { writeSync }))?.text).toContain('Ruang');
    expect(everything(folder)).toEqual(['kota', 'kota/a.yaml', 'kota/b.yaml']);
  });

  test('through a link into the project', async () => {
    const folder = emptyFolder();
    write(folder, { 'kota/a.yaml': '' });
    symlinkSync(join(folder, 'kota/a.yaml'), join(folder, 'laporan.json'));
    expect((await writeInto(folder, ['laporan.json']))?.text).toContain('berkas masterplan itu sendiri');
  });
});

test('when moving stops half-way, it is said how many are there', async () => {
  const folder = emptyFolder();
  let moves = 0;
  const renameSync: Disk['renameSync'] = (from, to) =>
    ++moves > 1 ? failure('EPERM')() : realDisk.renameSync(from, to);
  const failed = await writeInto(folder, ['1.json', '2.json', '3.json'], { renameSync });
  expect(failed).toMatchObject({
    text: expect.stringContaining('Penulisan berhenti'),
    args: { done: 1, count: 3 },
  });
  expect(everything(folder)).toEqual(['1.json', 'kota', 'kota/a.yaml', 'kota/b.yaml']);
});

describe('on the command line', () => {
  test('reports are kept beside what is printed, all at once, with every note', async () => {
    const cwd = projectWith({ ...ONE_ERROR, '.git/HEAD': '' });
    const reports = ['sarif=out/a.sarif', 'junit=out/b.xml', 'text=c.txt', 'markdown=d.md', 'json=e.json'];
    const words = reports.flatMap((name) => ['--report', name]);
    const { code, stdout, stderr } = await run(['validate', '--format', 'github', ...words], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^::error file=agencies\.yaml,line=1,/m);
    const { findings } = JSON.parse(readFileSync(join(cwd, 'e.json'), 'utf8')) as { findings: unknown[] };
    expect(findings.length).toBeGreaterThan(10);
    const count = (name: string, mark: RegExp) => readFileSync(join(cwd, name), 'utf8').match(mark)?.length;
    expect(count('out/a.sarif', /"ruleIndex"/g)).toBe(findings.length);
    expect(count('out/b.xml', /<(?:failure|skipped)/g)).toBe(findings.length);
    expect(count('c.txt', /^(?:galat|info) \d/gm)).toBe(findings.length);
    expect(count('d.md', /^- \*\*(?:Galat|Info)\*\*/gm)).toBe(findings.length);
  });

  test('a report that cannot be written is exit 2 with its name, after what is printed', async () => {
    const cwd = projectWith(ONE_WARNING);
    mkdirSync(join(cwd, 'out'));
    const words = ['--report', 'json=ada.json', '--report', 'sarif=out', '--lang', 'id'];
    const { code, stdout, stderr } = await run(['validate', ...words], { cwd });
    expect(code).toBe(2);
    expect(stdout).toMatch(/0 galat, 1 peringatan/);
    expect(stderr).toBe(
      'masterplan: out bukan berkas biasa, jadi laporan tidak ditulis. Pilih nama berkas lain.\n',
    );
    expect(existsSync(join(cwd, 'ada.json'))).toBe(false);
  });

  test.each([
    ['a file that cannot be read', 'governance.yaml', []],
    ['the settings that are not used', 'masterplan.config.yml', []],
    ['a baseline that is not used', 'masterplan.baseline.json', ['--no-baseline']],
    ['a baseline that is being made', 'masterplan.baseline.json', ['--update-baseline']],
  ])('%s is not replaced', async (_, name, words) => {
    const files = { 'masterplan.config.yaml': 'rules: {}\n', 'governance.yaml': 'lead: \0\n', [name]: '\0' };
    const cwd = projectWith(files);
    const { code, stderr } = await run(['validate', '--report', `json=${name}`, ...words], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(`${name} adalah berkas masterplan itu sendiri`);
    expect(readFileSync(join(cwd, name), 'utf8')).toBe('\0');
  });

  test('a link in the project leads to no file outside of it', async () => {
    const [cwd, other] = [projectWith(), emptyFolder()];
    symlinkSync(other, join(cwd, 'hasil'));
    write(other, { 'milik-orang.txt': 'tetap' });
    symlinkSync(join(other, 'milik-orang.txt'), join(cwd, 'laporan.json'));
    for (const name of ['hasil/baru/a.json', 'laporan.json']) {
      const { code, stderr } = await run(['validate', '--report', `json=${name}`], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain(`${name} menuju ke luar folder masterplan`);
    }
    expect(everything(other)).toEqual(['milik-orang.txt']);
    expect(readFileSync(join(other, 'milik-orang.txt'), 'utf8')).toBe('tetap');
  });

  test.each([
    [['--report', 'sarfi=a'], '--report tidak mengenal "sarfi". Maksudnya sarif?'],
    [['--report', 'sarif'], '--report sarif memerlukan nama berkas.'],
    [['--report', 'sarif='], '--report sarif memerlukan nama berkas.'],
    [
      ['--report', 'json=-'],
      '--report menulis ke berkas. Untuk menampilkan laporan di layar, tulis --format json.',
    ],
    [['--report', 'json=a', '--diff'], '--diff hanya menampilkan perubahan'],
    [['--format', 'json', '--diff'], 'tanpa laporan. Pakai --format dalam perintah tersendiri.'],
    [['--report'], 'Pilihan --report <bentuk=berkas> memerlukan nilai.'],
  ])('%j is refused before anything is read', async (words, sentence) => {
    const { code, stdout, stderr } = await run(['validate', completeProject, ...words, '--lang', 'id']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });
});
