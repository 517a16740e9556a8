import type { FindingType, Severity, Stage } from '../src/diagnostics/diagnostic.js';
import type { Language } from '../src/i18n/language.js';
import { reportWords } from '../src/i18n/report-words.js';
import missingRule from '../src/rules/document/missing.js';
import { severityAt } from '../src/rules/rule.js';

const STAGES: readonly Stage[] = [1, 2, 3, 4, 5];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const WORDS = {
  id: {
    title: 'Aturan',
    opening:
      'Semua temuan yang dapat dibuat alat ini, dan bobotnya pada setiap tahap (I–IV Bimtek, P pelaksanaan). Bagian wajib yang kosong dijelaskan pada [document/missing](document/missing.md). `masterplan explain <aturan>` menjelaskan hal yang sama di terminal.',
    bySection: 'Menurut bagian dan tahap',
    bySeverity: 'Menurut tingkat terberat',
    rule: 'Aturan',
    about: 'Isi',
    own: 'per bagian',
    stages: ['I', 'II', 'III', 'IV', 'P'],
  },
  en: {
    title: 'Rules',
    opening:
      'Every finding that the tool can make, and what it weighs at each stage (I–IV Bimtek, P implementation). What a stage requires is told under [document/missing](document/missing.md). `masterplan explain <rule>` says the same on the terminal.',
    bySection: 'By section and stage',
    bySeverity: 'By heaviest severity',
    rule: 'Rule',
    about: 'About',
    own: 'by part',
    stages: ['I', 'II', 'III', 'IV', 'P'],
  },
} as const;

/** The two indexes of the rule pages: by section with the severity at each stage, and by severity. */
export function generateRuleIndex(types: readonly FindingType[]): Map<string, string> {
  return new Map([
    ['docs/rules/README.md', indexOf(types, 'en')],
    ['docs/rules/README.id.md', indexOf(types, 'id')],
  ]);
}

function indexOf(types: readonly FindingType[], language: Language): string {
  const words = WORDS[language];
  const sections = [...new Set(types.map(sectionOf))];
  const bySection = sections.flatMap((section) => [
    `### ${section}`,
    sectionTable(
      types.filter((type) => sectionOf(type) === section),
      language,
    ),
  ]);
  const bySeverity = SEVERITIES.flatMap((severity) => {
    const own = types.filter((type) => heaviest(type) === severity);
    const links = own.map(({ id }) => `[${id}](${id}.md)`).join(' · ');
    return [`### ${reportWords[language][severity]} (${own.length})`, links];
  });
  const parts = [`# ${words.title}`, words.opening, `## ${words.bySection}`, ...bySection];
  return `${[...parts, `## ${words.bySeverity}`, ...bySeverity].join('\n\n')}\n`;
}

function sectionTable(types: readonly FindingType[], language: Language): string {
  const { rule, about, stages, own } = WORDS[language];
  const rows = types.map((type) => {
    // What is required has stages of its own, one by one.
    const byPart = type.id === missingRule.id;
    const weights = STAGES.map((stage) => (byPart ? own : reportWords[language][severityAt(type, stage)]));
    return `| [${type.id}](${type.id}.md) | ${type.title[language]} | ${weights.join(' | ')} |`;
  });
  return [`| ${rule} | ${about} | ${stages.join(' | ')} |`, '|---|---|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

const sectionOf = ({ id }: FindingType): string => id.split('/')[0] ?? '';

const heaviest = (type: FindingType): Severity => severityAt(type, 5);
