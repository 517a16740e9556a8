import { intakeWords as words } from '../../i18n/intake-words.js';
import { formatNumber, formatRupiah } from '../../i18n/numbers.js';
import { printable } from '../../i18n/printable.js';
import { termOf } from '../../i18n/terms.js';
import type { FieldChange, PlannedRow } from '../../intake/plan.js';
import { clip } from '../table.js';
import { say, type TextScene } from './scene.js';

const MOST_LINES = 3;

/** What matters most of a new row, in three lines at most: its years, the amounts of each fund, or its targets. */
export function newRowLines({ changes }: PlannedRow, scene: TextScene): string[] {
  const { language } = scene.report;
  const byKey = new Map(changes.map((change) => [change.key, change]));
  const ends = ['years.start', 'years.end'].flatMap((key) => byKey.get(key)?.theirs.value ?? []);
  const lines =
    ends.length === 0 ? [] : [say(scene, words.newYears, { years: [...new Set(ends)].join('–') })];
  const add = (label: string, values: readonly string[]) => {
    if (values.length > 0) lines.push(printable(`${label}: ${values.join('; ')}`));
  };
  for (const [fund, amounts] of amountsByFund(changes))
    add(
      termOf('fund', fund, language) ?? fund,
      amounts.map(([year, amount]) => `${year} ${formatRupiah(amount, language)}`),
    );
  const targets = changes.flatMap(({ key, theirs: { value } }) => {
    const [first, year] = key.split('.');
    return first === 'targets' && typeof value === 'number'
      ? [`${year} ${formatNumber(value, language)}`]
      : [];
  });
  add(say(scene, words.newTargets), targets);
  return lines.slice(0, MOST_LINES).map((line) => `    ${clip(line, scene.width - 4)}`);
}

function amountsByFund(changes: readonly FieldChange[]): Map<string, [year: string, amount: number][]> {
  const funds = new Map<string, [string, number][]>();
  for (const { key, theirs } of changes) {
    const [first, year = '', fund = ''] = key.split('.');
    if (first !== 'budget' || typeof theirs.value !== 'number') continue;
    funds.set(fund, [...(funds.get(fund) ?? []), [year, theirs.value]]);
  }
  return funds;
}
