import { columnName } from '../grid.js';
import type { PageCheck, PageRule } from '../page.js';
import { serialOf } from '../xlsx/serial-date.js';
import { attributeXml, xml } from './xml-text.js';

/** The hidden sheet that holds what may be chosen, where that does not fit into the check itself. */
export const LISTS_SHEET = '_daftar';

/** Excel takes a workbook for damaged where a check's texts are longer. */
const MOST = { title: 32, text: 255, list: 255 };

/** Lists that stand on a sheet of their own, one a column; each list once. */
export class ChoiceLists {
  readonly #columns = new Map<string, readonly string[]>();

  /** Where a list stands, as a formula; it is put there when it is new. */
  place(choices: readonly string[]): string {
    const key = JSON.stringify(choices);
    if (!this.#columns.has(key)) this.#columns.set(key, choices);
    const name = columnName([...this.#columns.keys()].indexOf(key) + 1);
    return `${LISTS_SHEET}!$${name}$1:$${name}$${choices.length}`;
  }

  get columns(): readonly (readonly string[])[] {
    return [...this.#columns.values()];
  }
}

/** The checks of a sheet as XML (ECMA-376 part 1, 18.3.1.33); nothing where there are none. */
export function checksXml(rules: readonly PageRule[], lists: ChoiceLists): string {
  if (rules.length === 0) return '';
  return `<dataValidations count="${rules.length}">${rules.map((rule) => checkXml(rule, lists)).join('')}</dataValidations>`;
}

function checkXml(
  { check, top, bottom, column, isWarning, prompt, refusal }: PageRule,
  lists: ChoiceLists,
): string {
  const name = columnName(column);
  const kind = check.kind === 'choice' ? 'type="list"' : `type="${check.kind}" operator="between"`;
  const texts = [
    ['errorTitle', refusal.title, MOST.title],
    ['error', refusal.text, MOST.text],
    ['promptTitle', prompt.title, MOST.title],
    ['prompt', prompt.text, MOST.text],
  ] as const;
  const said = texts.map(([key, text, most]) => ` ${key}="${attributeXml(shortened(text, most))}"`).join('');
  const formulas = formulasOf(check, lists).map(
    (formula, index) => `<formula${index + 1}>${xml(formula)}</formula${index + 1}>`,
  );
  return `<dataValidation ${kind}${isWarning ? ' errorStyle="warning"' : ''} allowBlank="1" showInputMessage="1" showErrorMessage="1"${said} sqref="${name}${top}:${name}${bottom}">${formulas.join('')}</dataValidation>`;
}

function formulasOf(check: PageCheck, lists: ChoiceLists): string[] {
  if (check.kind === 'choice') {
    const together = check.choices.join(',');
    // A list within the check goes along when the sheet is copied to another workbook.
    const fits = together.length <= MOST.list && !check.choices.some((choice) => /^\s|[",]|\s$/.test(choice));
    return [fits ? `"${together}"` : lists.place(check.choices)];
  }
  if (check.kind === 'date') return [check.least, check.most].map((day) => String(dateOf(day)));
  return [String(check.least), String(check.most)];
}

function dateOf(day: string): number {
  const serial = serialOf(day);
  if (serial === undefined) throw new RangeError(`no day that a check can hold: ${day}`);
  return serial;
}

/** The text, or as many whole words as fit with an ellipsis. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut}…`;
}
