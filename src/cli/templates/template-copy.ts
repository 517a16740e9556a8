import { existsSync, readFileSync } from 'node:fs';
import packageJson from '../../../package.json' with { type: 'json' };
import { buildBooks } from '../../books/build-books.js';
import type { Bilingual } from '../../i18n/language.js';
import { fillMessage } from '../../i18n/message.js';
import { bookLook, ENGLISH_FOLDER } from '../../look.js';
import type { Model } from '../../model/model.js';
import { packageFile } from '../../package/package-file.js';
import { TEMPLATE_SUFFIX } from '../../project/own-templates.js';
import { dataFields, usedFields } from '../../render/templates/fields.js';
import { helpers } from '../../render/templates/helpers/index.js';
import { meantTemplates, templateFile } from '../../render/templates/own.js';
import { wrap } from '../../reporters/wrap.js';
import { UsageError } from '../usage-error.js';
import { isLetter } from './template-list.js';

/** Columns of the comment at the head of a copy. */
const WIDTH = 100;

export interface TemplateCopy {
  /** As the list of templates has it. */
  readonly name: string;
  /** Relative to the project. */
  readonly file: string;
  readonly text: string;
}

/** One of our templates as a project's own: its text, below a comment that tells which fields it sees. */
export async function copyOf(written: string, checked: Model): Promise<TemplateCopy> {
  const { templates: precompiled, model } = await bookLook(checked);
  const name = knownName(written, Object.keys(precompiled));

  const chapter = buildBooks(model, { draft: true })
    .flatMap(({ number, chapters }) => chapters.map((one) => ({ number, ...one })))
    .find(({ template }) => template === name);
  const language = model.data.language ?? 'id';
  const source = readFileSync(sourceOf(name, model), 'utf8');
  const fields = chapter === undefined ? usedFields(precompiled[name] ?? []) : dataFields(chapter.data);
  const about = chapter !== undefined ? CHAPTER : isLetter(name) ? LETTER : PARTIAL;
  const args = {
    version: packageJson.version,
    name,
    title: chapter?.title ?? '',
    number: chapter?.number ?? 0,
  };
  const head = [
    ...paragraph(fillMessage(about, args, language), '  '),
    ...paragraph(HOW[language], '  '),
    '',
    `  ${(chapter !== undefined ? SEEN : isLetter(name) ? OF_LETTER : TAKEN)[language]}`,
    ...fields.flatMap((field) => paragraph(field, '    ', '      ')),
    '',
    ...paragraph(
      `${EVERYWHERE[language]} @book.title, @book.region, @book.period, @chapter.title, @root.`,
      '  ',
    ),
    ...paragraph(`${HELPERS[language]} ${[...helpers.keys()].join(', ')}.`, '  '),
    ...paragraph(GUIDE[language], '  '),
  ];
  return { name, file: templateFile(name), text: `{{!--\n${head.join('\n')}\n--}}\n${source}` };
}

function sourceOf(name: string, { profile, data }: Model): string {
  const file = name + TEMPLATE_SUFFIX;
  const english = packageFile('templates', profile.id, ENGLISH_FOLDER, file);
  // A template without words has no English twin.
  return data.language === 'en' && existsSync(english) ? english : packageFile('templates', profile.id, file);
}

const CHAPTER: Bilingual = {
  id: 'Salinan templat bawaan {name} (masterplan {version}): Buku {number}, "{title}".',
  en: 'A copy of the template {name} that ships (masterplan {version}): Book {number}, "{title}".',
};
const PARTIAL: Bilingual = {
  id: 'Salinan potongan templat bawaan {name} (masterplan {version}).',
  en: 'A copy of the partial {name} that ships (masterplan {version}).',
};
const LETTER: Bilingual = {
  id: 'Salinan templat surat bawaan {name} (masterplan {version}). Yang di atas garis pertama adalah kop surat.',
  en: 'A copy of the letter {name} that ships (masterplan {version}). What stands above the first rule is the letterhead.',
};
const HOW: Bilingual = {
  id: 'Ubah kata-katanya. Yang berada di antara kurung kurawal ganda diisi dari data. Hapus berkas ini agar templat bawaan dipakai lagi.',
  en: 'Change its words. What stands between double braces is filled in from the data. Delete this file to use the one that ships again.',
};
const SEEN: Bilingual = {
  id: 'Isian bab ini ([] berarti daftar, dibuka dengan each):',
  en: 'Fields of this chapter ([] is a list, opened with each):',
};
const TAKEN: Bilingual = {
  id: 'Isian yang diberikan kepada potongan ini:',
  en: 'Fields that this partial is given:',
};
const OF_LETTER: Bilingual = { id: 'Isian surat ini:', en: 'Fields of this letter:' };
const EVERYWHERE: Bilingual = { id: 'Di mana saja:', en: 'Everywhere:' };
const HELPERS: Bilingual = { id: 'Fungsi:', en: 'Helpers:' };
const GUIDE: Bilingual = {
  id: 'Panduannya: docs/guide/kata-kata-sendiri.md',
  en: 'The guide: docs/guide/templates.md',
};

/** A text over several lines; `first` stands before its first line and `next` before the others. */
function paragraph(text: string, first: string, next = first): string[] {
  return wrap(text, WIDTH - next.length).map((line, at) => (at === 0 ? first : next) + line);
}

const UNKNOWN = {
  near: {
    id: 'Templat "{name}" tidak ada. Maksudnya {near}?',
    en: 'There is no template "{name}". Did you mean {near}?',
  },
  none: {
    id: 'Templat "{name}" tidak ada. Lihat masterplan templates.',
    en: 'There is no template "{name}". See masterplan templates.',
  },
} satisfies Record<string, Bilingual>;

/** The template that a name on the command line stands for; its file's name and a chapter's alone will do. */
function knownName(written: string, known: readonly string[]): string {
  const name = written
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)?templates\//, '')
    .replace(/\.md\.hbs$/, '');
  const same = known.filter((one) => one === name || one.endsWith(`/${name}`));
  const [only, ...others] = same;
  if (only !== undefined && others.length === 0) return only;
  const near = same.length > 0 ? same : meantTemplates(name, known);
  throw near.length > 0
    ? new UsageError(UNKNOWN.near, { name: written, near })
    : new UsageError(UNKNOWN.none, { name: written });
}
