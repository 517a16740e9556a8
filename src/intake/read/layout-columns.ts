import type { FormColumn, FormKind } from '../../forms/form-kind.js';
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
    else if (part === '{fund}' && /^[a-z_]+$/.test(step)) fund = step;
    else if (part !== step) return undefined;
  }
  if (year === undefined) return undefined;
  return { form, year, rank: 0, ...(fund === undefined ? {} : { fund }) };
}

/**
 * The column that `import.yaml` names: by the words of its head or of the head's lowest line, or else by its letter.
 * Undefined where no column is meant, or several are.
 */
export function namedColumn(
  written: string,
  lines: ReadonlyMap<number, readonly HeadLine[]>,
  width: number,
  index: HeadIndex,
): number | undefined {
  const wanted = spelling(written, index);
  const whole = [...lines].filter(([, texts]) => spelling(headText(texts), index) === wanted);
  const found = whole.length > 0 ? whole : [...lines].filter(([, texts]) => spelling(texts.at(-1)?.text ?? '', index) === wanted);
  if (found.length === 1) return found[0]?.[0];
  return found.length === 0 ? columnNumber(written, width) : undefined;
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
