/** Words in full and short that multiply the number before them, by their zeros. */
const WORDS: Readonly<Record<number, string>> = {
  3: 'ribu rb rbu rebu thousand',
  6: 'juta jt jta million mio',
  9: 'miliar milyar milliar milyard miliard mlr mlyr billion bio bn',
  12: 'triliun trilyun trilliun triliyun trillion',
};

/** Single letters: `M` is miliar, not million, wherever rupiah are written in Indonesian. Of units of measure they say nothing. */
const LETTERS: Readonly<Record<number, string>> = { 3: 'k', 9: 'm b', 12: 't' };

function byWord(lists: readonly Readonly<Record<number, string>>[]): ReadonlyMap<string, number> {
  const zeros = lists.flatMap((list) =>
    Object.entries(list).flatMap(([count, words]) =>
      words.split(' ').map((word) => [word, Number(count)] as const),
    ),
  );
  return new Map(zeros);
}

/** Zeros by word in lower case: `juta` is 6. */
export const scaleWords = byWord([WORDS]);

/** The same with the letters used for money: `m` is 9. */
export const moneyScales = byWord([WORDS, LETTERS]);
