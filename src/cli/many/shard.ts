import { createHash } from 'node:crypto';
import type { Shards } from '../../reporters/joined/joined-report.js';
import { UsageError } from '../usage-error.js';

/** A part of a set: the second of eight. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** No CI service runs more jobs at once. */
const MOST = 10_000;

const WRONG = {
  id: '--shard tidak mengenal "{text}". Tulis bagian ke berapa dari berapa, misalnya 2/8.',
  en: '--shard does not know "{text}". Write which part of how many, such as 2/8.',
};
const BEYOND = {
  id: '--shard {text}: bagian ke-{number} tidak ada kalau hanya ada {of} bagian. Pilih 1/{of} sampai {of}/{of}.',
  en: '--shard {text}: there is no part {number} where there are {of}. Choose 1/{of} to {of}/{of}.',
};

/** The value of `--shard`; the whole set where it is absent. Throws UsageError. */
export function shardFlag(value: unknown): Shard {
  if (value === undefined) return { number: 1, of: 1 };
  const text = String(value);
  const [, first = '', second = ''] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const [number, of] = [Number(first), Number(second)];
  if (number < 1 || of < 1 || of > MOST) throw new UsageError(WRONG, { text });
  if (number > of) throw new UsageError(BEYOND, { text, number, of });
  return { number, of };
}

/** Every `of`-th of a sorted list, from the `number`-th on: sizes differ by one at most, the same on every machine. */
export function partOf<T>(list: readonly T[], { number, of }: Shard): T[] {
  return list.filter((_, index) => index % of === number - 1);
}

/** Which part of a set this is, for those who join the parts. `paths` are those of the whole set, sorted. */
export function shardsOf(paths: readonly string[], { number, of }: Shard): Shards {
  return { of, have: [number], projects: paths.length, set: setHash(paths) };
}

/** A hash of a whole set: 64 characters. `paths` are sorted. */
export function setHash(paths: readonly string[]): string {
  return createHash('sha256').update(paths.join('\0')).digest('hex');
}
