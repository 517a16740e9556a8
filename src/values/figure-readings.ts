import { type Decimal, decimalOf } from './decimal.js';

/** Dots in threes and a decimal comma, or the other way round; blanks and apostrophes only group. */
const GROUPED = /^([1-9]\d{0,2})((?:([., '’])\d{3})(?:\3\d{3})*)(?:([.,])(\d+))?$/;
const PLAIN = /^(\d*)(?:[.,](\d+))?$/;

/**
 * What digits with dots, commas and blanks between them may mean, the Indonesian reading first: `1.250.000,5` one
 * number; `1.250` and `1,250` two, for the mark may group or begin the decimals; `1.25.0` and codes such as `007` none.
 */
export function figureReadings(text: string): readonly Decimal[] {
  const [isGrouped, first = '', groups = '', mark = '', decimalMark, decimals = ''] =
    GROUPED.exec(text) ?? [];
  if (isGrouped !== undefined) {
    const whole = first + groups.replace(/\D/g, '');
    const isOneGroup = groups.length === 4 && (mark === '.' || mark === ',');
    if (decimalMark === undefined) {
      if (!isOneGroup) return [decimalOf(whole)];
      const asDecimals = decimalOf(first, groups.slice(1));
      return mark === '.' ? [decimalOf(whole), asDecimals] : [asDecimals, decimalOf(whole)];
    }
    if (decimalMark === mark) return [];
    const exact = decimalOf(whole, decimals);
    // One of the two marks of 1.250,500 may be a slip for the other.
    return decimals.length === 3 ? [exact, decimalOf(whole + decimals)] : [exact];
  }
  const [isPlain, whole = '', fraction = ''] = PLAIN.exec(text) ?? [];
  if (isPlain === undefined || text === '' || /^0\d/.test(whole)) return [];
  return [decimalOf(whole, fraction)];
}
