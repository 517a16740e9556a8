import { references } from '../../model/references.js';
import { defineRule } from '../rule.js';
import { grouped, inOrder } from './in-order.js';

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
    id: 'Tulis id perangkat daerah sebagaimana terdaftar pada "agencies".',
    en: 'Write the id of the agency as it stands in "agencies".',
  },
  messages: {
    name: {
      id: '"{written}" adalah sebutan lain untuk perangkat daerah "{id}". Tulis idnya: {id}.',
      en: '"{written}" is another name of the agency "{id}". Write its id: {id}.',
    },
    often: {
      id: '"{written}" di {count} tempat adalah sebutan lain untuk perangkat daerah "{id}". Tulis idnya, {id}, atau ubah idnya pada "agencies".',
      en: '"{written}", in {count} places, is another name of the agency "{id}". Write its id, {id}, or change the id in "agencies".',
    },
  },
  check({ data, agencies }, report, { place, replace }) {
    const ids = new Map<string, number>();
    for (const { id } of agencies.all) ids.set(id, (ids.get(id) ?? 0) + 1);
    const named = references(data).filter(({ kind, id: written }) => {
      const agency = kind === 'agency' ? agencies.get(written) : undefined;
      // An agency that bears the id of another one may have lost just the id that is written.
      return agency !== undefined && agency.id !== written && ids.get(agency.id) === 1;
    });
    for (const [written, group] of grouped(named, ({ id }) => id)) {
      const id = agencies.get(written)?.id ?? '';
      const { first, related } = inOrder(group, place);
      const fix = group.flatMap(({ path }) => replace(path, id));
      report(
        related.length > 0 ? 'often' : 'name',
        first,
        { written, id, count: group.length },
        { related, fix },
      );
    }
  },
});
