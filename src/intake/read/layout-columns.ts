import type { FormColumn, FormKind } from '../../forms/form-kind.js';
import { FUNDS } from '../../model/money.js';
import { columnName } from '../../sheets/grid.js';
import type { HeadIndex } from './head-index.js';
import { headText } from './head-lines.js';
import type { HeadLine, HeadMatch } from './match-head.js';

/** The column of a kind that a key in `import.yaml` means (`name`, `budget.2025.apbd`, `targets.2026`), if any does. */
export function columnForKey(kind: FormKind, key: string): HeadMatch | undefined {
  const exact = kind.columns.find((column) => column.key === key && !key.includes('{'));
  if (exact !== undefined) return { form: exact, rank: 0 };
  for (const form of kind.columns) {
    const found = filled(form, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `budget.2025` is an amount whose fund stands in its row. */
function filled(form: FormColumn, key: string): HeadMatch | undefined {
  const pattern = form.key.split('.');
  const steps = key.split('.');
  const isWithoutFund = pattern.at(-1) === '{fund}' && steps.length === pattern.length - 1;
  if (!form.key.includes('{year}') || (!isWithoutFund && steps.length !== pattern.length)) return undefined;
  let year: number | undefined;
  let fund: string | undefined;
  for (const [at, step] of steps.entries()) {
    const part = pattern[at];
    if (part === '{year}' && /^(?:19|20)\d\d$/.test(step)) year = Number(step);
    else if (part === '{fund}' && FUNDS.some((one) => one === step)) fund = step;
    else if (part !== step) return undefined;
  }
  if (year === undefined) return undefined;
  return { form, year, rank: 0, ...(fund === undefined ? {} : { fund }) };
}

/**
 * The column that `import.yaml` names: by its head, or its head's lowest line, just as it is written; else by its letter;
 * else by a head that differs in capitals and signs only. Undefined where no column is meant, or several are.
 */
export function namedColumn(
  written: string,
  lines: ReadonlyMap<number, readonly HeadLine[]>,
  width: number,
  index: HeadIndex,
): number | undefined {
  const heads = [...lines].flatMap(([column, texts]) => [
    { column, text: headText(texts) },
    { column, text: texts.at(-1)?.text ?? '' },
  ]);
  const of = (fits: (text: string) => boolean) => [
    ...new Set(heads.filter(({ text }) => fits(text)).map(({ column }) => column)),
  ];
  const exact = of((text) => text.trim() === written.trim());
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined;
  const letter = columnNumber(written, width);
  if (letter !== undefined) return letter;
  const wanted = spelling(written, index);
  const found = of((text) => spelling(text, index) === wanted);
  return found.length === 1 ? found[0] : undefined;
}

// Years and units of money count here: they may be all in which two heads differ.
function spelling(text: string, index: HeadIndex): string {
  const { plain, years, hasMoney } = index.words(text);
  return `${plain}|${years.join()}|${hasMoney}`;
}

function columnNumber(letters: string, width: number): number | undefined {
  if (!/^[A-Z]{1,3}$/.test(letters)) return undefined;
  const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return number <= width && columnName(number) === letters ? number : undefined;
}
