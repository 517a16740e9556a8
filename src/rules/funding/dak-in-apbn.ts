import { defineRule } from '../rule.js';
import { rupiah } from '../rupiah.js';

export default defineRule({
  id: 'funding/dak-in-apbn',
  severity: 'warning',
  stage: 1,
  title: { id: 'DAK tidak dihitung dua kali', en: 'DAK is not counted twice' },
  why: {
    id: 'DAK adalah bagian dari APBN. Bila angka yang sama ditulis pada keduanya, jumlahnya terhitung dua kali.',
    en: 'DAK is part of the national budget; the same figure under both is counted twice.',
  },
  fix: {
    id: 'Tulis dana DAK pada "dak" saja; "apbn" hanya untuk dana APBN di luar DAK.',
    en: 'Write DAK under "dak" only; "apbn" is for other national money.',
  },
  messages: {
    twice: {
      id: 'Program "{id}" menulis {amount} pada "apbn" dan juga pada "dak" tahun {year}; hapus salah satu bila dananya sama.',
      en: 'Programme "{id}" has {amount} under both "apbn" and "dak" in {year}; remove one if it is the same money.',
    },
  },
  check({ programs }, report) {
    for (const { id, money, path } of programs.all) {
      for (const year of money.years) {
        const dak = money.of(year, 'dak');
        if (dak === 0 || dak !== money.of(year, 'apbn')) continue;
        const args = { id, year: String(year), amount: rupiah(dak) };
        report('twice', [...path, 'budget', String(year), 'dak'], args);
      }
    }
  },
});
