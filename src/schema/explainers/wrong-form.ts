import { finding, withFix } from '../../diagnostics/diagnostic.js';
import { form } from '../findings.js';
import { type Explainer, exampleText } from '../problem.js';
import { rewrittenText } from '../rewritten.js';
import { isoDate } from './iso-date.js';

/** An id with capitals or spaces, a date the Indonesian way, a code of another shape. */
export const wrongForm: Explainer = ({ keyword, node, place, field, facts }) => {
  const { pattern } = facts ?? {};
  if ((keyword !== 'pattern' && keyword !== 'type') || pattern === undefined || node?.kind !== 'scalar')
    return undefined;
  // The text as written: a number has lost its zeros by now.
  const written = typeof node.value === 'string' ? node.value : node.written;
  if (pattern.startsWith('^[a-z0-9]+(-')) {
    return { finding: finding(form, 'id', place, { written, meant: idFrom(written) ?? exampleText(facts) }) };
  }
  if (pattern.startsWith('^[0-9]{4}-')) {
    const iso = isoDate(written);
    const fix = iso?.isCertain ? rewrittenText(node, iso.date) : undefined;
    const meant = iso?.date ?? exampleText(facts);
    return { finding: withFix(finding(form, 'date', place, { field, written, meant }), fix) };
  }
  return { finding: finding(form, 'other', place, { field, written, meant: exampleText(facts) }) };
};

/** No id is longer: from a text of pages none can be made. */
const LONGEST_ID = 200;

function idFrom(written: string): string | undefined {
  if (written.length > LONGEST_ID) return undefined;
  const id = written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? undefined : id;
}
