import type { Path } from '../../diagnostics/place.js';
import { LETTER } from '../../i18n/letters.js';
import type { Dimension } from '../../model/dimension.js';
import { countsOfDimension, countsOfPlan, type Item } from '../../model/item-counts.js';
import type { Model } from '../../model/model.js';
import { ENABLER_GROUPS } from '../../model/program.js';
import { textsOf } from '../../model/texts.js';
import { defineRule } from '../rule.js';
import { COUNT, countSaid } from './number-in-words.js';

/** Where a text speaks of this plan; elsewhere counts are those of the present state, of others or of a programme. */
const FIELDS =
  /^(?:vision\.explanation|region\.profile|dimensions\.\*\.(?:overview|aspects\.\*)|roadmap\.phases\[\]\.theme|funding\.note)$/;

const NOUNS = 'program|quick[ -]wins?|indikator|misi|sasaran|strategi|dimensi';
const ITEM = `(${COUNT})\\s+(?:buah\\s+)?(${NOUNS})`;

/** "memuat 6 misi, 24 sasaran, dan 82 program": a verb, and what it counts. */
const STATEMENT = new RegExp(
  `\\b(?:terdapat|memuat|terdiri (?:atas|dari)|sebanyak|ada|meliputi|mencakup|berisi|memiliki|mempunyai|menetapkan|dijabarkan (?:ke )?dalam|dituangkan (?:ke )?dalam|diwujudkan melalui|dijalankan melalui)\\s+(?:sebanyak\\s+)?${ITEM}(?:(?:,\\s*(?:dan\\s+)?|\\s+dan\\s+|\\s+serta\\s+)${ITEM})*`,
  'gi',
);
const ITEMS = new RegExp(`(?<![${LETTER}\\d.–-])${ITEM}(?![${LETTER}])`, 'gi');

/** What may follow a count of all there is; any other word narrows it down ("program prioritas"). */
const AFTER =
  /^(?:\s*$|\s*[.;:,)]|\s+(?:dan|serta|yang (?:tersebar|terbagi|dijabarkan|disusun|dirinci|dilaksanakan)|(?:di )?dalam (?:masterplan|rencana|dokumen|enam|keenam|seluruh)|pada (?:masterplan|dimensi|keenam|seluruh|enam)|di (?:enam|keenam|seluruh) dimensi|smart city|kota cerdas|selama periode)(?![a-z]))/i;

/** The plan, or the dimension that the text stands in. "Quick win" needs none: only this plan has them. */
const SUBJECT =
  /\b(?:masterplan|rencana induk|dokumen ini|naskah ini|dimensi ini|dimensi smart|smart (?:governance|branding|economy|living|society|environment)|seluruh dimensi|keenam dimensi|enam dimensi)\b/i;
const THIS_DIMENSION = /\bdimensi ini\b/i;
const WHOLE_PLAN = /\b(?:masterplan|rencana induk|dokumen ini|naskah ini|(?:seluruh|keenam|enam) dimensi)\b/i;

/** A sentence about a part, an estimate, another plan or another time. */
const NOT_ALL =
  /\b(?:rpjmd|rpjpd|rpjmn|renstra|renja|rkpd|rtrw|spbe|sdgs?|tpb|evaluasi|prioritas|unggulan|utama|setiap|tiap|masing-masing|rata-rata|per|sekitar|kurang|lebih|hampir|minimal|maksimal|sedikitnya|paling|sampai|hingga|antara|di antaranya|selain|kecuali|tambahan|baru|semula|sebelumnya|pernah|akan|aspek|pendukung|penunjang|kecamatan|kelurahan|perangkat daerah|dinas|lain)\b|(?<!\d[–-])\b(?:19|20)\d\d\b(?![–-]\d)/i;

/** Where the listed ones stand: a file of them that cannot be read makes every count too small. */
function listsOf({ dimensions }: Model, item: Item): Path[] {
  if (item === 'quick win') return [['quick_wins']];
  if (item === 'misi') return [['missions']];
  if (item === 'dimensi') return [['profile']];
  const list = { program: 'programs', indikator: 'indicators', sasaran: 'goals', strategi: 'strategies' }[
    item
  ];
  const own = dimensions.map(({ path }) => [...path, list]);
  const beside = item === 'indikator' ? ['indicators'] : item === 'program' ? ENABLER_GROUPS : [];
  return [['dimensions'], ...own, ['enablers'], ...beside.map((group) => ['enablers', group])];
}

export default defineRule({
  id: 'prose/stated-count',
  severity: 'warning',
  stage: 1,
  title: { id: 'Jumlah dalam naskah sama dengan isinya', en: 'Counts in the text agree with the content' },
  why: {
    id: 'Naskah yang menyebut enam quick win sementara daftarnya memuat lima membuat penilai meragukan angka lainnya.',
    en: 'A text that names six quick wins above a list of five makes an assessor doubt every other number.',
  },
  fix: {
    id: 'Samakan angka dalam naskah dengan daftarnya, atau hapus angkanya: buku menghitung sendiri jumlahnya.',
    en: 'Make the text agree with the list, or leave the number out: the books count for themselves.',
  },
  messages: {
    plan: {
      id: 'Naskah menyebut "{words}", sedangkan masterplan ini memuat {count}. Samakan angkanya, atau lengkapi daftarnya.',
      en: 'The text says "{words}", but this plan has {count}. Make them agree, or complete the list.',
    },
    dimension: {
      id: 'Naskah menyebut "{words}", sedangkan dimensi {dimension} memuat {count}. Samakan angkanya, atau lengkapi daftarnya.',
      en: 'The text says "{words}", but the dimension {dimension} has {count}. Make them agree, or complete the list.',
    },
  },
  check(model, report) {
    for (const { field, path, text } of textsOf(model.data)) {
      if (!FIELDS.test(field.pattern)) continue;
      for (const sentence of text.split(/(?<=[.!?])\s+|\n\s*\n/)) {
        for (const { words, value, noun } of statements(sentence)) {
          const home = model.dimensions.find(({ id }) => path[0] === 'dimensions' && id === path[1]);
          const dimension = spokenOf(sentence, model, home);
          if (dimension === 'several') continue;
          const counts = dimension ? countsOfDimension(model, dimension, noun) : countsOfPlan(model, noun);
          const [count] = counts;
          if (count === undefined || counts.includes(value)) continue;
          const args = { words: words.replace(/\s+/g, ' '), count, dimension: dimension?.name ?? '' };
          report(dimension ? 'dimension' : 'plan', path, args, { words, counted: listsOf(model, noun) });
        }
      }
    }
  },
});

function statements(sentence: string): { words: string; value: number; noun: Item }[] {
  if (NOT_ALL.test(sentence)) return [];
  const hasSubject = SUBJECT.test(sentence);
  return [...sentence.matchAll(STATEMENT)].flatMap((statement) => {
    if (!AFTER.test(sentence.slice(statement.index + statement[0].length))) return [];
    return [...statement[0].matchAll(ITEMS)].flatMap(([words, count = '', written = '']) => {
      const value = countSaid(count);
      const noun = nounOf(written);
      return value === undefined || (!hasSubject && noun !== 'quick win') ? [] : [{ words, value, noun }];
    });
  });
}

function nounOf(written: string): Item {
  const plain = written.toLowerCase();
  return plain.startsWith('quick') ? 'quick win' : (plain as Item); // ITEM allows no other words
}

/** The dimension whose count is meant; undefined for the whole plan. */
function spokenOf(
  sentence: string,
  { dimensions }: Model,
  home: Dimension | undefined,
): Dimension | undefined | 'several' {
  const named = dimensions.filter(({ name }) => sentence.toLowerCase().includes(name.toLowerCase()));
  if (named.length > 1) return 'several';
  if (named[0] !== undefined) return named[0];
  if (WHOLE_PLAN.test(sentence) && !THIS_DIMENSION.test(sentence)) return undefined;
  return home;
}
