/** A unit as it is compared: "Persen", "percent" and "%" are one, and so are "kilo  meter" and "Kilo meter". */
export function plainUnit(unit: string): string {
  const plain = unit.trim().toLowerCase().replace(/\s+/g, ' ');
  return plain === '%' || plain === 'percent' ? 'persen' : plain;
}

// What grows, changes or is held against something else may well be negative or above one hundred.
const UNBOUNDED =
  /pertumbuhan|laju|kenaikan|peningkatan|penurunan|perubahan|inflasi|selisih|deviasi|rasio|partisipasi kasar|terhadap target|growth|change|ratio/i;

/**
 * Whether a figure in percent lies where no share can: below 0 or above 100. `name` says what is measured;
 * growth rates and ratios have no such bounds.
 */
export function beyondPercent(value: number, unit: string | undefined, name: string): boolean {
  if (value >= 0 && value <= 100) return false;
  return (
    unit !== undefined && plainUnit(unit) === 'persen' && !UNBOUNDED.test(name) && !unlikeName(unit, name)
  );
}

/** Whether an indicator's name says that it is a share while its unit is none, or that it is a count in percent. */
export function unlikeName(unit: string, name: string): 'share' | 'count' | undefined {
  if (SHARE.test(name) && !PERCENT.test(unit)) return 'share';
  return COUNT.test(name) && !PERCENT.test(name) && plainUnit(unit) === 'persen' ? 'count' : undefined;
}

const SHARE = /^(?:persentase|prosentase)\b/i;
const COUNT = /^(?:jumlah|banyaknya)\b/i;
const PERCENT = /persen|percent|proporsi|%/i;
