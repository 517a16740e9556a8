import { terms } from '../../i18n/terms.js';
import { at, locatedItems } from '../../model/located.js';
import { samePerson } from '../../model/same-person.js';
import { defineRule } from '../rule.js';

const ACTING = /^(?:pj|plt|plh|pjs|penjabat(?: sementara)?|pelaksana (?:tugas|harian))\b\.?\s+/i;
const HEAD = /^(?:wali\s?kota|bupati)\b/i;
const DEPUTY = /^wakil (?:wali\s?kota|bupati)\b/i;

const KNOWN = { id: 'tercatat di sini', en: 'recorded here' };

export default defineRule({
  id: 'approval/head',
  severity: 'warning',
  stage: 1,
  title: { id: 'Penanda tangan adalah kepala daerah', en: 'The signatory is the head of the region' },
  why: {
    id: 'Komitmen ditandatangani kepala daerah; nama atau jabatan yang berbeda dari data daerah membuat lembarnya harus dicetak ulang.',
    en: 'The head of the region signs; a name or office that differs from the region data means printing the page again.',
  },
  fix: {
    id: 'Samakan nama dan jabatan pada "approval.signatories" dengan "region.head" dan "region.deputy".',
    en: 'Make "approval.signatories" agree with "region.head" and "region.deputy".',
  },
  messages: {
    name: {
      id: '{title} pada lembar pengesahan adalah "{name}", sedangkan pada data daerah "{known}". Samakan.',
      en: '{title} on the approval page is "{name}", but "{known}" in the region data. Make them agree.',
    },
    absent: {
      id: '{head} belum ada di antara penanda tangan. Tambahkan pada "signatories".',
      en: 'The {head} is not among the "signatories". Add them.',
    },
    acting: {
      id: '{head} pada data daerah adalah {acting}, tetapi jabatan penanda tangan tertulis "{title}". Tulis {acting} di depannya.',
      en: 'The {head} in the region data is {acting}, but the signatory\'s office is written "{title}". Write {acting} before it.',
    },
    definitive: {
      id: 'Jabatan penanda tangan tertulis "{title}", sedangkan pada data daerah {head} tidak ditandai sebagai penjabat. Samakan dengan "region.head".',
      en: 'The signatory\'s office is written "{title}", but the {head} in the region data is not marked as acting. Make it agree with "region.head".',
    },
  },
  check({ data }, report, { place }) {
    const { head, deputy, kind = 'kota' } = data.region ?? {};
    const signatories = locatedItems(data.approval?.signatories, ['approval', 'signatories']);
    if (signatories.length === 0) return;
    const inputs = [
      ['approval', 'signatories'],
      ['region', 'head'],
      ['region', 'kind'],
    ];
    let signed = false;
    for (const signatory of signatories) {
      const { name, title = '' } = signatory;
      const office = title.trim().replace(ACTING, '');
      const isHead = HEAD.test(office);
      if (!isHead && !DEPUTY.test(office)) continue;
      signed ||= isHead;
      const known = isHead ? head?.name : deputy;
      const home = isHead ? ['region', 'head', 'name'] : ['region', 'deputy'];
      if (name !== undefined && known !== undefined && !samePerson(name, known)) {
        const related = [{ message: KNOWN, args: {}, place: place(home) }];
        report('name', at(signatory, 'name'), { title, name, known }, { inputs, related });
      } else if (isHead && head !== undefined) {
        const written = ACTING.test(title.trim());
        const args = { title, head: terms.head[kind] };
        if (head.acting !== undefined && !written) {
          report(
            'acting',
            at(signatory, 'title'),
            { ...args, acting: terms.acting[head.acting] },
            { inputs },
          );
        } else if (head.acting === undefined && written)
          report('definitive', at(signatory, 'title'), args, { inputs });
      }
    }
    if (!signed)
      report('absent', ['approval', 'signatories'], { head: terms.head[kind] }, { part: 'key', inputs });
  },
});
