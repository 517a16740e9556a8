import type { Language } from './language.js';

/*
 * Written by hand, not with Intl: Intl puts U+00A0 after "Rp", follows the ICU data of the machine's Node,
 * and costs milliseconds to load. Books must have the same bytes everywhere.
 */

interface Separators {
  readonly group: string;
  readonly decimal: string;
}

const separators: Readonly<Record<Language, Separators>> = {
  id: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

export interface NumberStyle {
  /** Exactly this many decimals; without it as many as the number has, `maxDigits` at most. */
  readonly digits?: number;
  /** At most this many decimals (6 unless told); trailing zeros are not written. */
  readonly maxDigits?: number;
  /** `false` writes no thousands separator, as years need. */
  readonly group?: boolean;
}

/**
 * `1234.5` as `1.234,5` (id) or `1,234.5` (en). Halves are rounded away from zero on the decimal digits a
 * reader sees, so 0.285 is 0,29 although its binary form lies below. Throws RangeError for NaN and infinity.
 */
export function formatNumber(value: number, language: Language, style: NumberStyle = {}): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const { group, decimal } = separators[language];
  const grouped = (whole: string) =>
    style.group === false || whole.length < 4 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  // Most numbers of a plan are whole.
  if (Number.isSafeInteger(value) && !style.digits) return grouped(String(value));
  const [whole, fraction] = roundDecimal(Math.abs(value), style.digits ?? style.maxDigits ?? 6);
  const shown = style.digits === undefined ? fraction.replace(/0+$/, '') : fraction;
  const sign = value < 0 && /[1-9]/.test(whole + shown) ? '-' : '';
  return sign + grouped(whole) + (shown === '' ? '' : decimal + shown);
}

/** Whole rupiah in full: `Rp1.250.000.000`. A fraction of a rupiah is rounded. */
export function formatRupiah(value: number, language: Language): string {
  return withRupiah(formatNumber(value, language, { digits: 0 }));
}

const scales: readonly { readonly size: number; readonly name: Readonly<Record<Language, string>> }[] = [
  { size: 1e12, name: { id: 'triliun', en: 'trillion' } },
  { size: 1e9, name: { id: 'miliar', en: 'billion' } },
  { size: 1e6, name: { id: 'juta', en: 'million' } },
];

/** Rupiah for running text, two decimals at most: `Rp1,25 miliar`; in full below one million. */
export function formatRupiahShort(value: number, language: Language): string {
  // A value that would round up to 1.000 of a scale is said in the next one: Rp1 miliar, not Rp1.000 juta.
  const scale = scales.find(({ size }) => Math.abs(value) >= size * (1 - 0.000005));
  if (scale === undefined) return formatRupiah(value, language);
  const amount = formatNumber(value / scale.size, language, { maxDigits: 2 });
  return `${withRupiah(amount)} ${scale.name[language]}`;
}

/** `85.714` (0-100) as `85,71%`: two decimals at most, or exactly `digits`. */
export function formatPercent(value: number, language: Language, digits?: number): string {
  return `${formatNumber(value, language, digits === undefined ? { maxDigits: 2 } : { digits })}%`;
}

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** `4` as `IV`; a number that has no Roman form (not whole, below 1, above 3999) stays in digits. */
export function roman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [size, letters] of romanDigits) {
    for (; rest >= size; rest -= size) text += letters;
  }
  return text;
}

/** The letter of an annex: 1 is A, 26 is Z, 27 is AA. */
export function letters(value: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

function withRupiah(amount: string): string {
  return amount.startsWith('-') ? `-Rp${amount.slice(1)}` : `Rp${amount}`;
}

/** Rounds on decimal digits, after dropping the noise a sum of doubles leaves in the last ones. */
function roundDecimal(value: number, digits: number): [whole: string, fraction: string] {
  const [whole = '0', fraction = ''] = plainDigits(value).split('.');
  if (fraction.length <= digits) return [whole, fraction.padEnd(digits, '0')];
  const kept = BigInt(whole + fraction.slice(0, digits)) + (fraction.charAt(digits) >= '5' ? 1n : 0n);
  const text = String(kept).padStart(digits + 1, '0');
  return digits === 0 ? [text, ''] : [text.slice(0, -digits), text.slice(-digits)];
}

function plainDigits(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  const clean = Number(value.toPrecision(14));
  const text = String(clean);
  return text.includes('e') ? clean.toFixed(20) : text;
}
