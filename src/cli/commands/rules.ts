import type { FindingType } from '../../diagnostics/diagnostic.js';
import type { Language } from '../../i18n/language.js';
import { severityWords, stageWords } from '../check/rule-words.js';
import type { CommandSpec, Context, Flags } from '../command-spec.js';
import { oneOf } from '../flag-values.js';
import type { ExitCode } from '../output.js';

export const rulesCommand: CommandSpec = {
  name: 'rules',
  summary: { id: 'daftar semua aturan pemeriksaan', en: 'list every rule' },
  options: [
    {
      name: '--format <text|json>',
      text: { id: 'bentuk daftar (bila kosong: text)', en: 'form of the list (default: text)' },
    },
  ],
  examples: [
    { name: 'masterplan rules', text: { id: 'daftar menurut bagian', en: 'the list by section' } },
    { name: 'masterplan rules --format json', text: { id: 'untuk program lain', en: 'for other programs' } },
  ],
  run: runRules,
};

async function runRules(_: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const format = oneOf('--format', String(flags.format ?? 'text'), ['text', 'json']);
  const { findingTypes } = await import('../../findings.js');
  const output = context.output();
  output.product(format === 'json' ? rulesJson(findingTypes) : rulesText(findingTypes, output.language));
  return 0;
}

function rulesJson(types: readonly FindingType[]): string {
  const rules = types.map(({ id, severity, stage, errorFrom = null, title, why, fix }) => ({
    id,
    severity,
    stage,
    errorFrom,
    title,
    why,
    fix,
  }));
  return `${JSON.stringify({ rules }, null, 2)}\n`;
}

function rulesText(types: readonly FindingType[], language: Language): string {
  const width = Math.max(...types.map(({ id }) => id.length));
  const lines: string[] = [];
  let section = '';
  for (const type of types) {
    const own = type.id.split('/')[0] ?? '';
    if (own !== section && lines.length > 0) lines.push('');
    section = own;
    lines.push(`${type.id.padEnd(width)}  ${type.title[language]}`);
    lines.push(`${' '.repeat(width)}  ${severityWords(type, language)} · ${stageWords(type, language)}`);
  }
  return `${lines.join('\n')}\n`;
}
