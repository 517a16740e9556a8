import { exampleValues } from '../../forms/example-lines.js';
import { canonical } from '../handed.js';
import type { IntakeScene } from '../scene.js';
import type { CellReader } from './cell-reader.js';
import type { FilledCell, RowFacts } from './row-facts.js';
import type { Table, TableColumn } from './table.js';

/** What a row has to do with the examples of our form. */
export interface ExampleRows {
  /** The cells of a row marked as an example that say something else than our example does. */
  changed(facts: RowFacts): readonly FilledCell[];
  /** The cells of a row that still say what our example does; none where that may well be chance. */
  left(facts: RowFacts): readonly FilledCell[];
}

/** Compares rows of our own form with the examples that it is sent out with. In other tables nothing is known of examples. */
export function exampleRows(table: Table, scene: IntakeScene, reader: CellReader): ExampleRows {
  if (!table.isOwnForm) return { changed: () => [], left: () => [] };
  const valuesIn = ({ form, head, year }: TableColumn, inAnyYear: boolean): readonly (string | number)[] => {
    const years = inAnyYear && form.key.includes('{year}') ? scene.years : [year];
    return years.flatMap((one) =>
      exampleValues({ column: form, head, ...(one === undefined ? {} : { year: one }) }, table.kind, scene),
    );
  };
  const isSame = ({ cell, as }: FilledCell, inAnyYear: boolean): boolean => {
    const values = as === undefined ? [] : valuesIn(as, inAnyYear);
    if (as === undefined || values.length === 0) return false;
    if (values.some((value) => String(value) === cell.text)) return true;
    const reading = as.form.type === 'years' ? undefined : reader.read(as.form, cell);
    if (reading?.kind !== 'value') return false;
    return values.some((value) => {
      const meant =
        typeof value === 'string' ? reader.read(as.form, { kind: 'text', text: value }) : undefined;
      return canonical(reading.value) === canonical(meant?.kind === 'value' ? meant.value : value);
    });
  };
  const first = table.columns[0]?.column;
  return {
    // The plan may have got other years since the form went out.
    changed: ({ taken, core }) =>
      taken.filter(
        (one) =>
          one.column !== first &&
          !one.as?.form.isForeignOnly &&
          !(one.as?.form.type === 'year' && core !== undefined && isSame(core, true)) &&
          !isSame(one, true),
      ),
    left: ({ taken }) => {
      const same = taken.filter((one) => one.as?.form.key !== 'id' && isSame(one, false));
      return same.some(isTelling) ? same : [];
    },
  };
}

/** Years, numbers and most choices of a real row may well be those of the example. */
function isTelling({ as }: FilledCell): boolean {
  const { type, key } = as?.form ?? {};
  return ['text', 'prose', 'list', 'amount'].includes(type ?? '') || key === 'aspect';
}
