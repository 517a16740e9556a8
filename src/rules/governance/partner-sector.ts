import { defineRule } from '../rule.js';

const SECTORS = {
  academia: { id: 'akademisi', en: 'academia' },
  business: { id: 'dunia usaha', en: 'business' },
  government: { id: 'pemerintah', en: 'government' },
} as const;

/** What an institution calls itself tells its part of the pentahelix. */
const TOLD = [
  ['academia', /^(?:universitas|institut|politeknik|sekolah tinggi|akademi)\b/i],
  ['business', /^(?:pt|cv|kamar dagang|asosiasi (?:pengusaha|hotel))\b(?!\s+radio)/i],
  [
    'government',
    /^(?:kementerian|badan pusat statistik|kepolisian|kejaksaan|pemerintah (?:provinsi|kota|kabupaten))\b/i,
  ],
] as const;

export default defineRule({
  id: 'governance/partner-sector',
  severity: 'warning',
  stage: 1,
  title: { id: 'Unsur pentahelix sesuai mitranya', en: 'The sector fits the partner' },
  why: {
    id: 'Penilai menghitung keterwakilan kelima unsur; mitra yang tercatat pada unsur lain membuat hitungannya salah.',
    en: 'Assessors count how the five sectors are represented; a partner under another one makes the count wrong.',
  },
  fix: {
    id: 'Perbaiki "sector" mitra itu: academia, business, community, media, atau government.',
    en: 'Mend "sector" of the partner: academia, business, community, media or government.',
  },
  messages: {
    other: {
      id: 'Menurut namanya, "{name}" termasuk unsur {meant}, tetapi tertulis "sector: {written}". Tulis "sector: {sector}", atau perbaiki namanya.',
      en: 'By its name "{name}" belongs to {meant}, but it says "sector: {written}". Write "sector: {sector}", or mend the name.',
    },
  },
  check({ partners }, report) {
    for (const { name, sector, path } of partners.all) {
      if (name === undefined || sector === undefined) continue;
      const [meant] = TOLD.find(([, pattern]) => pattern.test(name)) ?? [];
      if (meant === undefined || meant === sector) continue;
      // A broadcaster is a company, too, and the government owns some.
      if (meant === 'business' && (sector === 'media' || sector === 'government')) continue;
      const args = { name, written: sector, meant: SECTORS[meant], sector: meant };
      report('other', [...path, 'sector'], args, { inputs: [[...path, 'name']] });
    }
  },
});
