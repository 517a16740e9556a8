import { references } from '../../model/references.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'references/agency-name',
  severity: 'warning',
  stage: 1,
  title: { id: 'Perangkat daerah ditulis dengan id', en: 'An agency is referred to by its id' },
  why: {
    id: 'Nama dan singkatan perangkat daerah berganti; id tetap sama, sehingga rujukan tidak putus.',
    en: 'Names and abbreviations of agencies change; the id stays, so that no reference breaks.',
  },
  fix: {
    id: 'Tulis id perangkat daerah sebagaimana terdaftar pada agencies.',
    en: 'Write the id of the agency as it stands in agencies.',
  },
  messages: {
    name: {
      id: '"{written}" adalah sebutan lain untuk perangkat daerah "{id}". Tulis idnya: {id}.',
      en: '"{written}" is another name of the agency "{id}". Write its id: {id}.',
    },
  },
  check({ data, agencies }, report, { replace }) {
    for (const { kind, id: written, path } of references(data)) {
      if (kind !== 'agency') continue;
      const agency = agencies.get(written);
      if (agency === undefined || agency.id === written) continue;
      report('name', path, { written, id: agency.id }, { fix: replace(path, agency.id) });
    }
  },
});
