import { exampleValues } from '../../forms/example-lines.js';
import { canonical } from '../handed.js';
import type { IntakeScene } from '../scene.js';
import type { CellReader } from './cell-reader.js';
import type { FilledCell, RowFacts } from './row-facts.js';
import type { Table } from './table.js';

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
  const remembered = new Map<number, readonly (string | number)[]>();
  const valuesIn = (one: FilledCell): readonly (string | number)[] => {
    const known = remembered.get(one.column);
    if (known !== undefined || one.as === undefined) return known ?? [];
    const { form, head, year } = one.as;
    const made = exampleValues(
      { column: form, head, ...(year === undefined ? {} : { year }) },
      table.kind,
      scene,
    );
    remembered.set(one.column, made);
    return made;
  };
  const isSame = (one: FilledCell): boolean => {
    const { cell, as } = one;
    const values = valuesIn(one);
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
    changed: ({ taken }) => taken.filter((one) => one.column !== first && !isSame(one)),
    left: ({ taken }) => {
      const same = taken.filter((one) => one.as?.form.key !== 'id' && isSame(one));
      return same.some(isTelling) ? same : [];
    },
  };
}

/** Years, numbers and most choices of a real row may well be those of the example. */
function isTelling({ as }: FilledCell): boolean {
  const { type, key } = as?.form ?? {};
  return ['text', 'prose', 'list', 'amount'].includes(type ?? '') || key === 'aspect';
}
