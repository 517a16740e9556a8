import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LEAST } from '../cli/folders.js';
import { folderWith } from '../project/folder.js';
import { hashOfBooks } from './books.js';
import { type Files, findingsIn, masterplan, projectOf, short } from './masterplan.js';

const isWindows = process.platform === 'win32';
const link = (folder: string, target: string, name: string) => symlinkSync(target, join(folder, name));
const pipe = (path: string): void => void execFileSync('mkfifo', [path]);

/** A socket that somebody listens at, gone after the test. */
async function socket(path: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(path, resolve);
  });
  onTestFinished(() => void server.close());
}

const WITH_LOGO = 'format: 1\nregion: { name: Kota Uji, kind: kota, fictional: true, logo: lambang.png }\n';
const LOGO_AT = 'masterplan.yaml:2:62';

const shortIn = async (folder: string, ...flags: readonly string[]) =>
  (await findingsIn(folder, ...flags)).map(short);

describe.skipIf(isWindows)('what is no ordinary file is never opened', () => {
  const kinds: readonly [string, (path: string) => void | Promise<void>][] = [
    ['a pipe', pipe],
    ['a socket', socket],
    ['a folder', (path) => void mkdirSync(path)],
  ];

  it.each(kinds)('%s as masterplan.yaml ends with exit 2 and its name', async (kind, make) => {
    const folder = folderWith({});
    await make(join(folder, 'masterplan.yaml'));
    for (const command of ['validate', 'build', 'status']) {
      const { code, stdout, stderr } = await masterplan(command, folder);
      expect({ kind, command, code, stdout }).toEqual({ kind, command, code: 2, stdout: '' });
      expect(stderr).toContain(`${join(folder, 'masterplan.yaml')} bukan berkas biasa`);
    }
  });

  it.each(kinds.slice(0, 2))('%s among the data is a finding', async (_, make) => {
    const folder = projectOf({});
    await make(join(folder, 'gaps.yaml'));
    await make(join(folder, 'masterplan.config.yaml'));
    await make(join(folder, 'masterplan.baseline.json'));
    expect(await shortIn(folder)).toEqual([
      'file/unreadable gaps.yaml:1:1',
      'file/unreadable masterplan.baseline.json:1:1',
      'file/unreadable masterplan.config.yaml:1:1',
    ]);
  });

  it.each(kinds)('%s as logo is a finding at the name', async (_, make) => {
    const folder = projectOf({ 'masterplan.yaml': WITH_LOGO });
    await make(join(folder, 'lambang.png'));
    expect(await shortIn(folder)).toEqual([`file/asset ${LOGO_AT}`]);
    expect((await masterplan('build', folder, '--draft', '--book', '1')).code).toBe(0);
  });

  it.each(['/dev/zero', '/dev/null', '/dev/stdin', '/proc/self/mem', '/etc/passwd'])(
    'a link to %s is refused, wherever it stands',
    async (target) => {
      const folder = projectOf({ 'masterplan.yaml': WITH_LOGO });
      for (const name of ['gaps.yaml', 'lambang.png', 'masterplan.config.yaml', 'masterplan.baseline.json'])
        link(folder, target, name);
      const outside = ['gaps.yaml', 'masterplan.baseline.json', 'masterplan.config.yaml'];
      expect(await shortIn(folder)).toEqual([
        ...outside.map((name) => `project/outside ${name}:1:1`),
        `file/asset ${LOGO_AT}`,
      ]);
      const root = folderWith({});
      link(root, target, 'masterplan.yaml');
      expect(await shortIn(root)).toEqual(['project/outside masterplan.yaml:1:1']);
    },
  );
});

describe.skipIf(isWindows)('links', () => {
  it('that lead out of the project are refused at their place: file, folder, template, the way up', async () => {
    const outside = folderWith({ 'rahasia.yaml': '- id: rahasia\n', 'x.md.hbs': 'rahasia' });
    const folder = projectOf({ 'agencies.yaml': '- { id: a, name: Dinas A, kind: dinas }\n' });
    mkdirSync(join(folder, 'templates'));
    link(folder, join(outside, 'rahasia.yaml'), 'gaps.yaml');
    link(folder, outside, 'dimensions');
    link(folder, '/', 'evaluations');
    link(folder, '..', 'region');
    link(folder, join(outside, 'x.md.hbs'), 'templates/cover.md.hbs');
    const found = await findingsIn(folder);
    expect(found.map(short)).toEqual(
      ['dimensions', 'evaluations', 'gaps.yaml', 'region', 'templates/cover.md.hbs'].map(
        (name) => `project/outside ${name}:1:1`,
      ),
    );
    expect(JSON.stringify(found)).not.toContain('rahasia"');
  });

  it('in a circle are findings, and the command ends', async () => {
    const folder = projectOf({ 'gaps/a.yaml': 'id: a\n' });
    link(folder, 'swot.yaml', 'plans.yaml');
    link(folder, 'plans.yaml', 'swot.yaml');
    link(folder, '.', 'gaps/sini');
    link(folder, '..', 'gaps/atas');
    const found = await shortIn(folder);
    expect(found.filter((one) => !one.startsWith('schema/'))).toEqual([
      'project/outside gaps/atas:1:1',
      'project/outside gaps/sini:1:1',
      'file/unreadable plans.yaml:1:1',
      'file/unreadable swot.yaml:1:1',
    ]);
    const lost = folderWith({});
    link(lost, 'masterplan.yaml', 'masterplan.yaml');
    const { code, stderr } = await masterplan('validate', lost);
    expect(code).toBe(2);
    expect(stderr).toContain('tidak menunjuk ke berkas apa pun');
  });

  it('of twenty folders to each other are told once each, and walked only so far', async () => {
    const folder = projectOf({});
    mkdirSync(join(folder, 'gaps'));
    for (let at = 0; at < 20; at++) {
      mkdirSync(join(folder, `gaps/d${at}`));
      for (let to = 0; to < 20; to++) link(folder, `../d${to}`, `gaps/d${at}/l${to}`);
    }
    const { code, stdout } = await masterplan('validate', folder, '--format', 'json', '--limit', 'files=500');
    expect(code).toBe(1);
    const { errors } = JSON.parse(stdout).summary;
    expect(errors).toBeGreaterThan(20);
    expect(errors).toBeLessThanOrEqual(401);
    expect(stdout).toContain('project/too-large');
  });
});

describe('names in the data that lead to files', () => {
  it.each([
    ['/etc/passwd', 'absolute'],
    ['../../../../etc/passwd', 'outside'],
    ['%2e%2e/%2e%2e/etc/passwd', 'outside'],
    ['..%2f..%2fetc%2fpasswd', 'outside'],
    ['..\\..\\etc\\passwd', 'outside'],
    ['assets/../../x.png', 'outside'],
    ['.', 'outside'],
    ['C:\\x.png', 'absolute'],
    ['c:x.png', 'absolute'],
    ['\\\\server\\x.png', 'absolute'],
    ['//server/x.png', 'absolute'],
    ['%252e%252e/etc/passwd', 'missing'],
    ['file:///etc/passwd', 'missing'],
    ['https://contoh.example/l.png', 'missing'],
    ['data:image/png;base64,AAAA', 'missing'],
    ['%ff%fe.png', 'missing'],
    ['a\0.png', 'missing'],
    ['CON', 'missing'],
    ['NUL.png', 'missing'],
    ['lambang.png:aliran', 'missing'],
    [`${'a'.repeat(5000)}.png`, 'missing'],
    ['masterplan.yaml', 'not a picture'],
  ])('%s is refused at its place: %s', async (name, why) => {
    const written = JSON.stringify(name);
    const folder = projectOf({
      'masterplan.yaml': `format: 1\nregion: { name: Kota Uji, kind: kota, fictional: true, logo: ${written} }\n`,
      'masterplan.config.yaml': `theme: { logo: ${written}, fonts: { files: [${written}] } }\n`,
    });
    const words: Record<string, RegExp> = {
      absolute: /jalur lengkap/,
      outside: /di luar folder/,
      missing: /tidak ada|terlalu panjang/,
      'not a picture': /bukan (?:gambar|berkas huruf)/,
    };
    const found = await findingsIn(folder);
    expect(found.filter(({ file }) => file === 'masterplan.yaml').map(short)).toEqual([
      `file/asset ${LOGO_AT}`,
    ]);
    expect(found.length).toBeGreaterThanOrEqual(2);
    for (const { message } of found) expect(message).toMatch(words[why] ?? /^$/);
    expect((await masterplan('build', folder, '--draft', '--book', '1')).code).toBe(0);
  });
});

describe('names of files', () => {
  const rowOf = (id: string) =>
    `id: ${id}\ndimension: living\ncurrent: { text: Belum ada }\nideal: { text: Ada }\n`;

  it('with spaces, quotes, #, accents, signs of a shell or of Windows work, and name no output', async () => {
    const names = [
      'dua kata',
      'petik\' "ganda',
      'nomor #1',
      'm\u00e9ja',
      '\u8349\u7a3f',
      '$(reboot)',
      '`id`',
      '; rm',
      '-rf',
      '%0A',
      'CON',
      'aux.nul',
      'a:b',
      'a*?<>|',
      'a'.repeat(240),
    ].filter((name) => !isWindows || !/["*?<>|:]|^CON$|^aux/.test(name));
    const files: Files = Object.fromEntries(names.map((name, at) => [`gaps/${name}.yaml`, rowOf(`g-${at}`)]));
    const folder = projectOf(files);
    const plain = projectOf({
      'gaps.yaml': names
        .toSorted()
        .map(
          (name) =>
            `- ${rowOf(`g-${names.indexOf(name)}`)
              .trim()
              .replaceAll('\n', '\n  ')}\n`,
        )
        .join(''),
    });
    expect(await shortIn(folder)).toEqual(await shortIn(plain));
    for (const one of [folder, plain])
      expect((await masterplan('build', one, '--draft', '--book', '1')).code).toBe(0);
    expect(hashOfBooks(folder)).toBe(hashOfBooks(plain));
  });

  it.skipIf(isWindows)('with escapes, line ends and orders are shown, obeyed by nobody', async () => {
    const names = [
      '\u001b[2J',
      'a\n::error file=x::palsu',
      'a\r##[error]palsu',
      '\u202etxt',
      '\u009b31m',
      '\u2028',
    ];
    const folder = projectOf(Object.fromEntries(names.map((name) => [`${name}.yaml`, 'a: 1\n'])));
    for (const format of ['text', 'json', 'sarif', 'junit', 'gitlab', 'markdown', 'github']) {
      const { code, stdout } = await masterplan('validate', folder, '--format', format);
      expect(code).toBe(0);
      if (format === 'text') expect(stdout).toContain('\\u{1b}[2J.yaml');
    }
    const found = await findingsIn(folder);
    expect(found.map(({ id, file }) => [id, file])).toEqual(
      names
        .map((name) => ['project/not-read', `${name}.yaml`])
        .toSorted(([, a = ''], [, b = '']) => (a < b ? -1 : 1)),
    );
  });

  it.each(['constructor', 'toString', 'valueOf', 'prototype'])('%s is no key', async (name) => {
    const folder = projectOf({
      [`${name}.yaml`]: 'polluted: 1\n',
      [`evaluations/${name}.yaml`]: 'index: 1\n',
    });
    expect(await shortIn(folder)).toEqual(
      [`project/not-read ${name}.yaml:1:1`, `project/not-read evaluations/${name}.yaml:1:1`].toSorted(),
    );
    expect('polluted' in {}).toBe(false);
  });
});

describe('size', () => {
  it('a file over 64 MiB, full or sparse, is not read; the finding names limit and flag, which raises it', async () => {
    const folder = projectOf({ 'agencies.yaml': '', 'gaps.yaml': '', 'plans.yaml': 'salah\n' });
    truncateSync(join(folder, 'agencies.yaml'), 2 ** 40);
    truncateSync(join(folder, 'gaps.yaml'), 64 * 2 ** 20 + 1);
    const found = await findingsIn(folder);
    expect(found.map(short)).toEqual([
      'file/too-large agencies.yaml:1:1',
      'file/too-large gaps.yaml:1:1',
      'schema/kind plans.yaml:1:1',
    ]);
    expect(found[1]?.message).toMatch(/65 MiB.*64 MiB.*--limit file-mib=N/);
    const raised = await findingsIn(folder, '--limit', 'file-mib=65');
    expect(raised.map(({ id, file }) => [id, file])[1]).toEqual(['file/encoding', 'gaps.yaml']);
  });

  it('a project over its mebibytes is read up to there, and the flag raises it', async () => {
    const text = `# ${'x'.repeat(1_000_000)}\n`;
    const folder = projectOf({ 'agencies.yaml': text, 'gaps.yaml': text, 'plans.yaml': text });
    const found = await findingsIn(folder, '--limit', 'project-mib=2');
    expect(found.map(short)).toEqual(['project/too-large plans.yaml:1:1']);
    expect(found[0]?.message).toMatch(/2 MiB.*--limit project-mib=N/);
    expect(await shortIn(folder, '--limit', 'project-mib=3')).toEqual([]);
  });

  it('5,001 files are one finding that names limit and flag; the flag raises it', async () => {
    const folder = projectOf({ 'masterplan.yaml': LEAST });
    mkdirSync(join(folder, 'gaps'));
    for (let at = 0; at < 5_001; at++) writeFileSync(join(folder, `gaps/${at}.yaml`), '');
    const found = await masterplan('validate', folder, '--format', 'json');
    const errors = JSON.parse(found.stdout).findings.filter(
      ({ severity }: { severity: string }) => severity === 'error',
    );
    expect(errors).toMatchObject([
      { id: 'project/too-large', message: expect.stringMatching(/5\.000.*--limit files=N/) },
    ]);
    expect((await masterplan('validate', folder, '--limit', 'files=6000')).code).toBe(0);
  });

  it('a folder in a folder, four hundred deep, is read or told', async () => {
    const deep = `gaps/${'a/'.repeat(400)}`;
    const folder = projectOf({ [`${deep}x.yaml`]: 'id: a\n' });
    expect(await shortIn(folder)).toEqual([`schema/missing ${deep}x.yaml:1:1`]);
  });
});
