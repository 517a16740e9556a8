import { defineRule } from '../rule.js';

export default defineRule({
  id: 'region/name-kind',
  severity: 'error',
  stage: 1,
  title: { id: 'Nama dan jenis daerah sejalan', en: 'Name and kind of the region agree' },
  why: {
    id: 'Dari jenis daerah dihitung sebutan Wali Kota/Bupati dan Perwali/Perbup di semua buku.',
    en: 'The titles Wali Kota/Bupati and Perwali/Perbup in all books follow from the kind.',
  },
  fix: { id: 'Perbaiki nama atau jenisnya.', en: 'Mend the name or the kind.' },
  messages: {
    differ: {
      id: 'Nama "{name}" tidak sejalan dengan jenis "{kind}". Tulis "kind: {right}", atau perbaiki namanya.',
      en: 'The name "{name}" does not agree with the kind "{kind}". Write "kind: {right}", or mend the name.',
    },
    bare: {
      id: 'Nama "{name}" belum menyebut Kota atau Kabupaten. Tulis "{full}".',
      en: 'The name "{name}" lacks Kota or Kabupaten. Write "{full}".',
    },
  },
  check({ data: { region } }, report) {
    const { name, kind } = region ?? {};
    // With a code the official table is asked, and region/code says more.
    if (name === undefined || kind === undefined || (region.code !== undefined && !region.fictional)) return;
    const [, word] = /^(kota|kabupaten)\b/i.exec(name.trim()) ?? [];
    if (word === undefined) {
      report('bare', ['region', 'name'], {
        name,
        full: `${kind === 'kota' ? 'Kota' : 'Kabupaten'} ${name.trim()}`,
      });
    } else if (word.toLowerCase() !== kind) {
      report('differ', ['region', 'kind'], { name, kind, right: word.toLowerCase() });
    }
  },
});
