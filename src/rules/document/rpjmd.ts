import { defineRule } from '../rule.js';

export default defineRule({
  id: 'document/rpjmd',
  severity: 'warning',
  stage: 3,
  title: { id: 'Masterplan bersandar pada RPJMD yang berlaku', en: 'The masterplan rests on a valid RPJMD' },
  why: {
    id: 'Keselarasan dengan RPJMD adalah syarat kementerian; tanpa RPJMD yang berlaku pada periode ini, keselarasan tidak dapat ditunjukkan.',
    en: 'Alignment with the RPJMD is a condition of the ministry; without one valid in this period it cannot be shown.',
  },
  fix: {
    id: 'Tambahkan RPJMD yang berlaku pada "plans" beserta misi dan sasarannya.',
    en: 'Add the valid RPJMD to "plans", with its missions and goals.',
  },
  messages: {
    none: {
      id: 'Daftar "plans" belum memuat RPJMD. Tambahkan dokumen dengan "kind: rpjmd" beserta misi dan sasarannya.',
      en: 'The list "plans" holds no RPJMD. Add a plan with "kind: rpjmd", with its missions and goals.',
    },
    over: {
      id: 'RPJMD yang dirujuk berakhir {end}, sebelum masterplan dimulai {start}. Tambahkan RPJMD yang berlaku, atau periksa tahunnya.',
      en: 'The RPJMD ends in {end}, before the masterplan starts in {start}. Add the valid one, or check the years.',
    },
    reversed: {
      id: 'RPJMD berakhir {end}, sebelum dimulai {start}. Tukar kedua tahunnya.',
      en: 'The RPJMD ends in {end}, before it starts in {start}. Swap the years.',
    },
  },
  check({ plans, period }, report) {
    if (plans.all.length === 0) return;
    const inputs = [['plans'], ['period']];
    const own = plans.all.filter(({ kind }) => kind === 'rpjmd');
    const [last] = own
      .flatMap(({ period: years, path }) => (years?.end === undefined ? [] : [{ ...years, path }]))
      .sort((a, b) => b.end - a.end);
    if (own.length === 0) report('none', ['plans'], {}, { part: 'key', inputs });
    else if (last === undefined) return;
    else if (last.end < last.start) {
      const args = { start: String(last.start), end: String(last.end) };
      report('reversed', [...last.path, 'period', 'end'], args, { inputs });
    } else if (period && last.end < period.start) {
      const args = { end: String(last.end), start: String(period.start) };
      report('over', [...last.path, 'period', 'end'], args, { inputs });
    }
  },
});
