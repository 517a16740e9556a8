import { defineRule } from '../rule.js';

export default defineRule({
  id: 'programs/lead-in-support',
  severity: 'warning',
  stage: 1,
  title: { id: 'Pendukung bukan penanggung jawab', en: 'Supporters are not the lead' },
  why: {
    id: 'Perangkat daerah yang memimpin tidak mendukung dirinya sendiri; daftar pendukung menunjukkan siapa yang diajak bekerja sama.',
    en: 'A lead does not support itself; the list shows who else works on it.',
  },
  fix: {
    id: 'Hapus dari "support", atau ganti dengan perangkat daerah yang dimaksud.',
    en: 'Remove it from "support", or name the agency that is meant.',
  },
  messages: {
    lead: {
      id: '"{agency}" sudah menjadi penanggung jawab program "{id}", jadi tidak perlu ditulis sebagai pendukung.',
      en: '"{agency}" leads programme "{id}" and need not be listed as a supporter.',
    },
  },
  check({ programs }, report) {
    for (const { id, lead, support = [], path } of programs.all) {
      const index = lead === undefined ? -1 : support.indexOf(lead);
      if (index !== -1) report('lead', [...path, 'support', index], { id, agency: lead ?? '' });
    }
  },
});
