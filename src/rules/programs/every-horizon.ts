import type { Horizon } from '../../model/period.js';
import { programCounts } from '../../model/program-counts.js';
import { defineRule } from '../rule.js';

const NAMES = {
  short: { id: 'jangka pendek', en: 'short-term' },
  medium: { id: 'jangka menengah', en: 'medium-term' },
  long: { id: 'jangka panjang', en: 'long-term' },
} as const;

/** The horizons that a plan of so many years has. */
function horizonsIn(years: number): Horizon[] {
  if (years === 1) return ['short'];
  return years <= 5 ? ['short', 'medium'] : ['short', 'medium', 'long'];
}

export default defineRule({
  id: 'programs/every-horizon',
  severity: 'warning',
  stage: 3,
  title: {
    id: 'Setiap dimensi memiliki program pada setiap jangka',
    en: 'Every dimension acts on every horizon',
  },
  why: {
    id: 'Peta jalan memuat langkah jangka pendek, menengah, dan panjang; dimensi tanpa salah satunya tampak terhenti atau belum dipikirkan.',
    en: 'The roadmap has short, medium and long steps; a dimension without one seems to pause or not thought through.',
  },
  fix: {
    id: 'Tambahkan program pada jangka itu, atau periksa tahun program yang ada.',
    en: 'Add a programme on that horizon, or check the years of those there are.',
  },
  messages: {
    one: {
      id: 'Dimensi {name} belum memiliki program {missing}; tambahkan, atau periksa tahun programnya.',
      en: 'The dimension {name} has no {missing} programme; add one, or check the years of those there are.',
    },
    all: {
      id: 'Belum ada program {missing} pada dimensi mana pun; periksa tahun program dan periode masterplan.',
      en: 'No dimension has a {missing} programme; check the programmes and the period.',
    },
  },
  check({ dimensions, enablers, period }, report) {
    if (period === undefined) return;
    const counts = programCounts({ dimensions, enablers });
    // A dimension with a programme whose years are open may still get what it lacks.
    const planned = dimensions.flatMap((dimension, index) => {
      const { total = 0, byHorizon } = counts[index] ?? {};
      if (byHorizon === undefined || total === 0 || byHorizon.open > 0) return [];
      const missing = horizonsIn(period.years.length).filter((horizon) => byHorizon[horizon] === 0);
      return [{ dimension, missing }];
    });
    const everywhere = horizonsIn(period.years.length).filter(
      (horizon) => planned.length > 1 && planned.every(({ missing }) => missing.includes(horizon)),
    );
    const words = (horizons: readonly Horizon[]) => ({ missing: horizons.map((horizon) => NAMES[horizon]) });
    if (everywhere.length > 0) {
      const inputs = [['period'], ['dimensions']];
      report('all', ['dimensions'], words(everywhere), { part: 'key', inputs });
    }
    for (const { dimension, missing } of planned) {
      const own = missing.filter((horizon) => !everywhere.includes(horizon));
      const at = [...dimension.path, 'programs'];
      const args = { name: dimension.name, ...words(own) };
      if (own.length > 0) report('one', at, args, { part: 'key', inputs: [['period'], at] });
    }
  },
});
