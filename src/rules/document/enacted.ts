import { terms } from '../../i18n/terms.js';
import { smartCityLaws } from '../../model/enactment.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'document/enacted',
  severity: 'error',
  stage: 1,
  title: {
    id: 'Masterplan ditetapkan dengan Perwali atau Perbup',
    en: 'The masterplan is enacted by regulation',
  },
  why: {
    id: 'Status ditetapkan hanya benar bila peraturan kepala daerahnya sudah terbit; penilai memeriksa nomor dan tanggalnya.',
    en: 'A plan is enacted only once the regulation of the head of the region is issued; assessors check number and date.',
  },
  fix: {
    id: 'Catat peraturan itu pada "regulations" dengan "status: issued", atau ubah status naskah menjadi final.',
    en: 'Record the regulation in "regulations" with "status: issued", or change the status of the document to final.',
  },
  messages: {
    missing: {
      id: 'Naskah berstatus ditetapkan (enacted), tetapi daftar "regulations" belum memuat {law} yang menetapkan masterplan. Tambahkan {law} itu, atau ubah statusnya menjadi final.',
      en: 'The document has the status "enacted", but "regulations" holds no {law} that enacts the masterplan. Add that {law}, or change the status to final.',
    },
    planned: {
      id: 'Naskah berstatus ditetapkan (enacted), tetapi peraturan yang menetapkannya ("{id}") masih direncanakan. Perbarui salah satunya.',
      en: 'The document has the status "enacted", but the regulation that enacts it ("{id}") is still planned. Bring one of them up to date.',
    },
  },
  check(model, report, { incomplete }) {
    const { data } = model;
    if (data.status !== 'enacted' || incomplete('regulation')) return;
    const laws = smartCityLaws(model);
    const [law] = laws;
    const counted = [['regulations']];
    if (law === undefined) {
      // One whose kind or subject is wrong has a finding, and may be it.
      if (data.regulations?.some((one) => one?.kind === undefined || one.about === undefined)) return;
      const { kind = 'kota' } = data.region ?? {};
      report('missing', ['status'], { law: terms.headLaw[kind] }, { counted });
    } else if (laws.every(({ status }) => status === 'planned')) {
      report('planned', [...law.path, 'status'], { id: law.id }, { counted });
    }
  },
});
