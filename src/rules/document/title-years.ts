import { defineRule } from '../rule.js';

export default defineRule({
  id: 'document/title-years',
  severity: 'warning',
  stage: 1,
  title: { id: 'Tahun pada judul sama dengan periode', en: 'The years in the title equal the period' },
  why: {
    id: 'Judul tercetak di setiap sampul; tahun yang berbeda dari periode membingungkan pembaca dan penilai.',
    en: 'The title is on every cover; years other than the period confuse readers and assessors.',
  },
  fix: { id: 'Samakan judul dengan periode.', en: 'Make title and period agree.' },
  messages: {
    differ: {
      id: 'Judul menyebut {title}, sedangkan periode {start}–{end}. Samakan.',
      en: 'The title says {title}, but the period is {start}–{end}. Make them agree.',
    },
  },
  check({ data, period }, report) {
    const [, start, end] = /\b((?:19|20)\d{2})\s*[-–—]\s*((?:19|20)\d{2})\b/.exec(data.title ?? '') ?? [];
    if (!period || start === undefined || end === undefined) return;
    if (Number(start) === period.start && Number(end) === period.end) return;
    const args = { title: `${start}–${end}`, start: String(period.start), end: String(period.end) };
    report('differ', ['title'], args, { inputs: [['period']] });
  },
});
