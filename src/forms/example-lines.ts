import type { PageCell } from '../sheets/page.js';
import { formOf } from './cells.js';
import { EXAMPLE_MARK } from './example-mark.js';
import type { FormColumn, FormKind, FormScene } from './form-kind.js';
import type { SheetColumn } from './sheet-columns.js';

/** The plan's first year for which the examples are written; they move with the plan's own. */
const WRITTEN_FOR = 2025;
/** The example has this many health centres; its targets rise until all of them are reached. */
const ALL = 8;
/** The example programme runs for two years, and a company adds to the first. */
const PAID_YEARS = 2;
const FURTHER = { fund: 'csr', amount: 50_000_000 } as const;

/** How a row is filled in; of programmes also how a further fund is. The first cell says that it is an example. */
export function exampleLines(
  kind: FormKind,
  columns: readonly SheetColumn[],
  scene: FormScene,
): PageCell[][] {
  const line = (valueIn: (column: SheetColumn) => string | number | undefined) =>
    columns.map((one, index): PageCell => {
      const value = index === 0 ? EXAMPLE_MARK[scene.language] : valueIn(one);
      return { value, look: 'example', form: formOf(one.column) };
    });
  const first = line((one) => exampleOf(one, kind, scene));
  if (kind.id !== 'programs') return [first];
  return [first, line((one) => furtherOf(one, scene))];
}

/** The line of the company that adds to the example programme. */
function furtherOf({ column, year }: SheetColumn, scene: FormScene): string | number | undefined {
  if (column.key === 'fund') return choiceLabel(column, FURTHER.fund, scene);
  return year !== undefined && year === scene.years[0] ? FURTHER.amount : undefined;
}

function exampleOf(
  { column, year }: SheetColumn,
  kind: FormKind,
  scene: FormScene,
): string | number | undefined {
  const { example, exampleEn, type } = column;
  const start = scene.years[0] ?? WRITTEN_FOR;
  if (year !== undefined) {
    const index = year - start;
    if (index < 0 || typeof example !== 'number') return undefined;
    if (type === 'amount') return index < PAID_YEARS ? example : undefined;
    return Math.min(ALL, example + index);
  }
  if (type === 'year' && typeof example === 'number' && kind.id !== 'sources')
    return example + start - WRITTEN_FOR;
  if (type === 'choice') return choiceLabel(column, example, scene);
  return scene.language === 'en' ? (exampleEn ?? example) : example;
}

/** The label of a choice that is known by its value or by any of its words. */
function choiceLabel(column: FormColumn, written: string | number, scene: FormScene): string | number {
  const choices = column.choices?.(scene) ?? [];
  const meant = choices.find(
    ({ value, label, synonyms }) =>
      value === written || label === written || synonyms.includes(String(written)),
  );
  // A profile may have no such dimension: then its first one shows what is meant.
  return (meant ?? (column.isFree ? undefined : choices[0]))?.label ?? written;
}

/** All that the examples say in a column, in both languages; to know an example again, and what was made of it. */
export function exampleValues(column: SheetColumn, kind: FormKind, scene: FormScene): (string | number)[] {
  const values = (['id', 'en'] as const).flatMap((language) => {
    const spoken = { ...scene, language };
    const further = kind.id === 'programs' ? furtherOf(column, spoken) : undefined;
    return [exampleOf(column, kind, spoken), further];
  });
  return values.flatMap((value) => value ?? []);
}
