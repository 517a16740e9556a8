import { findFormKind } from '../../forms/form-kinds.js';
import { canonical, type HandedRow } from '../handed.js';
import { doubt } from './doubts.js';

/**
 * Asks about rows of one file that say the same twice: the second with a code that stands already, or with the name of another
 * row of its kind, agency and dimension. Such a row has a question without a field and no code of its own.
 */
export function markTwins(rows: readonly HandedRow[]): HandedRow[] {
  const codes = new Map<string, HandedRow>();
  const names = new Map<string, HandedRow>();
  return rows.map((row) => {
    const { kind, id, agency } = row;
    const core = row.cells.get(findFormKind(kind)?.core ?? '');
    const code = id === undefined ? undefined : `${kind}/${id}`;
    const place = ['dimension', 'aspect'].map((key) => canonical(row.cells.get(key)?.value ?? ''));
    const text = core === undefined ? '' : canonical(core.value).toLowerCase();
    // Readiness is known by its element and part: its texts may well be the same.
    const name =
      text === '' || kind === 'readiness' ? undefined : [kind, agency ?? '', ...place, text].join('|');
    const sameCode = code === undefined ? undefined : codes.get(code);
    const sameName = name === undefined ? undefined : names.get(name);
    if (code !== undefined && sameCode === undefined) codes.set(code, row);
    if (name !== undefined && sameName === undefined) names.set(name, row);
    if (sameCode !== undefined)
      return twin(row, sameCode, sameCode === sameName ? 'sameBoth' : 'sameCode', id ?? '');
    return sameName === undefined ? row : twin(row, sameName, 'sameName', canonical(core?.value ?? ''));
  });
}

function twin(
  row: HandedRow,
  other: HandedRow,
  name: 'sameCode' | 'sameName' | 'sameBoth',
  said: string,
): HandedRow {
  const { id, ...rest } = row;
  const where = other.place.row === undefined ? '' : String(other.place.row);
  const at = other.place.sheet === row.place.sheet ? where : `${where} (${other.place.sheet})`;
  const question = {
    kind: 'ask',
    place: row.place,
    said,
    readings: [],
    doubt: doubt(name, { said, row: at }),
  } as const;
  const known = row.kind === 'readiness' && id !== undefined ? { id } : {};
  return { ...rest, ...known, questions: [question, ...row.questions] };
}
