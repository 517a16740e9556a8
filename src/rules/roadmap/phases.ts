import { locatedItems } from '../../model/located.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'roadmap/phases',
  severity: 'error',
  stage: 1,
  title: {
    id: 'Tahapan menutup periode tanpa tumpang tindih',
    en: 'Phases cover the period without overlap',
  },
  why: {
    id: 'Setiap tahun masterplan berada pada tepat satu tahapan peta jalan.',
    en: 'Each year of the plan belongs to exactly one phase of the roadmap.',
  },
  fix: { id: 'Sesuaikan tahun tahapan.', en: 'Adjust the years of the phases.' },
  messages: {
    reversed: {
      id: 'Tahapan "{name}" selesai {end}, sebelum mulai {start}. Tukar kedua tahunnya.',
      en: 'Phase "{name}" ends in {end}, before it starts in {start}. Swap the years.',
    },
    outside: {
      id: 'Tahapan "{name}" ({start}–{end}) keluar dari periode {from}–{to}. Perbaiki tahunnya.',
      en: 'Phase "{name}" ({start}–{end}) leaves the period {from}–{to}. Mend its years.',
    },
    overlap: {
      id: 'Tahapan "{name}" mulai {start}, padahal tahapan "{before}" baru selesai {until}. Sesuaikan salah satunya.',
      en: 'Phase "{name}" starts in {start}, but phase "{before}" ends only in {until}. Adjust one of them.',
    },
    hole: {
      id: 'Tahun {years} tidak termasuk tahapan mana pun. Sesuaikan tahun tahapannya.',
      en: 'The years {years} belong to no phase. Adjust the years of the phases.',
    },
  },
  check({ data, period }, report) {
    const all = locatedItems(data.roadmap?.phases, ['roadmap', 'phases']);
    const phases = all.filter(({ years }) => years);
    const inputs = [['period'], ['roadmap', 'phases']];
    if (!period || phases.length === 0) return;
    const sorted = [...phases].sort((a, b) => (a.years?.start ?? 0) - (b.years?.start ?? 0));
    const covered = new Set<number>();
    let mistaken = false;
    let before: { name: string; until: number } | undefined;
    for (const { name, years, path } of sorted) {
      const { start = 0, end = 0 } = years ?? {};
      const args = {
        name,
        start: String(start),
        end: String(end),
        from: String(period.start),
        to: String(period.end),
      };
      const at = [...path, 'years'];
      if (end < start) {
        report('reversed', at, args, { part: 'key', inputs });
        mistaken = true;
      } else if (start < period.start || end > period.end) {
        report('outside', at, args, { part: 'key', inputs });
        mistaken = true;
      } else if (before && start <= before.until) {
        report(
          'overlap',
          at,
          { ...args, before: before.name, until: String(before.until) },
          { part: 'key', inputs },
        );
      }
      for (let year = start; year <= end; year++) covered.add(year);
      if (!before || end > before.until) before = { name, until: end };
    }
    const holes = period.years.filter((year) => !covered.has(year));
    // A phase whose years are still open may be meant for just these years.
    if (holes.length === 0 || mistaken || phases.length < all.length) return;
    report('hole', ['roadmap', 'phases'], { years: holes.join(', ') }, { part: 'key', inputs });
  },
});
