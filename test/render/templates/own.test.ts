import { describe, expect, it } from 'vitest';
import { inputHash, renderBooks } from '../../../src/build.js';
import { templateFailure } from '../../../src/cli/templates/template-failure.js';
import { ToldError } from '../../../src/i18n/told-error.js';
import { loadProject } from '../../../src/load.js';
import { messageOf } from '../../../src/reporters/message-of.js';
import { validate } from '../../../src/validate.js';
import { folderWith } from '../../project/folder.js';

const HEAD = 'format: 1\nregion: { name: Kota Uji, kind: kota, fictional: true }\n';
const CLOSING = 'templates/book-1-analysis/closing.md.hbs';

type Files = Readonly<Record<string, string>>;

const opened = async (files: Files) => {
  const project = await loadProject(folderWith({ 'masterplan.yaml': HEAD, ...files }));
  return { project, ...(await validate(project)) };
};

/** The findings about templates: what, where, and what is said. */
async function found(files: Files) {
  const { findings } = await opened(files);
  return findings
    .filter(({ place }) => place.file.startsWith('templates/'))
    .map((one) => {
      const { file, line, column, endColumn } = one.place;
      const where = `${file.slice('templates/'.length)}:${line}:${column}-${endColumn}`;
      return { where: `${one.severity} ${one.type.id} ${where}`, said: messageOf(one, 'id') };
    });
}

/** Book 1 as the project's own templates make it. */
async function book(files: Files, format: 'md' | 'html' = 'md'): Promise<string> {
  const { project, model } = await opened(files);
  const products = await renderBooks(project, model, { formats: [format], books: [1], draft: true });
  return String(products.find(({ name }) => name === `buku-1.${format}`)?.content);
}

describe('an own template', () => {
  it('takes the place of ours, and nothing is found', async () => {
    const files = { [CLOSING]: 'Demikian kata {{@book.region}}.\n' };
    expect(await found(files)).toEqual([]);
    const [ours, own] = [await book({}), await book(files)];
    expect(own).toContain('\nDemikian kata Kota Uji.\n');
    expect(ours).not.toContain('Demikian kata Kota Uji.');
    expect(own.split('# ').length).toBe(ours.split('# ').length);
  });

  it('may include partials of ours and its own', async () => {
    const files = {
      [CLOSING]: '{{> kata-kami siapa=@book.region}}\n\n{{> absent text="Belum ada."}}\n',
      'templates/partials/kata-kami.md.hbs': 'Salam dari {{siapa}}.',
    };
    expect(await found(files)).toEqual([]);
    expect(await book(files)).toContain('Salam dari Kota Uji.');
  });

  it.each([
    [
      'a misspelt field',
      'a\n{{#if (filled @book.regoin)}}x{{/if}}',
      'closing.md.hbs:2:15-27',
      'Isian "@book.regoin" tidak dikenal di bagian templat ini. Maksudnya "@book.region"?',
    ],
    ['a field of nobody', '{{zzz.a}}', 'closing.md.hbs:1:3-8', 'Isian "zzz.a" tidak dikenal'],
    [
      'an open block',
      'a\n\n  {{#if region}}\nb',
      'closing.md.hbs:3:3-17',
      'Blok {{#if}} di sini belum ditutup. Tambahkan {{/if}} di akhir bagiannya.',
    ],
    ['an open tag', '{{region', 'closing.md.hbs:1:1-9', 'Tambahkan }} di ujungnya.'],
    ['a misspelt helper', 'x {{rupia 5}}', 'closing.md.hbs:1:3-14', 'Maksudnya "rupiah"?'],
    ['a misspelt block', '{{#eahc a}}{{/eahc}}', 'closing.md.hbs:1:1-12', 'Maksudnya {{#each}}?'],
    ['raw HTML', '{{{@book.region}}}', 'closing.md.hbs:1:1-19', 'tiga kurung kurawal'],
    ['a misspelt partial', '{{> absen}}', 'closing.md.hbs:1:1-12', 'Maksudnya {{> absent}}?'],
    [
      'a partial with its folder',
      '{{> partials/absent}}',
      'closing.md.hbs:1:1-22',
      'Potongan "partials/absent" tidak ada. Maksudnya {{> absent}}?',
    ],
    ['a partial of nobody', '{{> zzzzzz}}', 'closing.md.hbs:1:1-13', 'Potongan "zzzzzz" tidak ada. Lihat'],
    ['an else without a block', 'a {{else}}', 'closing.md.hbs:1:3-11', 'Bagian {{else}} ini tidak berada'],
    ['too large a file', 'a'.repeat(1_000_001), 'closing.md.hbs:1:1-', 'paling banyak 1.000.000 karakter'],
    ['a heading of the first level', 'a\n\n# Judul\n', 'closing.md.hbs:', 'judul bab dibuat dari data bab'],
    ['a figure that is not there', '{{figure "fig-x"}}', 'closing.md.hbs:1:1-19', 'Gambar "fig-x" tidak ada'],
    ['a list printed', '{{@book}}', 'closing.md.hbs:1:1-10', '"@book" berupa objek'],
    ['something of JavaScript', '{{@book.constructor}}', 'closing.md.hbs:1:3-20', 'tidak dikenal'],
    ['depth without end', '{{#if a}}'.repeat(60), 'closing.md.hbs:1:1-', 'paling banyak 50 tingkat'],
  ])('with %s has one finding, at its place', async (_, source, where, said) => {
    const all = await found({ [CLOSING]: source });
    expect(all.map((one) => one.where)).toEqual([
      expect.stringContaining(`error templates/mistake book-1-analysis/${where}`),
    ]);
    expect(all[0]?.said).toContain(said);
  });

  it('that gives one of ours too little is told where it does', async () => {
    const all = await found({ [CLOSING]: 'a\n\n{{> money-table @book}}\n' });
    expect(all).toEqual([
      {
        where: 'error templates/mistake book-1-analysis/closing.md.hbs:3:1-24',
        said: expect.stringMatching(
          /^Templat bawaan "partials\/money-table" tidak dapat diisi dengan yang diberikan di sini: Isian "/,
        ),
      },
    ]);
  });

  it('that many chapters include is told once', async () => {
    const all = await found({ 'templates/partials/absent.md.hbs': '{{txet}}' });
    expect(all.map(({ said }) => said)).toEqual([expect.stringContaining('Maksudnya "text"?')]);
  });

  it.each([
    ['in a misspelt folder', 'book-1-analisis/gaps.md.hbs', 'templates/book-1-analysis/gaps.md.hbs?'],
    [
      'in the folder of the profile',
      'kominfo-2022/book-1-analysis/gaps.md.hbs',
      'templates/book-1-analysis/gaps.md.hbs?',
    ],
    ['in no folder', 'gaps.md.hbs', 'templates/book-1-analysis/gaps.md.hbs?'],
    [
      'in no folder, of a name that two have',
      'foreword.md.hbs',
      'book-1-analysis/foreword.md.hbs atau templates/book-2',
    ],
    ['with half its ending', 'book-1-analysis/gaps.md', 'templates/book-1-analysis/gaps.md.hbs?'],
    ['with one ending more', 'book-1-analysis/gaps.md.hbs.txt', 'templates/book-1-analysis/gaps.md.hbs?'],
    ['in capitals', 'book-1-analysis/Gaps.md.hbs', 'templates/book-1-analysis/gaps.md.hbs?'],
    ['like no other', 'sambutan-bupati.md.hbs', 'Pilih nama dari daftar masterplan templates'],
    ['that is a partial nobody includes', 'partials/sambutan-bupati.md.hbs', '{{> sambutan-bupati}}'],
    ['that is a misspelt partial', 'partials/abesnt.md.hbs', 'templates/partials/absent.md.hbs?'],
  ])('%s is a warning with the right name', async (_, name, words) => {
    // Wrong inside as well: what replaces nothing is one matter.
    const source = name.startsWith('partials/') ? 'x' : '{{#if}';
    const all = await found({ [`templates/${name}`]: source });
    expect(all.map(({ where }) => where)).toEqual([`warning templates/unknown ${name}:1:1-1`]);
    expect(all[0]?.said).toContain(words);
  });

  it('cannot put HTML into a book', async () => {
    const files = {
      [CLOSING]: `<script>alert(1)</script> \\<img src=x onerror=y> a < b <https://kota.example/x>

<!-- catatan -->

<{{@book.id}} onclick="x">

![gambar](https://jahat.example/x.png) [klik](javascript:alert(1))
`,
    };
    expect(await found(files)).toEqual([]);
    const markdown = await book(files);
    expect(markdown.match(/(?<!\\)<(?!https:)[^ ]*/g)).toEqual(null);
    expect(markdown).toContain('<https://kota.example/x>');
    const html = await book(files, 'html');
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>')).replaceAll('<wbr>', '');
    expect(main).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(main).toContain('&lt;!-- catatan --&gt;');
    expect(main).not.toMatch(
      /<script>alert|<img src=x|onclick="x"|src="https:|href="javascript:|<!-- catatan/,
    );
  });
});

describe('a build with own templates', () => {
  const failure = async (files: Files) => {
    const { project, model } = await opened(files);
    const options = { formats: ['md'], books: [1], draft: true } as const;
    const error: unknown = await renderBooks(project, model, options).catch((caught) => caught);
    const told = await templateFailure(error, project, model);
    if (!(told instanceof ToldError)) throw told;
    return told;
  };

  it('that cannot be filled tells file, line, column and the line itself', async () => {
    const error = await failure({ [CLOSING]: 'satu\n{{@book.regoin}}\n' });
    expect(error.args).toMatchObject({ file: CLOSING, line: 2, column: 3 });
    expect(Object.values(error.args)).toContain('  > 2 │ {{@book.regoin}}');
  });

  it('tells which anchor another chapter misses', async () => {
    const own = await failure({ [CLOSING]: '{{ref "tbl-tidak-ada"}}\n' });
    expect(own.args).toMatchObject({ file: CLOSING, line: 1 });
    expect(own.args.problem).toMatchObject({ id: expect.stringContaining('Rujukan ke "tbl-tidak-ada"') });
  });

  it('stops at templates that would never end', async () => {
    const loops = (depth: number): string =>
      depth === 0 ? 'x' : `{{#each @book}}${loops(depth - 1)}{{/each}}`;
    const [one, ...others] = await found({ [CLOSING]: loops(9) });
    expect(one?.said).toContain('terlalu panjang atau perulangan yang terlalu banyak');
    expect(others).toEqual([]);
  }, 60_000);
});

it('books are of an older state when a template, a colour or a font has changed', async () => {
  const hashOf = async (files: Files) => {
    const { project, model } = await opened(files);
    return inputHash(project, model, '');
  };
  const config = (colour: string) => ({
    'masterplan.config.yaml': `theme:\n  colours: { accent: "${colour}" }\n`,
  });
  const states = [
    {},
    { [CLOSING]: 'a' },
    { [CLOSING]: 'b' },
    { 'templates/book-1-analysis/gaps.md.hbs': 'b' },
    config('#000000'),
    config('#111111'),
  ];
  const hashes = await Promise.all(states.map(hashOf));
  expect(new Set(hashes).size).toBe(states.length);
  expect(await hashOf({ [CLOSING]: 'a' })).toBe(hashes[1]);
  expect(await hashOf({ 'masterplan.config.yaml': 'rules:\n  swot: error\n' })).toBe(hashes[0]);
});
