/** An exact decimal number, `digits` × 10^−`places`: doubles would turn 3,7 miliar into something beside it. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** From the digits before and behind the decimal sign; either may be ''. */
export function decimalOf(whole: string, fraction = ''): Decimal {
  return { digits: BigInt(whole + fraction), places: fraction.length };
}

/** What is seen of a double: fifteen digits, as spreadsheets show at most; the noise of sums lies behind them. */
export function decimalFrom(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  const places = 14 - Number(exponent);
  const digits = BigInt(mantissa.replace('.', ''));
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}

/** `decimal` × `factor`, a whole number. */
export function times({ digits, places }: Decimal, factor: number): Decimal {
  return { digits: digits * BigInt(factor), places };
}

/** The whole numbers on both sides of it, the lower one first; the same one twice when it is whole. */
export function bounds({ digits, places }: Decimal): readonly [low: bigint, high: bigint] {
  const unit = 10n ** BigInt(places);
  const cut = digits / unit;
  if (cut * unit === digits) return [cut, cut];
  return digits < 0n ? [cut - 1n, cut] : [cut, cut + 1n];
}

/** The nearest double. */
export function numberFrom({ digits, places }: Decimal): number {
  return Number(`${digits}e-${places}`);
}
