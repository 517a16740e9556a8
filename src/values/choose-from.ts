import type { Bilingual } from '../i18n/language.js';
import type { Answer } from './answer.js';
import { asked, BLANK, refused, understood } from './answers.js';
import type { Choice } from './choice.js';
import { type ChoiceIndex, type ChoiceValue, choiceIndex } from './choice-index.js';
import { folded } from './folded.js';
import { nearNames } from './near-names.js';
import { isPlaceholder } from './placeholder.js';
import { textDoubts } from './text-doubts.js';

/** No label is longer; longer text is a sentence, not a choice. */
const LONGEST = 200;
/** How many choices are named when none fits, and how many likely ones are worth naming. */
const MOST_NAMED = 12;
const MOST_LIKELY = 4;

/** `(1 tahun)`, `(2024-2028)`: how long, said again. */
const HOW_LONG = /^[\d\s.,<>≤≥=±–-]*(?:tahun|thn|th|bulan|bln)?\.?$/i;
const NUMBERED = /^(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+/i;
/** Between two choices in one cell. */
const BETWEEN = /[/,;+&\n]|\bdan\b|\batau\b/i;
/** Words that say what kind of thing is chosen, not which. */
const KIND_WORDS =
  /\b(?:dimensi|sub ?aspek|aspek|sumber dana|sumber pendanaan|dana|anggaran|satuan|status|arah|jenis|kategori|smart|cerdas)\b/g;

/**
 * The choice that `said` names: by label, value or synonym, whatever its capitals, blanks and punctuation; numbered, with
 * its kind before it ("Dimensi Smart Living"), with itself or how long it takes in parentheses. One wrong letter in a
 * long word with nothing else near is taken as a slip; anything further away is asked about, and so are two choices in
 * one cell (`APBN/DAK`). The index of names is kept for the very array `choices`: pass the same one for every row.
 */
export function chooseFrom(said: string, choices: readonly Choice[]): Answer<ChoiceValue> {
  const text = said.trim();
  if (text === '' || isPlaceholder(text)) return BLANK;
  const index = choiceIndex(choices);
  const none = () => refused(said, textDoubts.notListed, { choices: someLabels(choices) });
  if (text.length > LONGEST) return none();
  const bare = text.replace(NUMBERED, '');
  const parts = bare.split(BETWEEN).map((part) => named(part, index));
  const isSeveral = parts.every((values) => values.length > 0) && unique(parts.flat()).length > 1;
  const exact = isSeveral ? unique(parts.flat()) : exactly(text, bare, index);
  if (exact.length > 0) return certain(said, exact, index);
  const within = unique([...partly(bare, index), ...containing(folded(bare), index)]);
  const { values, isSlip } = near(folded(bare), index);
  if (isSlip && values[0] !== undefined) return understood(values[0], said);
  const likely = within.length > 0 ? within : values;
  return likely.length > 0 && likely.length <= MOST_LIKELY
    ? ask(said, likely, index, textDoubts.near)
    : none();
}

function certain(said: string, values: readonly ChoiceValue[], index: ChoiceIndex): Answer<ChoiceValue> {
  const [value] = values;
  if (value !== undefined && values.length === 1) return understood(value, said);
  return ask(said, values, index, textDoubts.several);
}

function exactly(text: string, bare: string, index: ChoiceIndex): readonly ChoiceValue[] {
  const whole = named(text, index);
  if (whole.length > 0) return whole;
  const unnumbered = named(bare, index);
  if (unnumbered.length > 0) return unnumbered;
  const { outside, inside } = parenthesised(bare);
  const values = named(outside, index);
  if (inside === undefined || values.length !== 1) return [];
  const again = named(inside, index);
  return HOW_LONG.test(inside) || (again.length === 1 && again[0] === values[0]) ? values : [];
}

/** What a text is the whole name of, with or without the word for its kind. */
function named(text: string, { values }: ChoiceIndex): readonly ChoiceValue[] {
  const name = folded(text);
  const short = name.replace(KIND_WORDS, ' ').replace(/ +/g, ' ').trim();
  return values.get(name) ?? values.get(short) ?? [];
}

function parenthesised(text: string): { readonly outside: string; readonly inside: string | undefined } {
  const [, before = text, inside, after = ''] = /^([^()]*)\(([^()]*)\)([^()]*)$/.exec(text) ?? [];
  return { outside: `${before} ${after}`, inside };
}

function near(name: string, { values }: ChoiceIndex): { values: readonly ChoiceValue[]; isSlip: boolean } {
  const { names, isSlip } = nearNames(name, values.keys(), (one) => values.get(one)?.join() ?? '');
  const first = values.get(names[0] ?? '') ?? [];
  return {
    values: unique(names.flatMap((one) => values.get(one) ?? [])),
    isSlip: isSlip && first.length === 1,
  };
}

/** What parts of the text name: `CSR dan lainnya`, `APBD (Prov. Contoh)`. */
function partly(text: string, index: ChoiceIndex): readonly ChoiceValue[] {
  const { outside, inside = '' } = parenthesised(text);
  return [outside, inside].flatMap((one) => one.split(BETWEEN)).flatMap((part) => named(part, index));
}

/** Choices one of whose names holds all words of `name` or stands in it whole, those with most in common first. */
function containing(name: string, { values }: ChoiceIndex): readonly ChoiceValue[] {
  const words = name.split(' ');
  const found = [...values].flatMap(([other, some]) => {
    const theirs = other.split(' ');
    const isWithin = words.every((word) => theirs.includes(word));
    const isAround = theirs.every((word) => words.includes(word));
    return isWithin || isAround ? [{ some, common: Math.min(words.length, theirs.length) }] : [];
  });
  return found.sort((a, b) => b.common - a.common).flatMap(({ some }) => some);
}

const unique = (values: readonly ChoiceValue[]): ChoiceValue[] => [...new Set(values)];

function ask(
  said: string,
  values: readonly ChoiceValue[],
  { labels }: ChoiceIndex,
  doubt: Bilingual,
): Answer<ChoiceValue> {
  const names = values.map((value) => `"${labels.get(value) ?? value}"`).join(' / ');
  return asked(said, values, doubt, { choices: names });
}

function someLabels(choices: readonly Choice[]): string {
  const labels = choices.slice(0, MOST_NAMED).map(({ label }) => label);
  return labels.join(', ') + (choices.length > MOST_NAMED ? ', …' : '');
}
