import type { HandedRow } from '../handed.js';
import { doubt } from './doubts.js';

/** How many groups of digits a budget code has: three for a programme, five for an activity, six for a sub-activity. */
export function levelOf(code: string): number {
  return code.split('.').filter((group) => /\d/.test(group)).length;
}

/**
 * Asks about programmes that stand below each other as whole and part, which their budget codes show (`1.02.02` above
 * `1.02.02.2.01`): none is taken until one level is left, for the amount of the whole holds those of its parts.
 */
export function withLevels(rows: readonly HandedRow[]): readonly HandedRow[] {
  const codes = rows.map(({ cells }) => {
    const code = cells.get('code')?.value;
    return typeof code === 'string' ? `${code.replace(/\.+$/, '')}.` : undefined;
  });
  const layered = new Set<number>();
  // Codes of the rows under which this one stands.
  const above: { readonly code: string; readonly at: number }[] = [];
  codes.forEach((code, at) => {
    if (code === undefined) return;
    while (above.length > 0 && !isPart(code, above.at(-1)?.code ?? '')) above.pop();
    const parent = above.at(-1);
    if (parent !== undefined) layered.add(parent.at).add(at);
    above.push({ code, at });
  });
  if (layered.size === 0) return rows;
  return rows.map((row, at) => {
    if (!layered.has(at)) return row;
    const { place } = row;
    const question = { kind: 'ask', place, said: '', readings: [], doubt: doubt('levels') } as const;
    return { ...row, questions: [question, ...row.questions] };
  });
}

const isPart = (code: string, whole: string): boolean => code !== whole && code.startsWith(whole);
