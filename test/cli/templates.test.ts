import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderBooks } from '../../src/build.js';
import { copyOf } from '../../src/cli/templates/template-copy.js';
import { writeTemplate } from '../../src/cli/templates/write-template.js';
import { loadProject } from '../../src/load.js';
import { bookLook } from '../../src/look.js';
import { validate } from '../../src/validate.js';
import { failingDisk, systemError } from '../disk/failing-disk.js';
import { copyOfCompleteProject, emptyFolder, projectWith, write } from './folders.js';
import { inBatches, run, runHeldToPermissions } from './run.js';

const GAPS = 'templates/book-1-analysis/gaps.md.hbs';

/** Every Markdown book of the project. */
async function markdownOf(folder: string): Promise<Map<string, string>> {
  const project = await loadProject(folder);
  const { model } = await validate(project);
  const products = await renderBooks(project, model, { formats: ['md'], draft: false });
  return new Map(products.map(({ name, content }) => [name, String(content)]));
}

describe('templates', () => {
  test('lists every template with its chapter and book, within 80 columns', async () => {
    const cwd = projectWith({ [GAPS]: 'x\n' });
    const { code, stdout, stderr } = await run(['templates'], { cwd, env: { COLUMNS: '80' } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.split('\n');
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(lines[0]).toBe('Buku 1: Analisis Strategis Smart City Daerah');
    expect(lines.filter((line) => line.startsWith('* '))).toEqual([
      expect.stringMatching(/^\* book-1-analysis\/gaps +Analisis Kesenjangan$/),
      '* diganti oleh berkas di folder templates/',
    ]);
    expect(stdout).toMatch(/^ {2}book-2-masterplan\/roadmap +Peta Jalan$/m);
    expect(stdout).toMatch(/^Potongan, dipakai dalam bab$/m);
    expect(stdout).toMatch(/^ {2}partials\/money-table +.*Peta Jalan/m);
    expect(stdout).not.toContain('book-1-analysis/contents');
  });

  test('as JSON names the same, and the files in their place', async () => {
    const cwd = projectWith({ [GAPS]: 'x\n', 'templates/partials/salam.md.hbs': 'x\n' });
    const { templates } = JSON.parse((await run(['templates', '--format', 'json'], { cwd })).stdout);
    const ours = readdirSync(join(import.meta.dirname, '../../templates/kominfo-2022'), {
      recursive: true,
      encoding: 'utf8',
    }).filter((name) => name.endsWith('.md.hbs') && !name.startsWith('en'));
    expect(templates.map(({ name }: { name: string }) => `${name}.md.hbs`).sort()).toEqual(
      [...ours, 'partials/salam.md.hbs'].sort(),
    );
    expect(templates.find(({ name }: { name: string }) => name === 'book-1-analysis/gaps')).toEqual({
      name: 'book-1-analysis/gaps',
      book: { number: 1, title: 'Analisis Strategis Smart City Daerah' },
      chapters: ['Analisis Kesenjangan'],
      file: GAPS,
    });
  });

  test('outside a project says where to go', async () => {
    const { code, stdout, stderr } = await run(['templates'], { cwd: emptyFolder() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Tidak ada masterplan.yaml');
  });
});

describe('templates --copy', () => {
  test('writes a template that makes the same books, with its fields at the head', async () => {
    const cwd = copyOfCompleteProject();
    await run(['build', '--format', 'md', '--book', '1', '--out', 'a'], { cwd });
    expect(await run(['templates', '--copy', 'book-1-analysis/gaps'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: `Disalin ke ${GAPS}. Ubah kata-katanya, lalu jalankan masterplan build.\n`,
    });
    const copy = readFileSync(join(cwd, GAPS), 'utf8');
    expect(copy).toMatch(
      /^\{\{!--\n {2}Salinan templat bawaan book-1-analysis\/gaps \(masterplan .*"Analisis Kesenjangan"/,
    );
    expect(copy).toMatch(/^ {4}dimensions\[\]: id, name, .*aspects\[\]/m);
    for (const line of copy.slice(0, copy.indexOf('--}}')).split('\n'))
      expect(line.length).toBeLessThanOrEqual(100);
    expect((await run(['validate'], { cwd })).code).toBe(0);
    await run(['build', '--format', 'md', '--book', '1', '--out', 'b'], { cwd });
    const [before, after] = ['a', 'b'].map((folder) => readFileSync(join(cwd, folder, 'buku-1.md'), 'utf8'));
    expect(after).toBe(before);
  });

  test('every template can be copied, and all copies together make the same books', async () => {
    const cwd = copyOfCompleteProject();
    const before = await markdownOf(cwd);
    const { model } = await validate(await loadProject(cwd));
    const names = Object.keys((await bookLook(model)).templates);
    expect(names.length).toBeGreaterThan(40);
    for (const name of names) {
      const { file, text } = await copyOf(name, model);
      writeTemplate(cwd, file, text, false);
    }
    const { findings } = await validate(await loadProject(cwd));
    expect(findings.map(({ message, place }) => `${message} ${place.file}:${place.line}`)).toEqual([]);
    const after = await markdownOf(cwd);
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [name, text] of before) expect(after.get(name) === text, name).toBe(true);
  });

  test('takes a chapter, a file or a partial by the name people have for it', async () => {
    const cwd = projectWith();
    const words = ['gaps', 'templates/book-2-masterplan/closing.md.hbs', 'partials/money-table'];
    for (const { code } of await inBatches(words, (word) => run(['templates', '--copy', word], { cwd })))
      expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'templates'), { recursive: true }).sort()).toEqual([
      'book-1-analysis',
      'book-1-analysis/gaps.md.hbs',
      'book-2-masterplan',
      'book-2-masterplan/closing.md.hbs',
      'partials',
      'partials/money-table.md.hbs',
    ]);
    const partial = readFileSync(join(cwd, 'templates/partials/money-table.md.hbs'), 'utf8');
    expect(partial).toMatch(/diberikan kepada potongan ini:\n {4}funds, /);
  });

  test('speaks English where the project does', async () => {
    const cwd = projectWith();
    write(cwd, {
      'masterplan.yaml': 'format: 1\nlanguage: en\nregion: { name: Kota Uji, kind: kota, fictional: true }\n',
    });
    const { stderr } = await run(['templates', '--copy', 'gaps'], { cwd });
    expect(stderr).toBe(`Copied to ${GAPS}. Change its words, then run masterplan build.\n`);
    expect(readFileSync(join(cwd, GAPS), 'utf8')).toContain(
      'A copy of the template book-1-analysis/gaps that ships',
    );
  });

  test('never overwrites, until --force', async () => {
    const cwd = projectWith({ [GAPS]: 'kata kami\n' });
    const { code, stderr } = await run(['templates', '--copy', 'gaps'], { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('sudah ada dan tidak ditimpa'),
    });
    expect(readFileSync(join(cwd, GAPS), 'utf8')).toBe('kata kami\n');
    expect((await run(['templates', '--copy', 'gaps', '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, GAPS), 'utf8')).toContain('Salinan templat bawaan');
    expect(readdirSync(join(cwd, 'templates/book-1-analysis'))).toEqual(['gaps.md.hbs']);
  });

  test('names the nearest for a name that is not there, or all that it may mean', async () => {
    const cwd = projectWith();
    const words = ['book-1-analysis/gasp', 'foreword', 'sambutan-bupati'];
    const results = await inBatches(words, (word) => run(['templates', '--copy', word], { cwd }));
    expect(results.map(({ code, stderr }) => `${code} ${stderr}`)).toEqual([
      '2 masterplan: Templat "book-1-analysis/gasp" tidak ada. Maksudnya book-1-analysis/gaps?\n',
      '2 masterplan: Templat "foreword" tidak ada. Maksudnya book-1-analysis/foreword atau book-2-masterplan/foreword?\n',
      '2 masterplan: Templat "sambutan-bupati" tidak ada. Lihat masterplan templates.\n',
    ]);
    expect(existsSync(join(cwd, 'templates'))).toBe(false);
  });

  test('writes nothing through a link out of the project', async () => {
    const [cwd, outside] = [projectWith(), emptyFolder()];
    symlinkSync(outside, join(cwd, 'templates'));
    const { code, stderr } = await run(['templates', '--copy', 'gaps'], { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('lewat tautan') });
    expect(readdirSync(outside)).toEqual([]);
  });

  test.each(['templates', 'templates/book-1-analysis'])(
    'names %s when that is a file and stands in the way',
    async (name) => {
      const cwd = projectWith({ [name]: 'catatan' });
      const { code, stderr } = await run(['templates', '--copy', 'gaps'], { cwd });
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: `masterplan: templates/book-1-analysis/gaps.md.hbs tidak dapat dibuat, karena ${name} adalah berkas, bukan folder. Ganti nama atau pindahkan berkas itu, lalu jalankan lagi.\n`,
      });
      expect(readFileSync(join(cwd, name), 'utf8')).toBe('catatan');
    },
  );

  test('a disk that fails leaves the earlier template, and no new folder', () => {
    const cwd = projectWith({ 'templates/a.md.hbs': 'lama' });
    for (const call of ['mkdirSync', 'openSync', 'writeSync', 'fsyncSync', 'renameSync'] as const)
      for (const file of ['templates/a.md.hbs', 'templates/baru/b.md.hbs']) {
        const disk = failingDisk((made) => {
          if (made === call) throw systemError('ENOSPC');
        });
        if (call === 'mkdirSync' && file === 'templates/a.md.hbs') continue;
        expect(() => writeTemplate(cwd, file, 'baru', true, disk)).toThrow(/could not be written/);
        expect(readdirSync(join(cwd, 'templates'))).toEqual(['a.md.hbs']);
        expect(readFileSync(join(cwd, 'templates/a.md.hbs'), 'utf8')).toBe('lama');
      }
  });

  test('leaves nothing behind where it may not write', async () => {
    const cwd = projectWith();
    chmodSync(cwd, 0o555);
    const { code, stderr } = await runHeldToPermissions(['templates', '--copy', 'gaps'], { cwd });
    chmodSync(cwd, 0o755);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('tidak dapat ditulis') });
    expect(readdirSync(cwd)).toEqual(['masterplan.yaml']);
  });
});

describe('own templates', () => {
  test('change a sentence, and a misspelt field stops the build with its line', async () => {
    const cwd = projectWith({
      'templates/book-1-analysis/closing.md.hbs': 'Demikian kata {{@book.region}}.\n',
    });
    expect((await run(['build', '--format', 'md'], { cwd })).code).toBe(0);
    const book = join(cwd, 'books/buku-1.md');
    expect(readFileSync(book, 'utf8')).toContain('Demikian kata Kota Uji.');
    write(cwd, { 'templates/book-1-analysis/closing.md.hbs': 'Demikian kata {{@book.regio}}.\n' });
    const lines = [['build', '--format', 'md'], ['build', '--format', 'md', '--draft'], ['validate']];
    const [build, draft, check] = await inBatches(lines, (args) => run(args, { cwd }));
    expect([build?.code, draft?.code, check?.code]).toEqual([1, 2, 1]);
    for (const text of [build?.stderr, draft?.stderr, check?.stdout]) {
      expect(text).toContain('templates/book-1-analysis/closing.md.hbs');
      expect(text?.replace(/\s+/g, ' ')).toContain(
        'Isian "@book.regio" tidak dikenal di bagian templat ini. Maksudnya "@book.region"?',
      );
      expect(text).toContain('  > 1 │ Demikian kata {{@book.regio}}.\n      │                 ^^^^^^^^^^^');
    }
    // A draft would stop at it, too.
    expect(build?.stderr).toMatch(/Perbaiki templatnya, .*\n$/);
    expect(build?.stderr).not.toContain('--draft');
    expect(readFileSync(book, 'utf8')).toContain('Demikian kata Kota Uji.');
  });

  test('that changed make the books of other formats stale', async () => {
    const cwd = projectWith();
    await run(['build', '--format', 'md,html'], { cwd });
    write(cwd, { 'templates/book-1-analysis/closing.md.hbs': 'Demikian.\n' });
    const { stderr } = await run(['build', '--format', 'md'], { cwd });
    expect(stderr).toMatch(/Perhatian: buku-1\.html, .*masih hasil penyusunan sebelumnya/);
  });
});
