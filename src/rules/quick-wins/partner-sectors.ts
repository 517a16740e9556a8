import { peopleTerms } from '../../i18n/people-terms.js';
import { allOf } from '../all-of.js';
import { defineRule } from '../rule.js';

const LEAST = 3;

export default defineRule({
  id: 'quick-wins/partner-sectors',
  severity: 'info',
  stage: 1,
  title: { id: 'Quick win melibatkan unsur pentahelix', en: 'Quick wins bring several sectors together' },
  why: {
    id: 'Kemitraan adalah salah satu ukuran quick win: akademisi, dunia usaha, komunitas, media, dan pemerintah.',
    en: 'Partnership is one of the criteria: academia, business, community, media and government.',
  },
  fix: {
    id: 'Ajak mitra dari unsur lain dan tulis pada "partners".',
    en: 'Bring in partners of other sectors and name them in "partners".',
  },
  messages: {
    few: {
      id: 'Mitra seluruh quick win baru berasal dari {count} unsur ({sectors}); usahakan paling sedikit tiga.',
      en: 'The partners of all quick wins come from {count} sectors ({sectors}); aim for three at least.',
    },
  },
  check({ quickWins }, report, { incomplete }) {
    const sectors = new Set(quickWins.flatMap(({ partnerList }) => partnerList.map(({ sector }) => sector)));
    // A partner that is not there, or whose sector was taken out as wrong, may be of a third one.
    if (sectors.size === 0 || sectors.size >= LEAST || incomplete('partner')) return;
    if ([...sectors].some((sector) => sector === undefined)) return;
    if (quickWins.some(({ partners = [], partnerList }) => partners.length !== partnerList.length)) return;
    const names = [...sectors].map((sector) => peopleTerms.sector[sector]);
    const args = { count: sectors.size, sectors: allOf(names) };
    report('few', ['quick_wins'], args, { part: 'key', inputs: [['quick_wins'], ['partners']] });
  },
});
