import type { Bilingual } from '../../i18n/language.js';
import { fillMessage } from '../../i18n/message.js';
import { bookNumbers, isBook } from '../books/book-files.js';
import type { Built } from '../books/build-to-folder.js';
import { readReference } from '../books/read-reference.js';
import { limitOption, manyOptions, projectsArgument } from '../command-parts.js';
import type { CommandSpec, Context, Flags } from '../command-spec.js';
import { limitFlag, listFlag } from '../flag-values.js';
import { asksForMany } from '../many/asks-for-many.js';
import type { ExitCode, Output } from '../output.js';
import { UsageError } from '../usage-error.js';

const FORMATS = ['md', 'html', 'pdf', 'docx'] as const;
type Format = (typeof FORMATS)[number];
/** Those that take no longer than a glance, but for a very large plan. */
const QUICK: readonly Format[] = ['md', 'html'];

export const buildCommand: CommandSpec = {
  name: 'build',
  summary: { id: 'susun keempat buku', en: 'make the four books' },
  argument: projectsArgument,
  options: [
    {
      name: '--out <folder>',
      text: {
        id: 'folder hasil; untuk banyak masterplan satu folder di dalamnya untuk masing-masing (bila kosong: books/ di dalam proyek)',
        en: 'where to write; for many masterplans a folder in it for each (default: books/ in the project)',
      },
    },
    {
      name: '--format <list>',
      text: {
        id: 'md, html, pdf, docx (Word), dipisah koma, atau all (bila kosong: md,html)',
        en: 'md, html, pdf, docx (Word) with commas between, or all (default: md,html)',
      },
    },
    {
      name: '--book <list>',
      text: {
        id: 'hanya buku ini, misalnya 1,2 (bila kosong: semua)',
        en: 'only these books, such as 1,2 (default: all)',
      },
    },
    {
      name: '--final',
      text: {
        id: 'Word: isi juga nomor halaman dalam daftar isi (lebih lama)',
        en: 'Word: fill in the page numbers of the contents, too (takes longer)',
      },
    },
    {
      name: '--reference <file>',
      text: {
        id: 'Word: pakai kop surat dan gaya tulisan dari dokumen kantor (.docx)',
        en: "Word: take letterhead and styles from the office's document (.docx)",
      },
    },
    {
      name: '--draft',
      text: {
        id: 'susun walaupun ada galat; buku bertanda DRAF',
        en: 'build in spite of errors; the books are marked as drafts',
      },
    },
    {
      name: '--force',
      text: { id: 'timpa buku yang diubah dengan tangan', en: 'overwrite books that were changed by hand' },
    },
    limitOption,
    ...manyOptions,
    {
      name: '--all',
      text: {
        id: 'banyak masterplan: satu baris untuk masing-masing',
        en: 'many masterplans: a row for each',
      },
    },
  ],
  examples: [
    { name: 'masterplan build', text: { id: 'keempat buku ke books/', en: 'all four books into books/' } },
    {
      name: 'masterplan build kota-contoh --book 2 --format html --draft',
      text: { id: 'Buku 2 saja, sebagai rancangan', en: 'only Book 2, as a draft' },
    },
    {
      name: 'masterplan build --format pdf,docx --final',
      text: { id: 'untuk dicetak dan ditandatangani', en: 'to be printed and signed' },
    },
    {
      name: 'masterplan build --format docx --reference kop.docx',
      text: { id: 'Word dengan kop surat kantor', en: "Word with the office's letterhead" },
    },
    {
      name: 'masterplan build daerah/* --out hasil',
      text: {
        id: 'buku semua daerah, masing-masing dalam foldernya',
        en: 'the books of all regions, a folder for each',
      },
    },
  ],
  run: runBuild,
};

/** After so many seconds people want to see what is being done. */
const LONG = 2;

const READING: Bilingual = { id: 'Membaca dan memeriksa …', en: 'Reading and checking …' };
const WRITING: Bilingual = { id: 'Menyusun buku …', en: 'Making the books …' };
const STEP: Bilingual = {
  id: 'Menyusun Buku {number} ({format}) …',
  en: 'Making Book {number} ({format}) …',
};
const STOPPED: Bilingual = {
  id: '\nBuku tidak disusun karena ada galat. Perbaiki, atau jalankan dengan --draft untuk melihat rancangannya.',
  en: '\nNo books were made, because there are errors. Mend them, or run with --draft to see a draft.',
};
// A draft has a mark for what is wrong in the data, and nothing for a chapter that cannot be made.
const STOPPED_BY_TEMPLATE: Bilingual = {
  id: '\nBuku tidak disusun karena ada galat, juga pada templat. Perbaiki templatnya, atau hapus berkasnya agar templat bawaan dipakai lagi.',
  en: '\nNo books were made, because there are errors, one in a template. Mend the template, or delete its file to use the one that ships again.',
};
const WROTE: Bilingual = { id: 'Buku {region} di {folder}:', en: 'Books of {region} in {folder}:' };
const SAME: Bilingual = {
  id: 'Buku {region} di {folder} sudah mutakhir; tidak ada yang berubah:',
  en: 'Books of {region} in {folder} are up to date; nothing changed:',
};
const STALE: Bilingual = {
  id: 'Perhatian: {files} masih hasil penyusunan sebelumnya. Jalankan masterplan build {flags} agar semua buku memuat angka yang sama.',
  en: 'Note: {files} are still of an earlier build. Run masterplan build {flags} so that all books hold the same numbers.',
};
const DRAFT: Bilingual = {
  id: 'Ini rancangan. Bagian yang belum diisi diberi tanda.',
  en: 'This is a draft. Parts not filled in are marked.',
};
const DRAFT_WITH_ERRORS: Bilingual = {
  id: 'Ini rancangan. Masih ada {errors} galat; lihat dengan masterplan validate. Bagian yang salah atau belum diisi diberi tanda.',
  en: 'This is a draft. Errors still to mend: {errors}; masterplan validate shows them. Parts that are wrong or not filled in are marked.',
};
const WORD_ONLY: Bilingual = {
  id: '{flag} hanya berlaku untuk Word. Tambahkan --format docx.',
  en: '{flag} is for Word only. Add --format docx.',
};
const UNNAMED: Bilingual = { id: 'masterplan', en: 'the masterplan' };

async function runBuild(paths: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const formats = formatsFlag(flags.format);
  const limits = limitFlag(flags.limit);
  const reference = referenceFlag(flags, formats);
  if (await asksForMany(paths, flags)) {
    const { buildMany } = await import('../many/build-many.js');
    return buildMany(paths, flags, { formats, reference, limits }, context);
  }
  const [path] = paths;
  const { expectBriefWork, loadProject, printText, startSpinner, validate } = await import(
    '../project-work.js'
  );
  // Type-setting is long work, which V8's optimiser pays for.
  if (formats.every((format) => QUICK.includes(format))) expectBriefWork();
  const talk = context.output();
  const spinner = startSpinner(talk, READING[talk.language], context.env);
  try {
    const project = await loadProject(path ?? '.', limits);
    const { findings, summary, files, model } = await validate(project);
    const output = context.output(model.data.language);
    const draft = flags.draft === true;
    if (summary.errors > 0 && !draft) {
      await spinner.stop();
      const errors = findings.filter(({ severity }) => severity === 'error');
      const report = { findings: errors, summary, files, language: output.language };
      await printText(report, project.root, false, output, context.env, output.stderr);
      output.say(errors.some(({ type }) => type.id === 'templates/mistake') ? STOPPED_BY_TEMPLATE : STOPPED);
      return 1;
    }
    spinner.text(WRITING[output.language]);
    const { buildToFolder } = await import('../books/build-to-folder.js');
    const built = await buildToFolder(project, model, {
      formats,
      draft,
      books: bookNumbers(flags.book, model.profile.books.length),
      out: flags.out === undefined ? undefined : String(flags.out),
      force: flags.force === true,
      final: flags.final === true,
      reference,
      bookBytes: limits.bookBytes,
      onStep: async (number, format) => {
        if (QUICK.includes(format) && process.uptime() < LONG) return;
        const { formats: all } = await import('../../render/formats.js');
        spinner.text(fillMessage(STEP, { number, format: all[format].label }, output.language));
        // Type-setting holds the event loop: without a pause nobody would see the line.
        await new Promise((resume) => setTimeout(resume));
      },
    });
    await spinner.stop();
    list(built, model.data.region?.name ?? UNNAMED, output);
    warnOfOld(built, draft, output);
    if (draft) output.say(summary.errors > 0 ? DRAFT_WITH_ERRORS : DRAFT, { errors: summary.errors });
    return 0;
  } finally {
    await spinner.stop();
  }
}

function formatsFlag(flag: unknown): Format[] {
  if (flag === 'all') return [...FORMATS];
  return listFlag<Format>('--format', String(flag ?? QUICK.join(',')), FORMATS);
}

/** What only Word has a use for is refused where no Word file is made: it would be passed over in silence. */
function referenceFlag(flags: Flags, formats: readonly Format[]): Uint8Array | undefined {
  const flag = flags.reference === undefined ? '--final' : '--reference';
  if (flags.reference === undefined && flags.final !== true) return undefined;
  if (!formats.includes('docx')) throw new UsageError(WORD_ONLY, { flag });
  return flags.reference === undefined ? undefined : readReference(String(flags.reference));
}

function list({ folder, changed, products }: Built, region: string | Bilingual, output: Output): void {
  output.say(changed ? WROTE : SAME, { region, folder });
  const rows = products.filter(isBook).map(({ name, bytes, seconds }) => ({
    name,
    size: `${Math.max(1, Math.round(bytes / 1024))} KB`.padStart(8),
    time: seconds?.toFixed(2).replace('.', output.language === 'id' ? ',' : '.') ?? '',
  }));
  const [names, times] = [rows.map(({ name }) => name.length), rows.map(({ time }) => time.length)];
  for (const { name, size, time } of rows) {
    const took = time === '' ? '' : `  ${time.padStart(Math.max(...times))} s`;
    output.product(`  ${name.padEnd(Math.max(...names))}  ${size}${took}\n`);
  }
}

/** More names of old files than this are cut short: an index and its four books are shown whole. */
const MOST_NAMES = 5;

/** Tells of books that still show another state than those made now, and how to bring all to the same. */
function warnOfOld({ products, stale }: Built, draft: boolean, output: Output): void {
  const old = stale.map((name) => ({ name })).filter(isBook);
  if (old.length === 0) return;
  const names = old.map(({ name }) => name);
  const shown = names.length > MOST_NAMES ? names.slice(0, MOST_NAMES - 1) : names;
  const [list, more] = [shown.join(', '), names.length - shown.length];
  const formats = FORMATS.filter((format) =>
    [...old, ...products].some(({ name }) => name.endsWith(`.${format}`)),
  );
  output.say(STALE, {
    files: more > 0 ? { id: `${list}, dan ${more} lainnya`, en: `${list} and ${more} more` } : list,
    flags: `--format ${formats.join(',')}${draft ? ' --draft' : ''}`,
  });
}
