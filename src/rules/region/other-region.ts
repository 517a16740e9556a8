import { regionName } from '../../model/region.js';
import { type Text, textsOf } from '../../model/texts.js';
import { regionMentions } from '../../regions/mentions.js';
import { bareName, plainName } from '../../regions/regions.js';
import { defineRule } from '../rule.js';
import { isOwnWords } from './own-words.js';

/** What another region's name can only have come into by copying: the vision, the missions, titles and names. */
const OWN_NAMES =
  /^(?:title|books\[\]\.title|vision\.|missions\[\]|plans\[\]\.title|roadmap\.phases)|\.(?:name|expansion)$|goals\[\]\.text$/;

/** A neighbour, a partner or a model to learn from is named with good reason. */
const NEIGHBOUR =
  /berbatas|perbatasan|tetangga|sebelah|diapit|dikelilingi|wilayah sekitar|hinterland|aglomerasi|antarkota|antardaerah|lintas daerah|antara |kerja ?sama|bersama|dibanding|berbeda|seperti|sebagaimana|menyusul|studi banding|belajar|rujukan|percontohan|mereplikasi|jarak|kilometer|menuju|pemekaran|dimekarkan|bekas|dahulu|semula|yang diterapkan|pengalaman/i;

/** An institution is called by its own name, wherever it stands. */
const INSTITUTION =
  /(?:Universitas|Institut|Politeknik|Sekolah Tinggi|Akademi|PT|CV|Bank|BPR|RSUD|RSU|RS|Rumah Sakit|Perumahan|Perumda|PDAM|Hotel|Stasiun|Pelabuhan|Bandara|Terminal|SMA|SMK|SMP|SD|Yayasan|Koperasi|Kadin|KADIN|Kamar Dagang|Asosiasi|BPS|Badan Pusat Statistik|Kejaksaan|Polres|Pengadilan|Kodim|Kantor Imigrasi)\.?(?:\s+[A-Z][A-Za-z.]*)*\s+$/;

/** How far from the name, within its sentence, the reason may stand. */
const REACH = 60;

/** "Kota Bogor, Kota Depok, dan Kabupaten Bekasi": what holds for one name holds for the next. */
const NEXT_IN_LIST = 8;

export default defineRule({
  id: 'region/other-region',
  severity: 'warning',
  stage: 1,
  title: { id: 'Daerah lain disebut dalam naskah', en: 'The text names another region' },
  why: {
    id: 'Nama daerah lain hampir selalu tertinggal dari naskah yang disalin, dan itulah yang pertama terlihat oleh penilai.',
    en: 'Another region is nearly always left over from a copied text, and the first thing an assessor sees.',
  },
  fix: {
    id: 'Ganti dengan nama daerah sendiri, dan periksa apakah isi kalimatnya memang tentang daerah ini.',
    en: 'Write the name of your own region, and check that the sentence is about it.',
  },
  messages: {
    other: {
      id: 'Naskah ini menyebut "{words}", padahal masterplan ini tentang {own}. Bila tersalin, perbaiki kalimatnya.',
      en: 'This text names "{words}", but the plan is about {own}. If it was copied, mend the sentence.',
    },
    twin: {
      id: '"{words}" berarti {other}, daerah yang lain dari {own}. Bila yang dimaksud daerah sendiri, tulis {own}.',
      en: '"{words}" means {other}, another region than {own}. If your own is meant, write {own}.',
    },
  },
  check(model, report) {
    const own = regionName(model.data);
    if (own === '') return;
    const bare = plainName(own).replace(/^(?:kota|kabupaten) /, '');
    for (const text of textsOf(model.data)) {
      const said = new Set<string>();
      let listedUntil = -1;
      for (const { region, words, index } of regionMentions(text.text)) {
        const isListed = listedUntil >= 0 && index - listedUntil <= NEXT_IN_LIST;
        const hasReason = isListed || isNamedWithReason(text, index);
        if (hasReason) listedUntil = index + words.length;
        if (plainName(region.name) === plainName(own) || said.has(region.code)) continue;
        if (!isOwnWords(model, text) || hasReason) continue;
        said.add(region.code);
        report(
          bareName(region) === bare ? 'twin' : 'other',
          text.path,
          { words: words.replace(/\s+/g, ' '), own, other: region.name },
          {
            words,
            inputs: [['region', 'name']],
            ...(OWN_NAMES.test(text.field.pattern) ? {} : { severity: 'info' }),
          },
        );
      }
    }
  },
});

function isNamedWithReason({ text }: Text, index: number): boolean {
  const before = text.slice(Math.max(0, index - REACH), index);
  if (INSTITUTION.test(before)) return true;
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n\n')) + 1;
  const after = text.slice(index, index + REACH);
  const end = after.search(/[.!?](?:\s|$)|\n\n/);
  return NEIGHBOUR.test(before.slice(start) + after.slice(0, end < 0 ? undefined : end));
}
