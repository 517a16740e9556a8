import { formatFile } from '../../../src/edit/format/format-file.js';
import { type KeyFacts, keyOrder } from '../../../src/edit/format/key-order.js';

/** A small schema: a list of programmes, a region, and years. */
export const FIELDS: Readonly<Record<string, KeyFacts>> = {
  '': { keys: ['title', 'region', 'programs', 'budget'] },
  region: { keys: ['code', 'name', 'head'] },
  'region.head': { keys: ['name', 'acting'] },
  programs: {},
  'programs[]': { keys: ['id', 'name', 'description', 'years', 'risks'] },
  budget: { yearKeys: true },
  'budget.*': { keys: ['apbd', 'csr'] },
};

const ORDER = keyOrder(FIELDS);

/** What becomes of a text; throws when it is left alone. */
export function formatted(text: string): string {
  const answer = formatFile({ name: 'a.yaml', text }, () => ORDER);
  if ('text' in answer) return answer.text;
  throw new Error(`left alone: ${JSON.stringify(answer)} in ${text}`);
}

/** Why a text is left alone: finding ids or a reason; nothing when it is not. */
export function leftAlone(text: string): string[] {
  const answer = formatFile({ name: 'a.yaml', text }, () => ORDER);
  if ('findings' in answer) return answer.findings.map(({ type }) => type.id);
  return 'kept' in answer ? [answer.kept] : [];
}
