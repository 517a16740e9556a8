import { fillMessage } from '../../src/i18n/message.js';
import type { Cell } from '../../src/sheets/grid.js';
import type { Answer } from '../../src/values/answer.js';

export const text = (words: string): Cell => ({ kind: 'text', text: words });
export const number = (value: number): Cell => ({ kind: 'number', text: String(value), number: value });
export const percent = (share: number): Cell => ({ ...number(share), isPercent: true });
export const date = (iso: string): Cell => ({ kind: 'date', text: iso });

/** A value as itself, a question as `? a | b`, nothing as `blank`, and what is none as `wrong`. */
export function shown<T>(answer: Answer<T>): T | string {
  if (answer.kind === 'value') return answer.value;
  if (answer.kind === 'ask') return `? ${answer.readings.map(told).join(' | ')}`;
  return answer.kind;
}

const told = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** What a person is told in Indonesian; '' where nothing is in doubt. */
export function sentence(answer: Answer<unknown>, language: 'id' | 'en' = 'id'): string {
  return 'doubt' in answer ? fillMessage(answer.doubt.text, answer.doubt.args, language) : '';
}
