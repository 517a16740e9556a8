import { intakeWords as words } from '../../i18n/intake-words.js';
import { canonical } from '../../intake/handed.js';
import type { PlannedRow } from '../../intake/plan.js';
import type { FieldWords } from './field-words.js';
import type { ImportReport } from './import-report.js';

/** What a row is called: the name in its sheet, an element and part of readiness, or its id. */
export function rowName(
  { row, id }: PlannedRow,
  { words: fields, report }: { readonly words: FieldWords; readonly report: ImportReport },
): string {
  const said = (key: string) => {
    const value = row.cells.get(key)?.value;
    return value === undefined ? '' : fields.valueOf(row.kind, key, value);
  };
  if (row.kind === 'readiness') {
    const cell = ['element', 'part'].map(said).filter(Boolean).join(', ');
    if (cell !== '') return cell;
  }
  const core = row.cells.get(fields.coreOf(row.kind))?.value;
  return (core && canonical(core)) || (id ?? row.id ?? words.unnamed[report.language]);
}
