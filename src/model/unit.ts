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
  return unit !== undefined && plainUnit(unit) === 'persen' && !UNBOUNDED.test(name);
}
