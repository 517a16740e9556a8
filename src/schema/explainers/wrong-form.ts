import { finding } from '../../diagnostics/diagnostic.js';
import { form } from '../findings.js';
import { type Explainer, exampleText } from '../problem.js';

/** An id with capitals or spaces, a date the Indonesian way, a code of another shape. */
export const wrongForm: Explainer = ({ keyword, params, node, place, field, facts }) => {
  if (keyword !== 'pattern' || node?.kind !== 'scalar') return undefined;
  const written = String(node.value);
  const pattern = String(params.pattern);
  if (pattern.startsWith('^[a-z0-9]+(-')) {
    return { finding: finding(form, 'id', place, { written, meant: idFrom(written) ?? exampleText(facts) }) };
  }
  if (pattern.startsWith('^[0-9]{4}-')) {
    return {
      finding: finding(form, 'date', place, { field, written, meant: isoFrom(written) ?? '2024-06-15' }),
    };
  }
  return { finding: finding(form, 'other', place, { field, written, meant: exampleText(facts) }) };
};

function idFrom(written: string): string | undefined {
  const id = written
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? undefined : id;
}

// 15/6/2022 and 15-06-2022 are day, month, year in Indonesia, never month first.
function isoFrom(written: string): string | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written.trim());
  const [, day = '', month = '', year = ''] = match ?? [];
  if (!match || Number(day) > 31 || Number(month) > 12) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
