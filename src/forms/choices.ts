import type { Bilingual, Language } from '../i18n/language.js';
import { terms } from '../i18n/terms.js';
import { ENABLER_GROUPS } from '../model/program.js';
import type { DimensionProfile } from '../profile/profile.js';
import type { Choice } from '../values/choice.js';
import type { FormScene } from './form-kind.js';
import { plainHead } from './plain-head.js';

type Choices = (scene: FormScene) => readonly Choice[];
type Words = Readonly<Record<string, Bilingual>>;

/**
 * The values of one table of terms: labelled as books print them, and known by the other language's word, by their id,
 * and by what else people write.
 */
export function termChoices(words: Words, others: Readonly<Record<string, readonly string[]>> = {}): Choices {
  return ({ language }) =>
    Object.entries(words).map(([id, word]) => choice(id, word, language, others[id] ?? []));
}

/** {@link termChoices} whose values are numbers. */
export function numberChoices(words: Words, others: Readonly<Record<string, readonly string[]>>): Choices {
  const choices = termChoices(words, others);
  return (scene) => choices(scene).map((one) => ({ ...one, value: Number(one.value) }));
}

/** The dimensions alone, as a gap has them. */
export const dimensionChoices: Choices = ({ profile }) => profile.dimensions.map(dimensionChoice);

/** Where a programme may stand: in a dimension, or in one of the four enabling plans. */
export const programHomes: Choices = (scene) => [
  ...dimensionChoices(scene),
  ...ENABLER_GROUPS.map((group) =>
    choice(`enablers.${group}`, terms.enablerGroup[group], scene.language, ENABLER_SYNONYMS[group]),
  ),
];

/** Where an indicator may stand: in a dimension, or with the enabling plans together. */
export const indicatorHomes: Choices = (scene) => [
  ...dimensionChoices(scene),
  choice('enablers', { id: 'Rencana pendukung', en: 'Enabling plans' }, scene.language, [
    'pendukung',
    'program pendukung',
    'enabler',
    'enablers',
  ]),
];

/**
 * All aspects, each with its dimension before it, so that a list of them is a list in groups and a cell cannot be
 * misunderstood: `Smart Living – Prasarana Kesehatan`.
 */
export const aspectChoices: Choices = ({ profile }) =>
  profile.dimensions.flatMap((dimension) =>
    dimension.aspects.map(({ id, name }) => ({
      value: id,
      label: `${dimension.name} – ${name}`,
      synonyms: distinct([name, `${dimension.name} ${name}`, id], `${dimension.name} – ${name}`),
    })),
  );

/** Units that the plan uses already, then common ones; others may be written. */
export const unitChoices: Choices = ({ units, language }) => {
  const known = new Map<string, Choice>();
  for (const unit of [...units, ...COMMON_UNITS[language]]) {
    const key = plainHead(unit);
    if (!known.has(key)) known.set(key, { value: unit, label: unit, synonyms: UNIT_SYNONYMS[key] ?? [] });
  }
  return [...known.values()];
};

const ENABLER_SYNONYMS = {
  policy: ['kebijakan', 'kelembagaan', 'kebijakan & kelembagaan', 'regulasi dan kelembagaan'],
  infrastructure: [
    'infrastruktur',
    'infrastruktur pendukung smart city',
    'infrastruktur TIK',
    'infrastruktur digital',
  ],
  applications: [
    'aplikasi',
    'perangkat lunak',
    'aplikasi & perangkat lunak',
    'software',
    'aplikasi pendukung',
  ],
  literacy: ['literasi', 'literasi smart city', 'penguatan literasi', 'literasi masyarakat'],
} as const;

const COMMON_UNITS: Readonly<Record<Language, readonly string[]>> = {
  id: [
    'persen',
    'orang',
    'unit',
    'dokumen',
    'layanan',
    'lokasi',
    'kegiatan',
    'indeks',
    'hari',
    'menit',
    'jam',
    'ton',
    'km',
    'rupiah',
  ],
  en: [
    'persen',
    'people',
    'units',
    'documents',
    'services',
    'sites',
    'activities',
    'index',
    'days',
    'minutes',
    'hours',
    'tonnes',
    'km',
    'rupiah',
  ],
};

const UNIT_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  persen: ['%', 'percent', 'prosen', 'persentase'],
  dokumen: ['dok', 'dok.'],
  rupiah: ['Rp', 'Rp.'],
  km: ['kilometer', 'kilo meter'],
  indeks: ['index'],
};

function dimensionChoice({ id, name, meaning, misnamed }: DimensionProfile): Choice {
  const short = name.replace(/^Smart /, '');
  return {
    value: id,
    label: name,
    synonyms: distinct([short, meaning, id, ...misnamed.map((key) => key.replaceAll('-', ' '))], name),
  };
}

function choice(value: string, word: Bilingual, language: Language, others: readonly string[]): Choice {
  const label = word[language];
  const id = value.slice(value.indexOf('.') + 1).replaceAll('_', ' ');
  return { value, label, synonyms: distinct([word.id, word.en, id, ...others], label) };
}

/** Each spelling once, and none that is the label itself. */
function distinct(texts: readonly string[], label: string): string[] {
  const seen = new Set([plainHead(label)]);
  return texts.filter((text) => {
    const key = plainHead(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
