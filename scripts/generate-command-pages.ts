import type { CommandSpec, Part } from '../src/cli/command-spec.js';
import { commands } from '../src/cli/main.js';
import { valueWords } from '../src/cli/value-words.js';
import type { Language } from '../src/i18n/language.js';

const WORDS = {
  id: {
    file: 'docs/reference/perintah.md',
    made: '<!-- Dibuat oleh npm run docs dari perintahnya sendiri; jangan disunting. -->',
    title: 'Perintah',
    opening:
      'Setiap perintah juga menerima `--lang id|en` dan `--help`. Kode keluar: 0 tidak ada galat; 1 ada temuan pada atau di atas `--fail-on`; 2 pekerjaan tidak dapat dilakukan.',
    option: 'Pilihan',
    argument: 'Argumen',
    meaning: 'Arti',
    examples: 'Contoh',
  },
  en: {
    file: 'docs/reference/commands.md',
    made: '<!-- Made by npm run docs from the commands themselves; do not edit. -->',
    title: 'Commands',
    opening:
      'Every command also takes `--lang id|en` and `--help`. Exit codes: 0 no errors; 1 findings at or above `--fail-on`; 2 the job could not be done.',
    option: 'Option',
    argument: 'Argument',
    meaning: 'Meaning',
    examples: 'Examples',
  },
} as const;

/** The reference of all commands, in both languages: what `--help` says, on a page. */
export function generateCommandPages(): Map<string, string> {
  return new Map((['id', 'en'] as const).map((language) => [WORDS[language].file, page(language)]));
}

function page(language: Language): string {
  const { made, title, opening } = WORDS[language];
  const parts = commands.map((command) => section(command, language));
  return `${[made, `# ${title}`, opening, ...parts].join('\n\n')}\n`;
}

function section({ name, summary, argument, options, examples }: CommandSpec, language: Language): string {
  const words = WORDS[language];
  const rows = (parts: readonly Part[], head: string) =>
    parts.length === 0
      ? []
      : [
          [
            `| ${head} | ${words.meaning} |`,
            '|---|---|',
            ...parts.map(
              ({ name: term, text }) => `| ${code(valueWords(term, language))} | ${text[language]} |`,
            ),
          ].join('\n'),
        ];
  return [
    `## masterplan ${name}`,
    `${summary[language].charAt(0).toUpperCase()}${summary[language].slice(1)}.`,
    ...rows(argument ? [argument] : [], words.argument),
    ...rows(options, words.option),
    `${words.examples}:`,
    examples.map((example) => `- \`${example.name}\`: ${example.text[language]}`).join('\n'),
  ].join('\n\n');
}

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;
