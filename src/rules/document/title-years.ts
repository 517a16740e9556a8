import type { Path } from '../../diagnostics/place.js';
import { enactments } from '../../model/enactment.js';
import { titleYears } from '../../model/stated-years.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'document/title-years',
  severity: 'warning',
  stage: 1,
  title: { id: 'Tahun pada judul sama dengan periode', en: 'The years in a title equal the period' },
  why: {
    id: 'Judul tercetak di sampul dan dirujuk di mana-mana; tahun yang berbeda dari periodenya membingungkan pembaca dan penilai.',
    en: 'A title is printed on covers and quoted everywhere; years other than its period confuse readers and assessors.',
  },
  fix: { id: 'Samakan judul dengan periode.', en: 'Make title and period agree.' },
  messages: {
    differ: {
      id: 'Judul menyebut {title}, sedangkan periode {start}–{end}. Samakan.',
      en: 'The title says {title}, but the period is {start}–{end}. Make them agree.',
    },
    law: {
      id: 'Peraturan "{id}" menyebut masterplan {title}, sedangkan periode {start}–{end}. Samakan.',
      en: 'The regulation "{id}" speaks of a masterplan {title}, but the period is {start}–{end}. Make them agree.',
    },
    plan: {
      id: 'Judul dokumen "{id}" menyebut {title}, sedangkan periodenya {start}–{end}. Samakan.',
      en: 'The title of the plan "{id}" says {title}, but its period is {start}–{end}. Make them agree.',
    },
  },
  check(model, report) {
    const { data, period, plans } = model;
    const compare = (
      message: 'differ' | 'law' | 'plan',
      path: Path,
      title: string | undefined,
      held: Held,
      id = '',
    ) => {
      const years = titleYears(title);
      const { start, end } = held.period ?? {};
      if (years === undefined || start === undefined || end === undefined || end < start) return;
      if (years.start === start && years.end === end) return;
      const words = { title: `${years.start}–${years.end}`, start: String(start), end: String(end) };
      report(message, path, { ...words, id }, { inputs: [[...held.path, 'period']] });
    };
    compare('differ', ['title'], data.title, { period, path: [] });
    for (const { id, about, path } of enactments(model)) {
      compare('law', [...path, 'about'], about, { period, path: [] }, id);
    }
    for (const plan of plans.all) compare('plan', [...plan.path, 'title'], plan.title, plan, plan.id);
  },
});

/** Something with years of its own. */
interface Held {
  readonly period?: { readonly start?: number; readonly end?: number } | undefined;
  readonly path: Path;
}
