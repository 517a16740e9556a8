import { defineRule } from '../rule.js';

export default defineRule({
  id: 'references/untraceable-source',
  severity: 'info',
  stage: 1,
  title: { id: 'Sumber dapat ditelusuri', en: 'A source can be traced' },
  why: {
    id: 'Penilai memeriksa angka ke sumbernya; tanpa penerbit, alamat, atau berkas, sumber itu tidak dapat dicari.',
    en: 'Assessors trace figures to their source; without publisher, address or file it cannot be found.',
  },
  fix: {
    id: 'Isi "publisher", "url", "file", atau "agency" pada sumber itu.',
    en: 'Fill in "publisher", "url", "file" or "agency" of the source.',
  },
  messages: {
    nowhere: {
      id: 'Sumber "{id}" tidak menyebut penerbit, alamat, berkas, atau perangkat daerah. Isi salah satunya.',
      en: 'Source "{id}" names no publisher, address, file or agency. Fill in one of them.',
    },
  },
  check({ sources }, report) {
    for (const { id, publisher, url, file, agency, path } of sources.all) {
      if ((publisher ?? url ?? file ?? agency) !== undefined) continue;
      report('nowhere', [...path, 'id'], { id }, { inputs: [path] });
    }
  },
});
