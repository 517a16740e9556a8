import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { severityWords, stageWords } from '../src/cli/check/rule-words.js';
import type { Diagnostic, FindingType } from '../src/diagnostics/diagnostic.js';
import { findingTypes } from '../src/findings.js';
import type { Language } from '../src/i18n/language.js';
import { loadProject } from '../src/load.js';
import { defaultProfile } from '../src/profile/load-profile.js';
import { messageOf } from '../src/reporters/message-of.js';
import missingRule from '../src/rules/document/missing.js';
import { rules } from '../src/rules/index.js';
import { validate } from '../src/validate.js';
import { generateRuleIndex } from './generate-rule-index.js';

const FIXTURES = join(import.meta.dirname, '../test/fixtures/rules');
const MADE = '<!-- Dibuat oleh npm run docs dari aturan dan contohnya; jangan disunting. -->';
const INDEX = '[Semua aturan](../README.id.md) · [All rules](../README.md)';
const MARK = ' # <- salah';

/** Longer examples are cut where wrong and right go on alike. */
const LONG = 60;

const WORDS: Readonly<Record<Language, Readonly<Record<'name' | 'why' | 'fix' | 'says', string>>>> = {
  id: { name: 'Bahasa Indonesia', why: 'Mengapa', fix: 'Cara memperbaiki', says: 'Bunyi temuan' },
  en: { name: 'English', why: 'Why', fix: 'How to mend', says: 'What it says' },
};

/** `docs/rules/`: a page for every kind of finding, and an index in each language. */
export async function generateRulePages(): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const type of findingTypes) pages.set(`docs/rules/${type.id}.md`, await pageOf(type));
  for (const [name, text] of generateRuleIndex(findingTypes)) pages.set(name, `${MADE}\n\n${text}`);
  return pages;
}

async function pageOf(type: FindingType): Promise<string> {
  const head = [
    MADE,
    `# ${type.id}`,
    `**${type.title.id}** · *${type.title.en}*`,
    (type.id === missingRule.id ? BY_PART : (['id', 'en'] as const).map((language) => weight(type, language)))
      .map((line) => `- ${line}`)
      .join('\n'),
    INDEX,
  ];
  const told = (['id', 'en'] as const).flatMap((language) => words(type, language));
  const example = rules.some(({ id }) => id === type.id) ? await exampleOf(type) : [];
  const required = type.id === missingRule.id ? requirements() : [];
  return `${[...head, ...told, ...required, ...example].join('\n\n')}\n`;
}

/** What the default profile asks for at each stage. */
function requirements(): string[] {
  const { id, requires } = defaultProfile();
  const parts = Object.entries(requires).flatMap(([stage, patterns]) => [
    `### ${STAGE_NAMES[stage] ?? stage}`,
    groupsOf(patterns).join('\n'),
  ]);
  return [`## Wajib per tahap · Required by stage (\`${id}\`)`, ...parts];
}

/** A line for each list: what its items need stands behind it. */
function groupsOf(patterns: readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const pattern of patterns) {
    const [list = pattern, ...fields] = pattern.split('[].');
    groups.set(list, [
      ...(groups.get(list) ?? []),
      ...(fields.length > 0 ? [`\`${fields.join('[].')}\``] : []),
    ]);
  }
  return [...groups].map(([list, fields]) =>
    fields.length > 0 ? `- \`${list}\`: ${fields.join(', ')}` : `- \`${list}\``,
  );
}

const STAGE_NAMES: Readonly<Record<string, string>> = {
  2: 'Bimtek II',
  3: 'Bimtek III',
  4: 'Bimtek IV',
  implementation: 'Pelaksanaan · Implementation',
};

const BY_PART = [
  'info; galat sejak tahap yang mewajibkan bagiannya (daftar di bawah)',
  'info; an error from the stage on that requires the part (listed below)',
];

const weight = (type: FindingType, language: Language): string =>
  `${severityWords(type, language)}; ${stageWords(type, language)}`;

function words(type: FindingType, language: Language): string[] {
  const { name, why, fix, says } = WORDS[language];
  const messages = Object.values(type.messages).map(
    (message) => `- ${escaped(message[language].replace(/\{\w+\}/g, '…'))}`,
  );
  return [
    `## ${name}`,
    `**${why}.** ${escaped(type.why[language])}`,
    `**${fix}.** ${escaped(type.fix[language])}`,
    `**${says}**`,
    messages.join('\n'),
  ];
}

/** The rule's own fixtures: they are tested, so what the page shows is what happens. */
async function exampleOf(type: FindingType): Promise<string[]> {
  const folder = join(FIXTURES, type.id);
  const linesOf = (kind: string) =>
    readFileSync(join(folder, kind, 'masterplan.yaml'), 'utf8')
      .trimEnd()
      .split('\n');
  const marked = linesOf('invalid');
  const { findings } = await validate(await loadProject(join(folder, 'invalid')));
  const shown = findings.filter(
    (found) => found.type.id === type.id && marked[found.place.line - 1]?.endsWith(MARK),
  );
  const [wrong, right] = withoutSameEnd(
    marked.map((line, index) =>
      line.endsWith(MARK) ? `${line.slice(0, -MARK.length)}  # <- ${index + 1}` : line,
    ),
    linesOf('valid'),
  );
  return [
    '## Contoh · Example',
    'Salah · Wrong:',
    fenced(wrong),
    ['| Baris · Line | Temuan | Finding |', '|---|---|---|', ...shown.map(said)].join('\n'),
    'Benar · Right:',
    fenced(right),
  ];
}

function withoutSameEnd(wrong: readonly string[], right: readonly string[]): [string[], string[]] {
  const last = Math.min(wrong.length, right.length);
  if (last <= LONG) return [[...wrong], [...right]];
  let same = 0;
  while (same < last && wrong.at(-1 - same) === right.at(-1 - same)) same++;
  // Two lines stay, so that one sees where it goes on.
  const cut = (lines: readonly string[]) => [...lines.slice(0, lines.length - same + 2), '# …'];
  return [cut(wrong), cut(right)];
}

const said = (found: Diagnostic): string =>
  `| ${found.place.line} | ${inCell(messageOf(found, 'id'))} | ${inCell(messageOf(found, 'en'))} |`;

const fenced = (lines: readonly string[]): string => `\`\`\`yaml\n${lines.join('\n')}\n\`\`\``;

// Our own sentences name keys as <id> and rows as gaps[]; pages must print them so. Code stays as it is.
const escaped = (text: string): string =>
  text
    .replaceAll('\n', ' ')
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[<*_[\]]/g, (mark) => `\\${mark}`)))
    .join('');

const inCell = (text: string): string => escaped(text).replaceAll('|', '\\|');
