import { listFlag } from '../flag-values.js';

/** The books that `--book` asks for, of `count`; undefined means all. Throws UsageError. */
export function bookNumbers(flag: unknown, count: number): number[] | undefined {
  if (flag === undefined) return undefined;
  const allowed = Array.from({ length: count }, (_, index) => String(index + 1));
  return listFlag('--book', String(flag), allowed).map(Number);
}

/** Figures and scripts belong to the books beside them; a list of thirty files would hide those. */
export function isBook({ name }: { readonly name: string }): boolean {
  return !name.includes('/');
}
