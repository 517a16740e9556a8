/** A stretch of text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Words of letters; amounts, codes and years with their dots and commas. */
const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,]\p{N}+)*/gu;

/** Words that stand everywhere and tell nothing apart, in both languages of the books. */
const STOP_WORDS = new Set(
  (
    'ada adalah agar akan antara atas atau bagi bahwa dalam dan dari dengan di hingga ini itu juga karena ke ' +
    'kepada lain maka melalui oleh pada para sebagai sehingga serta setiap secara seperti suatu telah tersebut ' +
    'tidak untuk yaitu yakni yang a an and are as at by for from in is it of on or that the to with'
  ).split(' '),
);

/** Words and numbers of a text as they are written, in order. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** A word in the form in which words are compared: small letters without marks. */
export function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A word as the index keeps it; undefined for one that is not worth finding. */
export function indexed(word: string): string | undefined {
  const folded = fold(word);
  return STOP_WORDS.has(folded) ? undefined : folded;
}

/** A text in pieces, so that the words whose folded form is among `hits` can be marked. */
export function markHits(text: string, hits: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!hits.has(fold(word))) continue;
    if (index > done) pieces.push({ text: text.slice(done, index), hit: false });
    pieces.push({ text: word, hit: true });
    done = index + word.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

/**
 * The stretch of a text of about `length` characters that holds most of the hits, in pieces; the beginning where
 * there are none.
 */
export function excerpt(text: string, hits: ReadonlySet<string>, length: number): Piece[] {
  const places: number[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) if (hits.has(fold(word))) places.push(index);
  let best = places[0] ?? 0;
  let most = 0;
  for (let first = 0, last = 0; first < places.length; first += 1) {
    const start = places[first] ?? 0;
    while (last < places.length && (places[last] ?? 0) < start + length * 0.8) last += 1;
    if (last - first > most) {
      most = last - first;
      best = start;
    }
  }
  // A few words before the first hit, and no word cut in two.
  const from = best < length * 0.2 ? 0 : text.indexOf(' ', best - length * 0.2) + 1;
  const cut = text.indexOf(' ', from + length);
  const end = cut < 0 ? text.length : cut;
  const shown = text.slice(from, end);
  return markHits(`${from > 0 ? '… ' : ''}${shown}${end < text.length ? ' …' : ''}`, hits);
}
