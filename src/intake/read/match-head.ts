import type { FormColumn, FormKind } from '../../forms/form-kind.js';
import { type HeadIndex, type HeadMeaning, MOST_REMEMBERED } from './head-index.js';
import type { HeadWords } from './head-words.js';
import { isSlip } from './slip.js';

/** One line of a head above one column. */
export interface HeadLine {
  readonly text: string;
  /** It stands over another column, unmerged, and seems to hold here too. */
  readonly isCarried: boolean;
}

/** What a column's head says. */
export interface HeadMatch {
  readonly form: FormColumn;
  readonly year?: number;
  readonly fund?: string;
  /** 0: our own head; 1: a synonym; 2: one of them misspelt. Where two columns say the same, the lower one is believed. */
  readonly rank: 0 | 1 | 2;
  /** Nothing but a year: what it counts is only known from its numbers. */
  readonly isBare?: boolean;
  /** A year is needed, and none is named. */
  readonly lacksYear?: boolean;
  /** The fund stands under "sources of funds": amounts or marks, as its cells show. */
  readonly mayBeMark?: boolean;
}

/** What a sub-head means under the head of a field in several parts: `Kondisi awal` over `Nilai | Tahun`. */
const LEAVES: ReadonlyMap<string, readonly string[]> = new Map([
  ['value', ['nilai', 'angka', 'capaian', 'besaran', 'kinerja', 'kuantitatif', 'value', 'figure']],
  ['year', ['tahun', 'thn', 'th', 'year']],
  ['unit', ['satuan', 'unit']],
  ['text', ['uraian', 'narasi', 'deskripsi', 'kondisi', 'kualitatif', 'text']],
  ['start', ['mulai', 'awal', 'tahun mulai', 'tahun awal', 'dari', 'start']],
  ['end', ['selesai', 'akhir', 'tahun selesai', 'tahun akhir', 'berakhir', 'sampai', 'end']],
]);

/** Of a number under such a group nobody knows that the plan's own number is meant. */
const OTHER_NUMBERS =
  /\b(?:realisasi|serapan|sisa|selisih|sebelum|sesudah|perubahan|pergeseran|lalu|prakiraan|maju|deviasi)\b/;
/** Of an amount it says nothing: "Capaian Kinerja Program dan Kerangka Pendanaan" stands over every RPJMD table. */
const OTHER_RESULTS = /\bcapaian\b/;

/**
 * What the lines of a head mean in a table of `kind`, from the topmost line to the lowest; undefined where they mean
 * nothing that is taken. All lines together are tried first, then without the upper ones. A year or a fund may stand in
 * any line. `allowSlips` also takes a synonym of which one word is misspelt.
 */
export function matchHead(
  lines: readonly HeadLine[],
  kind: FormKind,
  index: HeadIndex,
  allowSlips = false,
): HeadMatch | undefined {
  const asked = `${kind.id}|${allowSlips}|${lines.map(({ text, isCarried }) => (isCarried ? `<${text}` : text)).join('|')}`;
  if (index.matched.has(asked)) return index.matched.get(asked);
  const found = search(lines, kind, index, allowSlips);
  if (index.matched.size < MOST_REMEMBERED) index.matched.set(asked, found);
  return found;
}

function search(
  lines: readonly HeadLine[],
  kind: FormKind,
  index: HeadIndex,
  allowSlips: boolean,
): HeadMatch | undefined {
  const words = lines.map(({ text }) => index.words(text));
  for (let from = 0; from < lines.length; from++) {
    const dropped = words.slice(0, from).filter((_, line) => lines[line]?.isCarried === false);
    const found = matchSpan(words, from, kind, index, allowSlips);
    if (found === undefined) continue;
    const { type } = found.form;
    const isOther = (plain: string) =>
      ((type === 'amount' || type === 'number') && OTHER_NUMBERS.test(plain)) ||
      (type === 'number' && OTHER_RESULTS.test(plain));
    if (dropped.some(({ plain }) => isOther(plain))) return undefined;
    return found;
  }
  return undefined;
}

function matchSpan(
  all: readonly HeadWords[],
  from: number,
  kind: FormKind,
  index: HeadIndex,
  allowSlips: boolean,
): HeadMatch | undefined {
  const span = all.slice(from);
  const years = [...new Set(all.flatMap((words) => words.years))];
  const hasMoney = span.some((words) => words.hasMoney);
  const year = years.length === 1 ? years[0] : undefined;
  if (years.length > 1) return undefined;
  const said = { year, hasMoney };
  const joins = [...new Set([joined(span, 'plain'), joined(span, 'bare')])];
  for (const plain of joins) {
    const found =
      ofFund(plain, said, kind, index, from > 0) ??
      best(index.meanings(plain), kind, said, plain) ??
      ofParts(span, said, kind, index);
    if (found !== undefined) return found;
  }
  for (const plain of joins) {
    const found =
      ofAlternatives(span, said, kind, index) ??
      (allowSlips ? misspelt(plain, said, kind, index) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

const joined = (span: readonly HeadWords[], which: 'plain' | 'bare'): string =>
  span
    .map((words) => words[which])
    .filter((plain) => plain !== '')
    .join(' ');

interface Said {
  readonly year: number | undefined;
  readonly hasMoney: boolean;
}

/** The meaning in this kind that goes with the year and the money named. */
function best(
  meanings: readonly HeadMeaning[],
  kind: FormKind,
  { year, hasMoney }: Said,
  plain: string,
): HeadMatch | undefined {
  const own = meanings.filter(
    ({ kind: { id }, needsMoney, column }) =>
      id === kind.id && (!needsMoney || hasMoney) && !(hasMoney && column.type === 'number'),
  );
  const yearly = own.find(({ column }) => column.key.includes('{year}'));
  const single = own.find(({ column }) => !column.key.includes('{year}'));
  if (year !== undefined) {
    if (yearly !== undefined)
      return { form: yearly.column, year, rank: rankOf(yearly), ...bareness(plain, hasMoney) };
    if (single === undefined || single.column.key === 'total') return undefined;
    const spread = single.column.key === 'budget' ? yearlyAmount(kind) : undefined;
    return { form: spread ?? single.column, year, rank: 1 };
  }
  if (single !== undefined && plain !== '') return { form: single.column, rank: rankOf(single) };
  if (yearly !== undefined && plain !== '') return { form: yearly.column, rank: 1, lacksYear: true };
  return undefined;
}

const rankOf = ({ isOwn }: HeadMeaning): 0 | 1 => (isOwn ? 0 : 1);
const bareness = (plain: string, hasMoney: boolean) => (plain === '' && !hasMoney ? { isBare: true } : {});

/** Amounts by year, of any fund. */
export function yearlyAmount(kind: FormKind): FormColumn | undefined {
  return kind.columns.find(({ key }) => key === 'budget.{year}.{fund}');
}

/** `APBD 2025`, `Anggaran APBD`, `Sumber dana` over `APBD`: an amount whose fund the head names. */
function ofFund(
  plain: string,
  { year }: Said,
  kind: FormKind,
  index: HeadIndex,
  isUnderOther: boolean,
): HeadMatch | undefined {
  const form = yearlyAmount(kind);
  if (form === undefined) return undefined;
  const named = index.funds.find(({ plain: fund }) => ` ${plain} `.includes(` ${fund} `));
  if (named === undefined) return undefined;
  const rest = ` ${plain} `.replace(` ${named.plain} `, ' ').trim();
  const match = { form, fund: named.id, rank: 1 } as const;
  if (rest === '') {
    if (year !== undefined) return { ...match, year };
    // `Manfaat` over `Masyarakat` is no money.
    return isUnderOther ? undefined : { ...match, lacksYear: true, mayBeMark: true };
  }
  const keys = index
    .meanings(rest)
    .filter((one) => one.kind.id === kind.id)
    .map(({ column }) => column.key);
  const isAmount = keys.includes('budget') || keys.includes(form.key);
  if (!isAmount && !keys.includes('fund')) return undefined;
  const marks = isAmount ? {} : { mayBeMark: true };
  return year === undefined ? { ...match, lacksYear: true, ...marks } : { ...match, year, ...marks };
}

/** `Kondisi awal` over `Nilai | Tahun | Satuan`: parts of one field. */
function ofParts(
  span: readonly HeadWords[],
  said: Said,
  kind: FormKind,
  index: HeadIndex,
): HeadMatch | undefined {
  const leaf = span.at(-1);
  const group = joined(span.slice(0, -1), 'bare');
  if (leaf === undefined || group === '') return undefined;
  const bases = index
    .meanings(group)
    .filter((one) => one.kind.id === kind.id)
    .map(({ column }) => column.key.split('.')[0] ?? '');
  for (const [part, names] of LEAVES) {
    if (!names.includes(leaf.bare)) continue;
    const form = kind.columns.find(({ key }) => bases.some((base) => key === `${base}.${part}`));
    if (form !== undefined) return { form, rank: 1, ...(said.year === undefined ? {} : { year: said.year }) };
  }
  return undefined;
}

/** `Program/Kegiatan`: heads in one, which must not mean different columns. */
function ofAlternatives(
  span: readonly HeadWords[],
  said: Said,
  kind: FormKind,
  index: HeadIndex,
): HeadMatch | undefined {
  const found = span
    .flatMap(({ parts }) => parts)
    .flatMap((part) => best(index.meanings(part), kind, said, part) ?? []);
  const [first] = found;
  const isOne = found.every(({ form }) => form === first?.form);
  return first !== undefined && isOne ? { ...first, rank: 1 } : undefined;
}

function misspelt(plain: string, said: Said, kind: FormKind, index: HeadIndex): HeadMatch | undefined {
  const near = (index.names.get(kind.id) ?? []).filter(([name]) => isSlip(plain, name, index.vocabulary));
  const found = near.flatMap(([name, meaning]) => best([meaning], kind, said, name) ?? []);
  const [first] = found;
  const isOne = found.every(({ form }) => form === first?.form);
  return first !== undefined && isOne ? { ...first, rank: 2 } : undefined;
}
