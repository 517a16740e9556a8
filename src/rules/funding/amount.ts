import type { Path } from '../../diagnostics/place.js';
import type { Bilingual } from '../../i18n/language.js';
import type { Model } from '../../model/model.js';
import { defineRule } from '../rule.js';
import { rupiah } from '../rupiah.js';
import { isSlipped, type MeantAmount, meantAmount } from '../slipped-amount.js';

interface Amount {
  readonly value: number;
  readonly path: Path;
  readonly what: Bilingual;
  /** The programme it belongs to. */
  readonly id?: string;
  /** The least rupiah that are usual for it. */
  readonly usual: number;
}

const BUDGET = { what: { id: 'Anggaran', en: 'The budget of' }, usual: 1e7 };
const COST = { what: { id: 'Biaya kegiatan', en: 'The activity cost of' }, usual: 1e7 };
const CEILING = { what: { id: 'Pagu', en: 'The ceiling of' }, usual: 1e9 };

/** So many small amounts, and most of all, are one decision of the author and not so many slips. */
const HABIT = 10;

export default defineRule({
  id: 'funding/amount',
  severity: 'warning',
  stage: 1,
  title: { id: 'Uang ditulis dalam rupiah utuh', en: 'Money is written in whole rupiah' },
  why: {
    id: 'Angka yang ditulis dalam ribuan atau jutaan rupiah membuat jumlah di setiap buku meleset seribu atau sejuta kali.',
    en: 'A figure in thousands or millions puts the sums of every book wrong by a thousand or a million times.',
  },
  fix: {
    id: 'Tulis rupiah utuh: Rp2,45 miliar ditulis 2450000000.',
    en: 'Write whole rupiah: Rp2.45 billion is 2450000000.',
  },
  messages: {
    small: {
      id: '{what} {amount} terlalu kecil; tampaknya ditulis dalam {unit}. Bila maksudnya {meant}, tulis {digits}.',
      en: '{what} {amount} is too small; it seems to be in {unit}. If {meant} is meant, write {digits}.',
    },
    large: {
      id: '{what} {amount} terlalu besar; tampaknya kelebihan tiga angka nol. Bila maksudnya {meant}, tulis {digits}.',
      en: '{what} {amount} is too large; it seems to have three zeros too many. If {meant} is meant, write {digits}.',
    },
    together: {
      id: '{count} angka rupiah program "{id}" terlalu kecil, dimulai dari {amount} di sini; tampaknya ditulis dalam {unit}. Tulis rupiah utuh: {meant} ditulis {digits}.',
      en: '{count} amounts of programme "{id}" are too small, from {amount} here on; they seem to be in {unit}. Write whole rupiah: {meant} is {digits}.',
    },
    habit: {
      id: '{count} dari {total} angka rupiah terlalu kecil, dimulai dari {amount} di sini; tampaknya semuanya ditulis dalam {unit}. Tulis rupiah utuh: {meant} ditulis {digits}.',
      en: '{count} of {total} amounts are too small, from {amount} here on; all seem to be in {unit}. Write whole rupiah: {meant} is {digits}.',
    },
  },
  check(model, report) {
    const { slipped, total } = amountsOf(model);
    const small = slipped.filter(({ value }) => value < 1e6);
    const habit = small.length >= HABIT && small.length > total / 2;
    for (const group of habit ? [small] : together(slipped)) {
      const [first] = group;
      if (first === undefined) continue;
      const { value, path, what, id = '' } = first;
      const meant = meantOf(first);
      const args = {
        what,
        id,
        amount: rupiah(value),
        unit: meant.unit ?? '',
        meant: rupiah(meant.rupiah),
        digits: String(meant.rupiah),
        count: group.length,
        total,
      };
      const one = meant.unit ? 'small' : 'large';
      report(habit ? 'habit' : group.length > 1 ? 'together' : one, path, args);
    }
  },
});

const meantOf = ({ value, usual }: Amount): MeantAmount => meantAmount(value, usual);

/** A programme whose amounts are all in millions is one decision, too; every other amount is a slip of its own. */
function together(slipped: readonly Amount[]): Amount[][] {
  const groups = new Map<unknown, Amount[]>();
  for (const amount of slipped) {
    const { unit } = meantOf(amount);
    const key = amount.id !== undefined && unit !== undefined ? `${amount.id} ${unit.en}` : amount;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [amount]);
    else group.push(amount);
  }
  return [...groups.values()];
}

/** How many amounts the plan holds, and those that can hardly be right. */
function amountsOf({ programs, data }: Model): { slipped: Amount[]; total: number } {
  const slipped: Amount[] = [];
  let total = 0;
  // Most are right, so a path is made only for those that are not.
  const look = (value: number | undefined, kind: Omit<Amount, 'value' | 'path'>, path: () => Path) => {
    if (value === undefined) return;
    total += 1;
    if (isSlipped(value)) slipped.push({ ...kind, value, path: path() });
  };
  for (const { id, budget = {}, activities = [], path } of programs.all) {
    for (const year of Object.keys(budget)) {
      for (const [fund, value] of Object.entries(budget[year] ?? {})) {
        look(value, { ...BUDGET, id }, () => [...path, 'budget', year, fund]);
      }
    }
    activities.forEach((activity, index) => {
      // What checking has taken out leaves a hole.
      look(activity?.cost, { ...COST, id }, () => [...path, 'activities', index, 'cost']);
    });
  }
  for (const [year, value] of Object.entries(data.funding?.ceilings ?? {})) {
    look(value, CEILING, () => ['funding', 'ceilings', year]);
  }
  return { slipped, total };
}
