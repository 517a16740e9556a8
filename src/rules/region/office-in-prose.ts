import { terms } from '../../i18n/terms.js';
import { regionBareName } from '../../model/region.js';
import { textsOf } from '../../model/texts.js';
import { regionMentions } from '../../regions/mentions.js';
import { defineRule } from '../rule.js';
import { isOwnWords } from './own-words.js';

type Kind = 'kota' | 'kabupaten';

/** What a kota has, and what a kabupaten has in its place. */
const OFFICES: readonly Readonly<Record<Kind, string>>[] = [
  { kota: 'Wali Kota', kabupaten: 'Bupati' },
  { kota: 'Perwali', kabupaten: 'Perbup' },
  { kota: 'Pemkot', kabupaten: 'Pemkab' },
  { kota: 'Pemerintah Kota', kabupaten: 'Pemerintah Kabupaten' },
];

/** Fields that region/office looks at. */
const TITLES = /^(?:governance\.(?:council|team)\.|approval\.signatories)/;

/** History and buildings keep the names of their time. */
const OF_OLD = /^(?:region\.profile|potential)\b/;

/** So many characters before and after are looked at for the other office: "bupati atau wali kota" is the law's phrase. */
const BESIDE = 24;
const LONGEST_NAME = 80;

export default defineRule({
  id: 'region/office-in-prose',
  severity: 'warning',
  stage: 1,
  title: {
    id: 'Sebutan jabatan dalam naskah sesuai jenis daerah',
    en: 'Offices in the text fit the kind of region',
  },
  why: {
    id: 'Kota dipimpin Wali Kota dengan Perwali, kabupaten dipimpin Bupati dengan Perbup; sebutan yang tertukar menunjukkan naskah tersalin dari daerah lain.',
    en: 'A kota has a Wali Kota and Perwali, a kabupaten a Bupati and Perbup; the wrong one shows a text copied from another region.',
  },
  fix: {
    id: 'Pakai sebutan menurut jenis daerah pada "region.kind".',
    en: 'Use the office that goes with "region.kind".',
  },
  messages: {
    office: {
      id: 'Daerah ini {kind}, tetapi naskahnya menyebut "{words}". Tulis "{right}".',
      en: 'This region is a {kind}, but the text says "{words}". Write "{right}".',
    },
  },
  check(model, report) {
    const { name = '', kind } = model.data.region ?? {};
    // Where name and kind contradict each other the kind may be the wrong one, and that is said already.
    const [word] = /^(?:kota|kabupaten)\b/i.exec(name.trim()) ?? [];
    if (name === '' || kind === undefined || (word !== undefined && word.toLowerCase() !== kind)) return;
    const bare = regionBareName(model.data);
    // Out of a longer name no pattern could be made.
    const pairs = bare.length > LONGEST_NAME ? OFFICES : [...OFFICES, ownName(bare)];
    const other = kind === 'kota' ? 'kabupaten' : 'kota';
    const wrong = anyOf(pairs, other, 'gi');
    const right = anyOf(OFFICES, kind, 'i');
    const any = anyOf(pairs, other, 'i');
    for (const text of textsOf(model.data)) {
      // Nearly every text is done with here, and a search for all places is dear to begin.
      if (!any.test(text.text)) continue;
      const said = new Set<string>();
      for (const { 0: words, index } of text.text.matchAll(wrong)) {
        const pair = pairs.find((one) => plain(one[other]) === plain(words));
        if (pair === undefined || said.has(pair[other])) continue;
        if (TITLES.test(text.field.pattern) || !isOwnWords(model, text)) continue;
        const end = index + words.length;
        if (text.text.charAt(end) === '/') continue;
        if (right.test(text.text.slice(Math.max(0, index - BESIDE), end + BESIDE))) continue;
        // Another region's is a matter of region/other-region.
        const [named] = regionMentions(text.text.slice(index, end + LONGEST_NAME));
        if (named !== undefined && named.index < words.length) continue;
        said.add(pair[other]);
        const kindWord = terms.regionKind[kind].id.toLowerCase();
        report(
          'office',
          text.path,
          { words: words.replace(/\s+/g, ' '), kind: kindWord, right: pair[kind] },
          {
            words,
            inputs: [['region', 'kind']],
            ...(OF_OLD.test(text.field.pattern) && { severity: 'info' }),
          },
        );
      }
    }
  },
});

const ownName = (bare: string) => ({ kota: `Kota ${bare}`, kabupaten: `Kabupaten ${bare}` });

function anyOf(pairs: typeof OFFICES, kind: Kind, flags: string): RegExp {
  const words = pairs.map((pair) =>
    pair[kind].replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s?'),
  );
  return new RegExp(`\\b(?:${words.join('|')})\\b`, flags);
}

const plain = (words: string): string => words.toLowerCase().replace(/\s/g, '');
