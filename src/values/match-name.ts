import type { Bilingual } from '../i18n/language.js';
import type { Answer } from './answer.js';
import { asked, BLANK, refused, understood } from './answers.js';
import { folded } from './folded.js';
import { bareOf, keyOf, type Named, type NameIndex, nameIndex, wordsOf } from './name-index.js';
import { type NearNames, nearNames } from './near-names.js';
import { isPlaceholder } from './placeholder.js';
import { textDoubts } from './text-doubts.js';

/** No name is longer. */
const LONGEST = 200;
const MOST_READINGS = 4;
const NUMBERED = /^\d{1,2}[.)]\s+/;

/** Who may be meant; without a doubt it is certain. */
interface Match {
  readonly ids: readonly string[];
  readonly doubt?: Bilingual;
}

/**
 * Which of `candidates` `said` names: by any of their names, its words in any order, with `Din.` for Dinas or without it,
 * with this region's name behind it (`region`: "Kota Contoh"). One wrong letter in the name of a Dinas or Badan with
 * nothing else near is taken as a slip. Asked about: parts of names, Badan for Dinas, two names at once, another region.
 * The index of names is kept for the very array `candidates`: pass the same one for every row.
 */
export function matchName(said: string, candidates: readonly Named[], region?: string): Answer<string> {
  const text = said.trim().replace(NUMBERED, '');
  if (text === '' || isPlaceholder(text)) return BLANK;
  const index = nameIndex(candidates);
  const match = text.length > LONGEST ? undefined : matched(folded(text), index, region);
  const [id, ...others] = match?.ids ?? [];
  if (match === undefined || id === undefined) return refused(said, textDoubts.unknownName);
  if (others.length === 0 && match.doubt === undefined) return understood(id, said);
  const readings = match.ids.slice(0, MOST_READINGS);
  const choices = readings.map((one) => `"${index.shown.get(one) ?? one}"`).join(' / ');
  return asked(said, readings, match.doubt ?? textDoubts.nearName, { choices });
}

function matched(name: string, index: NameIndex, region: string | undefined): Match | undefined {
  const exact = index.byName.get(name);
  if (exact !== undefined) return { ids: exact };
  const words = wordsOf(name);
  const whole = byWords(words, index);
  if (whole !== undefined) return whole;
  const { rest, isOther } = withoutRegion(words, region);
  if (rest.length === 0) return undefined;
  const here = rest.length < words.length ? byWords(rest, index) : undefined;
  const match = here ?? slipped(rest, index) ?? partly(rest, index) ?? misspelt(rest, index);
  return match && isOther ? { ids: match.ids, doubt: textDoubts.otherRegion } : match;
}

function byWords(words: readonly string[], { byName, byWords, byBare }: NameIndex): Match | undefined {
  // "Dinas PUPR" is the DPUPR.
  const initials = words.length === 2 ? byName.get(`${words[0]?.[0]}${words[1]}`) : undefined;
  const ids = byWords.get(keyOf(words)) ?? (bareOf(words).length === 1 ? initials : undefined);
  if (ids !== undefined) return { ids };
  const bare = bareOf(words);
  const meant = byBare.get(keyOf(bare));
  if (meant === undefined) return undefined;
  return bare.length === words.length ? { ids: meant } : { ids: meant, doubt: textDoubts.nearName };
}

/** The words before "Kota …" or "Kabupaten …", or before this region's name alone; whether it is another region. */
function withoutRegion(
  words: readonly string[],
  region: string | undefined,
): { rest: readonly string[]; isOther: boolean } {
  const own = region === undefined ? [] : wordsOf(folded(region));
  const at = words.findLastIndex((word) => word === 'kota' || word === 'kabupaten');
  if (at > 0 || (at === 0 && words.join(' ') === own.join(' '))) {
    const tail = words.slice(at);
    const isOther =
      own.length > 0 && tail.join(' ') !== own.join(' ') && (tail.length > 1 || tail[0] !== own[0]);
    return { rest: words.slice(0, at), isOther };
  }
  const name = own.slice(1).join(' ');
  const count = own.length - 1;
  const isOwn = name !== '' && words.slice(-count).join(' ') === name;
  return { rest: isOwn ? words.slice(0, -count) : words, isOther: false };
}

function nearWords(words: readonly string[], { byName }: NameIndex): NearNames {
  return nearNames(words.join(' '), byName.keys(), (name) => byName.get(name)?.join() ?? '');
}

/** A slip is certain only in what an agency does; two villages may differ by one letter. */
function slipped(words: readonly string[], index: NameIndex): Match | undefined {
  if (bareOf(words).length === words.length) return undefined;
  const { names, isSlip } = nearWords(words, index);
  return isSlip ? { ids: index.byName.get(names[0] ?? '') ?? [] } : undefined;
}

function misspelt(words: readonly string[], index: NameIndex): Match | undefined {
  const ids = nearWords(words, index).names.flatMap((near) => index.byName.get(near) ?? []);
  return ids.length === 0 ? undefined : { ids: [...new Set(ids)], doubt: textDoubts.nearName };
}

/** Names within the words, as in "Bidang Aplikasi Diskominfo", or the words within names, as in "Dinas Pendidikan". */
function partly(words: readonly string[], { byName }: NameIndex): Match | undefined {
  const said = new Set(words);
  const ids = [...byName].flatMap(([name, some]) => {
    const theirs = new Set(wordsOf(name));
    const isWithin = words.every((word) => theirs.has(word));
    return isWithin || [...theirs].every((word) => said.has(word)) ? some : [];
  });
  const found = [...new Set(ids)];
  return found.length === 0 || found.length > MOST_READINGS
    ? undefined
    : { ids: found, doubt: textDoubts.nearName };
}
