import type { Dimension } from '../../model/dimension.js';
import { isWhole } from '../../model/whole-list.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'swot/strategy-unused',
  severity: 'warning',
  stage: 3,
  title: {
    id: 'Strategi SWOT dipakai strategi dimensi',
    en: 'SWOT strategies are taken up by the dimension',
  },
  why: {
    id: 'Strategi silang adalah hasil analisis SWOT; yang tidak dipakai strategi dimensi berarti analisisnya tidak berlanjut.',
    en: 'The cross strategies are what a SWOT analysis yields; one that no strategy takes up leads nowhere.',
  },
  fix: {
    id: 'Cantumkan tabel/id strategi SWOT pada "swot" di strategi dimensi yang melanjutkannya, atau hapus strategi SWOT itu.',
    en: 'Name it as table/id under "swot" of the strategy that takes it up, or remove it.',
  },
  messages: {
    one: {
      id: 'Strategi SWOT "{id}" belum dipakai strategi {dimension}. Cantumkan {id} pada "swot" di strategi yang melanjutkannya.',
      en: 'SWOT strategy "{id}" is taken up by no strategy of {dimension}. Name {id} under "swot" of the one that does.',
    },
    table: {
      id: 'Tidak satu pun strategi SWOT pada tabel "{id}" dipakai strategi {dimension}. Cantumkan, misalnya, {example} pada "swot" di strategi yang melanjutkannya.',
      en: 'Not one SWOT strategy of table "{id}" is taken up by {dimension}. Name, for instance, {example} under "swot" of the strategy that does.',
    },
  },
  check(model, report, { incomplete }) {
    if (incomplete('swot')) return;
    const used = new Set(model.strategies.all.flatMap(({ swot = [] }) => swot));
    const known = new Set(model.swot.flatMap(({ id, joined }) => joined.map((one) => `${id}/${one.id}`)));
    for (const table of model.swot) {
      // Tables of the region and of readiness lead to the vision and the enabling plans instead.
      const dimension = model.dimensions.find(({ id }) => id === table.scope);
      if (dimension === undefined || !isJudged(dimension, known)) continue;
      const inputs = [[...dimension.path, 'strategies']];
      const idle = table.joined.filter(({ id }) => !used.has(`${table.id}/${id}`));
      const [first] = idle;
      if (first && idle.length > 1 && idle.length === table.joined.length) {
        const args = { id: table.id, dimension: dimension.name, example: `${table.id}/${first.id}` };
        report('table', [...table.path, 'strategies'], args, { part: 'key', inputs });
        continue;
      }
      for (const { id, path } of idle)
        report('one', path, { id: `${table.id}/${id}`, dimension: dimension.name }, { inputs });
    }
  },
});

// A reference to what is not there has its own finding, and may have meant this one.
function isJudged(dimension: Dimension, known: ReadonlySet<string>): boolean {
  const named = dimension.strategies.flatMap(({ swot = [] }) => swot);
  return isWhole(dimension, 'strategies') && named.every((id) => known.has(id));
}
