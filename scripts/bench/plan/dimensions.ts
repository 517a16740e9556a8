import { ASPECTS, type Aspect, DIMENSIONS } from './aspects.js';
import { AGENCIES, aspectOf, program } from './programs.js';
import type { Mapping } from './yaml-text.js';

const YEARS = [2026, 2029, 2034];

/** The six dimensions with `count` programmes in all. */
export function dimensions(count: number, detailed: boolean): Record<string, Mapping> {
  const programs = new Map<string, Mapping[]>(DIMENSIONS.map((dimension) => [dimension, []]));
  for (let number = 0; number < count; number++)
    programs.get(aspectOf(number).dimension)?.push(program(number, detailed));
  return Object.fromEntries([...programs].map(([name, own], index) => [name, dimension(name, index, own)]));
}

function dimension(name: string, index: number, programs: readonly Mapping[]): Mapping {
  const own = ASPECTS.filter((aspect) => aspect.dimension === name);
  return {
    coordinator: `opd-${index + 1}`,
    aspects: Object.fromEntries(
      own.map(({ id, now, ideal }) => [id, `${now}. ${ideal} setelah sepuluh tahun.`]),
    ),
    goals: own.map(({ id, subject, to, from }) => ({
      id: `sasaran-${id}`,
      text: `${to > from ? 'Meningkatnya' : 'Membaiknya'} ${subject}`,
      aspect: id,
      mission: `misi-${index + 1}`,
      plan_goals: [`rpjmd-s${index + 1}`],
      indicators: [`ind-${id}`],
    })),
    strategies: own.map(({ id, subject }) => ({
      id: `strategi-${id}`,
      text: `Menata ${subject} mulai dari tempat yang paling membutuhkan`,
      aspect: id,
      goals: [`sasaran-${id}`],
      gaps: [`gap-${id}`],
      swot: SWOT.map((part) => `swot-daerah/${part}`),
    })),
    indicators: own.map((aspect, place) => indicator(aspect, index * 3 + place)),
    programs,
  };
}

const SWOT = ['so1', 'so2', 'wo1', 'st1', 'wt1'];

function indicator({ id, indicator: name, unit, from, to }: Aspect, number: number): Mapping {
  const target = (year: number) => Number((from + ((to - from) * (year - 2024)) / 10).toFixed(2));
  return {
    id: `ind-${id}`,
    name,
    unit,
    direction: to > from ? 'up' : 'down',
    level: 'outcome',
    baseline: { value: from, year: 2024 },
    targets: Object.fromEntries(YEARS.map((year) => [String(year), target(year)])),
    agency: `opd-${(number % AGENCIES) + 1}`,
    sources: ['data-ukur'],
  };
}
