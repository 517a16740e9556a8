import { SIDES_OF } from '../../model/swot.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'swot/unused-factor',
  severity: 'warning',
  stage: 2,
  title: { id: 'Setiap faktor dipakai strategi', en: 'Every factor is used by a strategy' },
  why: {
    id: 'Faktor yang tidak melahirkan strategi hanya menjadi hiasan tabel.',
    en: 'A factor that leads to no strategy only decorates the table.',
  },
  fix: { id: 'Pakai faktor itu dalam strategi, atau hapus.', en: 'Use it in a strategy, or remove it.' },
  messages: {
    unused: {
      id: 'Faktor "{id}" pada tabel "{table}" tidak dipakai strategi mana pun. Pakai dalam strategi, atau hapus.',
      en: 'Factor "{id}" of table "{table}" is used by no strategy. Use it in one, or remove it.',
    },
  },
  check({ swot }, report, { incomplete }) {
    if (incomplete('swot')) return;
    for (const table of swot) {
      if (table.joined.length === 0) continue;
      const used = new Set(table.joined.flatMap(({ factors }) => factors ?? []));
      // A strategy whose reference is broken may have meant this factor.
      const side = new Map(table.factors.map((factor) => [factor.id, factor.side]));
      if ([...used].some((id) => !side.has(id))) continue;
      // So may one that uses no factor of a side it is to join (swot/strategy-sides).
      const wanted = new Set(
        table.joined.flatMap(({ crossing, factors = [] }) =>
          SIDES_OF[crossing].filter((one) => !factors.some((id) => side.get(id) === one)),
        ),
      );
      for (const { id, path, side: own } of table.factors) {
        const inputs = [[...table.path, 'strategies']];
        if (!used.has(id) && !wanted.has(own)) report('unused', path, { id, table: table.id }, { inputs });
      }
    }
  },
});
