import type { FindingType } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../diagnostics/nearest.js';
import type { Bilingual, Language } from '../../i18n/language.js';
import { packageFile } from '../../package/package-file.js';
import { wrap } from '../../reporters/wrap.js';
import { severityWords, stageWords } from '../check/rule-words.js';
import type { CommandSpec, Context, Flags } from '../command-spec.js';
import type { ExitCode } from '../output.js';
import { readingWidth } from '../shown/reading-width.js';
import { shownPath } from '../shown/shown-path.js';
import { UsageError } from '../usage-error.js';

export const explainCommand: CommandSpec = {
  name: 'explain',
  summary: {
    id: 'jelaskan satu aturan: mengapa ada dan cara memperbaikinya',
    en: 'explain one rule: why it is there and how to mend',
  },
  argument: {
    name: '<rule>',
    text: { id: 'nama aturan, misalnya swot/weights-sum', en: 'a rule’s name, such as swot/weights-sum' },
  },
  options: [],
  examples: [
    {
      name: 'masterplan explain swot/weights-sum',
      text: { id: 'mengapa bobot harus berjumlah 1', en: 'why weights must sum to 1' },
    },
    { name: 'masterplan rules', text: { id: 'daftar semua aturan', en: 'the list of all rules' } },
  ],
  run: runExplain,
};

const WHY: Bilingual = { id: 'Mengapa', en: 'Why' };
const FIX: Bilingual = { id: 'Cara memperbaiki', en: 'How to mend' };
const MESSAGES: Bilingual = { id: 'Bunyi temuan', en: 'What it says' };

const PAGE: Bilingual = { id: 'Halaman dengan contoh', en: 'Page with examples' };

/** The rule's page in this package, named from where the reader stands, so that terminals can open it. */
function pageOf({ id }: FindingType): string {
  return shownPath(packageFile('docs', 'rules', `${id}.md`));
}

async function runExplain([id]: readonly string[], _: Flags, context: Context): Promise<ExitCode> {
  const { findingTypes } = await import('../../findings.js');
  const type = findingTypes.find((known) => known.id === id);
  if (type === undefined) throw unknownRule(id ?? '', findingTypes);
  const output = context.output();
  output.product(explanation(type, output.language, readingWidth(output.stdout, context.env)));
  output.product(`\n${PAGE[output.language]}\n  ${pageOf(type)}\n`);
  return 0;
}

function unknownRule(id: string, types: readonly FindingType[]): UsageError {
  const known = types.map((type) => type.id);
  // Several sections have a rule of the same name.
  const named = known.filter((name) => name.endsWith(`/${id}`));
  const near = named.length > 0 ? named : (nearest(id, known) ?? []);
  return near.length === 0
    ? new UsageError(
        {
          id: 'Aturan "{id}" tidak ada. Lihat masterplan rules.',
          en: 'There is no rule "{id}". See masterplan rules.',
        },
        { id },
      )
    : new UsageError(
        {
          id: 'Aturan "{id}" tidak ada. Maksudnya {near}?',
          en: 'There is no rule "{id}". Did you mean {near}?',
        },
        { id, near },
      );
}

function explanation(type: FindingType, language: Language, width: number): string {
  const paragraph = (text: string, first = '  ') =>
    wrap(text, width - first.length).map((line, at) => (at === 0 ? first : ' '.repeat(first.length)) + line);
  // What a finding fills in is not known here.
  const messages = Object.values(type.messages).map((message) => message[language].replace(/\{\w+\}/g, '…'));
  return `${[
    `${type.id}: ${type.title[language]}`,
    `${severityWords(type, language)} · ${stageWords(type, language)}`,
    '',
    `${WHY[language]}`,
    ...paragraph(type.why[language]),
    '',
    `${FIX[language]}`,
    ...paragraph(type.fix[language]),
    '',
    `${MESSAGES[language]}`,
    ...messages.flatMap((message) => paragraph(message, '  – ')),
  ].join('\n')}\n`;
}
