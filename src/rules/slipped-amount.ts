import type { Bilingual } from '../i18n/language.js';

/** What an amount of rupiah outside the likely range was probably meant to be. */
export interface MeantAmount {
  /** Whole rupiah. */
  readonly rupiah: number;
  /** The unit it seems to be written in; undefined where it has zeros too many. */
  readonly unit: Bilingual | undefined;
}

const UNITS = [
  { size: 1e3, name: { id: 'ribuan rupiah', en: 'thousands of rupiah' } },
  { size: 1e6, name: { id: 'jutaan rupiah', en: 'millions of rupiah' } },
  { size: 1e9, name: { id: 'miliaran rupiah', en: 'billions of rupiah' } },
] as const;

/** Whether an amount of rupiah can hardly be one: below a million (nothing at all is fine) or above ten trillion. */
export function isSlipped(amount: number): boolean {
  return (amount > 0 && amount < 1e6) || amount > 1e13;
}

/**
 * Reads a slipped amount the likely way: a small one in the smallest unit that lifts it to `usual` rupiah, so that
 * 380.000 is thousands and 2.450 millions; a large one with three zeros too many.
 */
export function meantAmount(amount: number, usual: number): MeantAmount {
  if (amount > 1e13) return { rupiah: Math.round(amount / 1e3), unit: undefined };
  const unit = UNITS.find(({ size }) => amount * size >= usual) ?? UNITS[2];
  return { rupiah: amount * unit.size, unit: unit.name };
}
