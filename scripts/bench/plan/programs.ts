import { variedProse } from '../varied-prose.js';
import { ASPECTS, type Aspect } from './aspects.js';
import type { Mapping } from './yaml-text.js';

export const FIRST_YEAR = 2025;
export const LAST_YEAR = 2034;
export const AGENCIES = 30;

const VERBS = ['Penataan', 'Perluasan', 'Pemaduan', 'Penguatan', 'Pembaruan', 'Penyiapan', 'Pengembangan'];
const WORK = ['Penyusunan alur kerja', 'Pelatihan petugas', 'Pengadaan perangkat', 'Pendampingan warga'];

/** Programme `number` (from 0) of a plan. Its aspect changes with each, its horizon after the eighteenth. */
export function program(number: number, detailed: boolean): Mapping & { readonly years: Mapping } {
  const aspect = aspectOf(number);
  const lead = `opd-${(number % AGENCIES) + 1}`;
  const { start, end } = yearsOf(number);
  const amount = 400 + ((number * 37) % 500);
  const years = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  return {
    id: `program-${number + 1}`,
    name: `${VERBS[number % VERBS.length]} ${aspect.subject} ${letters(number)}`,
    description: detailed
      ? `${variedProse(number)} ${opening(variedProse(number + 1_000_000))}`
      : variedProse(number),
    aspect: aspect.id,
    strategies: [`strategi-${aspect.id}`],
    gaps: [`gap-${aspect.id}`],
    years: { start, end },
    lead,
    support: [`opd-${((number + 7) % AGENCIES) + 1}`, `opd-${((number + 11) % AGENCIES) + 1}`],
    locations: [number % 2 === 0 ? 'Seluruh kecamatan' : 'Kecamatan Hulu dan Kecamatan Hilir'],
    indicators: [`ind-${aspect.id}`],
    ...(detailed ? { activities: activities(start, amount) } : {}),
    budget: Object.fromEntries(
      years.map((year) => [String(year), year === start ? firstYear(amount) : { apbd: amount * 1_000_000 }]),
    ),
    code: `2.16.0${(number % 8) + 1}`,
    status: 'planned',
    risks: [`Petugas ${lead} berganti sebelum alih pengetahuan selesai`],
  };
}

/** The aspect that programme `number` serves. */
export function aspectOf(number: number): Aspect {
  const aspect = ASPECTS[number % ASPECTS.length];
  if (!aspect) throw new Error('there are eighteen aspects');
  return aspect;
}

function firstYear(amount: number): Mapping {
  return { apbd: amount * 1_000_000, csr: 75_000_000 };
}

function activities(year: number, amount: number): Mapping[] {
  const cost = amount * 1_000_000;
  return [
    { name: WORK[amount % 4] ?? '', year, output: 'dokumen', target: 4, unit: 'berkas', cost, fund: 'apbd' },
    {
      name: 'Perangkat kader',
      year,
      output: 'perangkat',
      target: 25,
      unit: 'unit',
      cost: 75_000_000,
      fund: 'csr',
    },
  ];
}

function opening(prose: string): string {
  return prose.slice(0, prose.indexOf('.') + 1);
}

/** Short, medium and long: each dimension has all three among its first three programmes. */
function yearsOf(number: number): { start: number; end: number } {
  const horizon = (number + Math.floor(number / ASPECTS.length)) % 3;
  if (horizon === 0) return { start: FIRST_YEAR, end: FIRST_YEAR };
  return horizon === 1 ? { start: FIRST_YEAR + 1, end: 2028 } : { start: 2030, end: 2032 };
}

/** A number in letters, so that names differ in a word. */
function letters(number: number): string {
  const SYLLABLES = ['Ba', 'Ri', 'Tu', 'La', 'Ne', 'Ko', 'Sa', 'Mi', 'Du', 'Po'];
  return [...String(number)].map((digit) => SYLLABLES[Number(digit)]?.toLowerCase()).join('');
}
