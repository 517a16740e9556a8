import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, LEAST, projectWith } from './folders.js';
import { inBatches, run } from './run.js';

describe('the language', () => {
  const english = /\d+ errors, \d+ warnings, \d+ infos in 1 file\.\n$/;
  const indonesian = /\d+ galat, \d+ peringatan, \d+ info dalam 1 berkas\.\n$/;
  const inEnglish = { 'masterplan.yaml': `${LEAST}language: en\n` };

  test.each([
    ['Indonesian, when nothing is said', {}, [], {}, indonesian],
    ['the system’s', {}, [], { LANG: 'en_US.UTF-8' }, english],
    ['the system’s LC_ALL before LANG', {}, [], { LC_ALL: 'id_ID.UTF-8', LANG: 'en_US.UTF-8' }, indonesian],
    ['Indonesian, for systems in other languages', {}, [], { LANG: 'nl_NL.UTF-8' }, indonesian],
    ['the project’s, before the system’s', inEnglish, [], { LANG: 'id_ID.UTF-8' }, english],
    ['MASTERPLAN_LANG, before the project’s', inEnglish, [], { MASTERPLAN_LANG: 'id' }, indonesian],
    ['--lang, before all', inEnglish, ['--lang', 'id'], { MASTERPLAN_LANG: 'en' }, indonesian],
    ['--lang with =', {}, ['--lang=en'], {}, english],
  ] as const)('is %s', async (_, files, flags, env, expected) => {
    const { stdout } = await run(['validate', ...flags], { cwd: projectWith(files), env });
    expect(stdout).toMatch(expected);
  });

  test('may be asked for before the command', async () => {
    const cwd = projectWith();
    expect((await run(['--lang', 'en', 'validate'], { cwd })).stdout).toMatch(english);
  });

  test('is that of errors, too', async () => {
    const lines = [
      ['valdate', '--lang', 'en'],
      ['validate', 'nihil', '--lang', 'en'],
      ['explain', 'swot/weight-sum', '--lang', 'en'],
    ];
    expect((await inBatches(lines, (args) => run(args))).map(({ stderr }) => stderr)).toEqual([
      'masterplan: Unknown command valdate. Did you mean validate?\n',
      'masterplan: The file or folder nihil does not exist. Check the spelling.\n',
      'masterplan: There is no rule "swot/weight-sum". Did you mean swot/weights-sum?\n',
    ]);
  });
});

const INDONESIAN_HELP = `\
Pemakaian: masterplan [pilihan] <perintah>

Menyusun dan memeriksa masterplan smart city kabupaten/kota: YAML masuk, temuan
atau empat buku keluar.

Pilihan:
  -V, --version           tampilkan versi
  --lang <id|en>          bahasa pesan: id atau en
  -h, --help              tampilkan bantuan ini

Perintah:
  init [folder]           buat masterplan baru untuk satu kabupaten atau kota
  validate [lokasi]       periksa masterplan dan sebutkan temuannya
  status [lokasi]         sejauh mana naskah, dan apa yang belum terisi
  import <berkas>         masukkan isian perangkat daerah (Excel, CSV) ke naskah
  export <perintah>       keluarkan formulir, surat pengingat, atau data
  build [lokasi]          susun keempat buku
  verify [lokasi]         periksa apakah buku masih utuh sejak disusun
  merge-reports <berkas>  gabungkan laporan JSON dari bagian-bagian --shard
  templates [lokasi]      daftar templat bab, dan salin satu untuk diubah
  fmt [lokasi]            rapikan berkas YAML: urutan kunci, jarak, baris kosong
  explain <aturan>        jelaskan satu aturan: mengapa ada dan cara
                          memperbaikinya
  rules                   daftar semua aturan pemeriksaan
`;

const ENGLISH_HELP = `\
Usage: masterplan [options] <command>

Drafts and validates smart-city masterplans of Indonesian regions: YAML in,
findings or four books out.

Options:
  -V, --version         show the version
  --lang <id|en>        language of messages: id or en
  -h, --help            show this help

Commands:
  init [dir]            start a masterplan for a kabupaten or kota
  validate [path]       check a masterplan and list the findings
  status [path]         how far a plan has come, and what is open
  import <file>         take what agencies handed in (Excel, CSV) into the plan
  export <command>      bring out forms, reminders or data
  build [path]          make the four books
  verify [path]         check that the books are as they were made
  merge-reports <file>  join the JSON reports of --shard parts into one
  templates [path]      list the chapter templates, and copy one to change it
  fmt [path]            tidy the YAML files: order of keys, spaces, blank lines
  explain <rule>        explain one rule: why it is there and how to mend
  rules                 list every rule
`;

describe('help', () => {
  test.each([
    ['id', INDONESIAN_HELP],
    ['en', ENGLISH_HELP],
  ])('in %s names every command', async (language, text) => {
    const lines = [['--help'], ['-h'], ['help']];
    for (const ran of await inBatches(lines, (args) => run([...args, '--lang', language])))
      expect(ran).toEqual({ code: 0, stdout: text, stderr: '' });
  });

  const commands = [...INDONESIAN_HELP.matchAll(/^ {2}([a-z][a-z-]*)/gm)]
    .map(([, name = '']) => name)
    .flatMap((name) =>
      name === 'export' ? ['export', 'export forms', 'export reminders', 'export data'] : [name],
    );

  /** The help of every command, by its name. */
  async function helps(language: string): Promise<Map<string, string>> {
    const results = await inBatches(commands, (name) =>
      run([...name.split(' '), '--help', '--lang', language]),
    );
    for (const { code, stderr } of results) expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return new Map(results.map(({ stdout }, at) => [commands[at] ?? '', stdout]));
  }

  test.each([
    ['id', 'Pemakaian:', 'Contoh:'],
    ['en', 'Usage:', 'Examples:'],
  ])(
    'of each command in %s has two examples that name it or a command beside it',
    async (language, usage, heading) => {
      for (const [name, text] of await helps(language)) {
        expect(text).toMatch(new RegExp(`^${usage} masterplan ${name} `));
        const examples = text.split(`\n${heading}\n`)[1] ?? '';
        expect(examples, name).toMatch(/^( {2}masterplan [a-z]+.*\n {4}\S.*\n){2,}$/);
        expect(examples).toContain(`  masterplan ${name}`);
        for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
      }
    },
  );

  test('in Indonesian holds no English word', async () => {
    const words = (text: string) => new Set(text.match(/[a-z]{2,}/gi)?.map((word) => word.toLowerCase()));
    // Names, values to be written as they are, and words that both languages share.
    const shared = words(`masterplan smart city yaml json text html md error warning info implementation
      init validate build explain rules version lang help format fail on stage as of limit all out book draft draf
      force region fictional name kind kota kabupaten id en folder contoh bimtek iii swot weights sum books
      keys files naskah rekaan mojokerto drafts stop no status fmt check diff fix report sarif junit github gitlab
      markdown update baseline ci log laporan ii templates copy analysis gaps pdf docx final word reference kop verify
      expect sha arsip program shard jobs memory mib daerah bagian merge reports partial semua hasil n
      agencies agency export forms blank contact dinkes bappeda kirim excel
      reminders data sqlite csv xlsx import to take theirs ours received write isian masuk until both number dkpp
      sekretariat tim rina pesawat rencana aksi gabungan`);
    const [indonesian, english] = [await helps('id'), await helps('en')];
    for (const [name, text] of indonesian) {
      const left = [...words(text)].filter((word) => words(english.get(name) ?? '').has(word));
      expect(
        left.filter((word) => !shared.has(word)),
        name,
      ).toEqual([]);
    }
  });
});

describe('masterplan alone names the next step', () => {
  test('in a project, in a folder of one, and elsewhere', async () => {
    const project = projectWith();
    mkdirSync(join(project, 'dimensions'));
    const places = [project, join(project, 'dimensions'), emptyFolder()];
    const [inside, deeper, elsewhere] = await inBatches(places, (cwd) => run([], { cwd }));
    expect(inside).toEqual({
      code: 0,
      stdout: expect.stringMatching(
        /^Folder ini berisi masterplan\.[\s\S]*masterplan status [\s\S]*validate [\s\S]*build --draft/,
      ),
      stderr: '',
    });
    expect(deeper).toEqual(inside);
    expect(elsewhere).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^Belum ada masterplan di folder ini\.[\s\S]*masterplan init --region /),
      stderr: '',
    });
  });

  test('also with a language and nothing else', async () => {
    const { code, stdout } = await run(['--lang', 'en'], { cwd: emptyFolder() });
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^There is no masterplan/) });
  });
});
