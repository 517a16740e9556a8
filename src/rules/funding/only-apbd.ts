import { defineRule } from '../rule.js';
import { rupiah } from '../rupiah.js';

/** A draft with fewer budgets than this does not show yet where the money is to come from. */
const ENOUGH = 5;

export default defineRule({
  id: 'funding/only-apbd',
  severity: 'info',
  stage: 1,
  title: { id: 'Sumber dana tidak hanya APBD', en: 'More sources than the regional budget' },
  why: {
    id: 'Penilai menanyakan kerja sama pendanaan; rencana yang seluruhnya bergantung pada APBD terhenti ketika APBD terbatas.',
    en: 'Assessors ask for shared funding; a plan that lives on the regional budget alone stops with it.',
  },
  fix: {
    id: 'Periksa program yang dapat didanai APBN, DAK, CSR/TJSL, KPBU, swasta, atau BLUD.',
    en: 'See which programmes the national budget, DAK, CSR, partnerships or BLUD could fund.',
  },
  messages: {
    only: {
      id: 'Seluruh anggaran ({total} pada {count} program) bersumber dari APBD kabupaten/kota; periksa program yang dapat didanai sumber lain.',
      en: 'The whole budget ({total} in {count} programmes) comes from the regional budget (APBD); see what other sources could fund.',
    },
  },
  check({ money, programs }, report) {
    const count = programs.all.filter((program) => program.money.total > 0).length;
    if (count < ENOUGH || money.byFund.get('apbd') !== money.total) return;
    const args = { total: rupiah(money.total), count };
    report('only', ['dimensions'], args, { part: 'key', inputs: [['dimensions'], ['enablers']] });
  },
});
