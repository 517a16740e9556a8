import type { Masterplan } from '../../generated/types.js';
import { COUNT, countSaid } from '../prose/number-in-words.js';
import { defineRule } from '../rule.js';

/** "terbagi atas empat kecamatan yang mencakup 27 kelurahan": what the whole region is said to consist of. */
const VERB =
  '(?:terbagi|dibagi|terdiri|meliputi|mencakup|memiliki|mempunyai)(?:\\s+(?:atas|dari|menjadi|ke dalam))?';
const LINK = `(?:,|\\s+(?:dan|serta|dengan|yang\\s+${VERB}))`;
const PARTS = new RegExp(
  `\\b${VERB}\\s+(?:(?<districts>${COUNT})\\s+kecamatan(?:${LINK}\\s+)?)?(?:(?<first>${COUNT})\\s+(?:kelurahan|desa)(?:${LINK}\\s+(?<second>${COUNT})\\s+(?:kelurahan|desa))?)?(?=\\s*(?:[.,;:)]|$|dan\\b|serta\\b|yang\\b|dengan\\b))`,
  'i',
);
const AREA = /\bseluas\s+(\d[\d.]*(?:,\d+)?)\s*(?:km²|km2|km persegi|kilometer persegi)/i;
const PEOPLE = /(?<![a-z\d.,])(\d{1,3}(?:\.\d{3})+|\d{4,})\s+jiwa(?!\s*(?:per|\/))/i;

/** A sentence about a part of the region, about others, or about no exact number. */
const NOT_ALL =
  /\b(?:sekitar|kurang|lebih|hampir|kira-kira|setiap|tiap|sebagian|antara|di antaranya|laki-laki|perempuan|miskin|proyeksi|diproyeksikan|provinsi|nasional|indonesia|kabupaten tetangga)\b/i;

type Region = NonNullable<Masterplan['region']>;

interface Figure {
  readonly message: 'districts' | 'villages' | 'area' | 'people';
  readonly words: string;
  readonly said: number;
  readonly known: number | undefined;
}

export default defineRule({
  id: 'region/profile-figures',
  severity: 'warning',
  stage: 1,
  title: {
    id: 'Angka dalam profil sama dengan data daerah',
    en: 'Figures in the profile agree with the region data',
  },
  why: {
    id: 'Jumlah kecamatan, luas, dan penduduk tercetak dua kali di Buku 1; angka yang berbeda membuat penilai meragukan keduanya.',
    en: 'Districts, area and population are printed twice in Book 1; figures that differ make an assessor doubt both.',
  },
  fix: {
    id: 'Samakan angka dalam profil dengan "districts", "villages", "area_km2", dan "population" pada "region".',
    en: 'Make the profile agree with "districts", "villages", "area_km2" and "population" in "region".',
  },
  messages: {
    districts: {
      id: 'Profil menyebut "{words}", sedangkan pada data daerah tertulis {known} kecamatan. Samakan.',
      en: 'The profile says "{words}", but the region data has {known} districts. Make them agree.',
    },
    villages: {
      id: 'Profil menyebut "{words}", sedangkan pada data daerah tertulis {known} kelurahan atau desa. Samakan.',
      en: 'The profile says "{words}", but the region data has {known} villages. Make them agree.',
    },
    area: {
      id: 'Profil menyebut "{words}", sedangkan pada data daerah tertulis {known} km². Samakan.',
      en: 'The profile says "{words}", but the region data has {known} km². Make them agree.',
    },
    people: {
      id: 'Profil menyebut "{words}", sedangkan pada data daerah tertulis {known} jiwa. Samakan.',
      en: 'The profile says "{words}", but the region data has {known} people. Make them agree.',
    },
  },
  check({ data: { region } }, report) {
    if (region?.profile === undefined) return;
    const told = new Set<string>();
    for (const sentence of region.profile.split(/(?<=[.!?])\s+|\n\s*\n/)) {
      for (const { message, words, said, known } of figuresOf(sentence, region)) {
        // The first figure of a kind is the region's; later ones may be of its parts.
        if (known === undefined || told.has(message)) continue;
        told.add(message);
        if (said === known) continue;
        report(message, ['region', 'profile'], { words, known }, { words });
      }
    }
  },
});

function figuresOf(sentence: string, region: Region): Figure[] {
  const figures: Figure[] = [];
  if (NOT_ALL.test(sentence)) return figures;
  const { districts = '', first = '', second = '' } = PARTS.exec(sentence)?.groups ?? {};
  const [inDistricts, inFirst, inSecond = 0] = [districts, first, second].map(countSaid);
  if (inDistricts !== undefined) {
    const words = `${districts} kecamatan`;
    figures.push({ message: 'districts', words, said: inDistricts, known: region.districts });
  }
  // A kabupaten has both, and may tell them in two sentences.
  if (inFirst !== undefined && (region.kind === 'kota' || second !== '')) {
    const words = /(?:kelurahan|desa)/i.exec(sentence.slice(sentence.indexOf(first)))?.[0] ?? '';
    figures.push({
      message: 'villages',
      words: `${first} ${words}`,
      said: inFirst + inSecond,
      known: region.villages,
    });
  }
  const [area, km2] = AREA.exec(sentence) ?? [];
  if (area !== undefined && km2 !== undefined) {
    const decimals = km2.split(',')[1]?.length ?? 0;
    const known = region.area_km2 === undefined ? undefined : Number(region.area_km2.toFixed(decimals));
    figures.push({ message: 'area', words: area, said: numberSaid(km2), known });
  }
  const [people, count] = PEOPLE.exec(sentence) ?? [];
  const { value, year } = region.population ?? {};
  // A count of another year is another count.
  const years = sentence.match(/\b(?:19|20)\d{2}\b/g) ?? [];
  if (people !== undefined && count !== undefined && years.every((one) => Number(one) === year)) {
    figures.push({ message: 'people', words: people, said: numberSaid(count), known: value });
  }
  return figures;
}

/** `1.234,5` as Indonesians write it. */
const numberSaid = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));
