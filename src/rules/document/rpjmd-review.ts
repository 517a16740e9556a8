import { defineRule } from '../rule.js';

export default defineRule({
  id: 'document/rpjmd-review',
  severity: 'info',
  stage: 1,
  title: { id: 'Tinjauan ulang setelah RPJMD berakhir', en: 'A review when the RPJMD ends' },
  why: {
    id: 'Masterplan yang lebih panjang daripada RPJMD perlu diselaraskan dengan RPJMD berikutnya, agar tidak berhenti menjadi acuan.',
    en: 'A masterplan that outlives the RPJMD must be aligned with the next one, or it ceases to guide.',
  },
  fix: {
    id: 'Mulai satu tahapan peta jalan setelah RPJMD berakhir, lalu tinjau masterplan ketika RPJMD baru ditetapkan.',
    en: 'Start a phase of the roadmap after the RPJMD ends, and review the masterplan when the new RPJMD is enacted.',
  },
  messages: {
    due: {
      id: 'RPJMD berakhir {end}, sedangkan masterplan berjalan sampai {until}. Tinjau masterplan terhadap RPJMD yang baru, lalu tambahkan RPJMD itu pada "plans".',
      en: 'The RPJMD ended in {end}, but the masterplan runs to {until}. Review it against the new RPJMD and add that one to "plans".',
    },
    ahead: {
      id: 'Masterplan berjalan sampai {until}, melewati RPJMD yang berakhir {end}, tetapi tidak ada tahapan peta jalan yang mulai {next}. Jadwalkan tinjauan ulang pada tahun itu.',
      en: 'The masterplan runs to {until}, past the RPJMD that ends in {end}, but no phase of the roadmap starts in {next}. Plan a review for that year.',
    },
  },
  check({ data, plans, period }, report, { asOf }) {
    const [last] = plans.all
      .flatMap(({ kind, period: years, path }) =>
        kind === 'rpjmd' && years?.end !== undefined ? [{ ...years, path }] : [],
      )
      .sort((a, b) => b.end - a.end);
    if (!period || last === undefined || last.end >= period.end || last.end < period.start) return;
    const next = last.end + 1;
    const args = { end: String(last.end), until: String(period.end), next: String(next) };
    const at = [...last.path, 'period', 'end'];
    const inputs = [['period'], ['plans'], ['roadmap', 'phases']];
    const phases = (data.roadmap?.phases ?? []).flatMap((phase) => phase?.years ?? []);
    if (asOf !== undefined && Number(asOf.slice(0, 4)) > last.end) report('due', at, args, { inputs });
    // The end of the RPJMD is where a new phase belongs. A year that no phase holds is told by roadmap/phases.
    else if (
      phases.some(({ start, end }) => start < next && end >= next) &&
      phases.every(({ start }) => start !== next)
    )
      report('ahead', at, args, { inputs });
  },
});
