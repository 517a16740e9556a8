import type { Dice } from '../edit/format/damage.js';

type Change = (text: string, dice: Dice, other: string) => string;

/** One of a list that is not empty. */
export function pick<T>(list: readonly T[], dice: Dice): T {
  return list[dice(list.length - 1)] as T; // dice gives an index of the list
}

// biome-ignore format: a table
const VALUES = [
  '', '~', 'null', 'true', 'no', '0', '-1', '12', '35.10', '0123', '85,71', '1e5', '1e999', '.inf', '.nan', '0x1F',
  '0o17', '123456789012345678', 'Rp 1.250.000', '1.250.000', '12 Juli 2025', '2025-02-30', '2025-13', '9999',
  '"', "'", '""', '"teks"', "'it''s'", '"a\\tb"', '"\\x"', '"\\ud800"', '"dua\n  baris"', 'x: y', 'a b', 'a #b', '#b',
  '[]', '{}', '[a, b]', '[a', '{a: 1}', '{a: 1', '[[[]]]', '{a: {b: {c: d}}}', '[a: b]', '{a}', '{a, b: }', '[,]',
  '|', '>', '|-', '>+', '|2', '|9-', '| # c', '>-\n      satu\n\n      dua', '|\n      satu\n     dua',
  '&a x', '*a', '!!str 1', '!x y', '!<tag> z', '@x', '`x', '%x', '? x', '- x', '-', '<<', '{{x}}', '\u0000',
  'é', 'e\u0301', '\u00a0', '\u2028', '\u0085', '\ufeff', '\u202e', '\u001b[31m', '😀', '::error::x', 'tidak-ada', 'dinkes',
];

// biome-ignore format: a table
const KEYS = [
  'id', 'name', 'nama', 'ID', ' id', '"id"', "'id'", '"i\\u0064"', '2025', '"2025"', '1', '1.0', 'true', '~', '<<', '__proto__',
  'constructor', 'toString', '?', '*a', '&a id', '!!str id', '[a]', '{a: b}', '"', 'é', 'e\u0301', '', 'x'.repeat(1100),
];

// biome-ignore format: a table
const LINES = [
  '', '   ', '\t', '# catatan', ' # catatan', '---', '--- # c', '...', '%YAML 1.1', '- x', '- - x', '-', 'a: b', 'a:', ': b', '? a',
  '- a: 1\n  b: 2', '<<: *a', '}', ']', '"', 'teks', '\ufeff', '\r', '# masterplan-ignore schema/kind: alasan', '\u00a0a: b',
];

// biome-ignore format: a table
const PIECES = [
  ' ', '  ', '\n', '\r', '\r\n', '\t', ':', ': ', '-', '- ', '#', ' #', ',', '[', ']', '{', '}', '"', "'", '\\', '|', '>', '&', '*',
  '!', '%', '@', '`', '?', '? ', '.', '0', '9', 'x', '\u0000', '\u007f', '\u0085', '\u00a0', '\u2028', '\ufeff', '\ud800', '\ue000',
];

function replaceRange(text: string, start: number, end: number, added: string): string {
  return text.slice(0, start) + added + text.slice(end);
}

/** Changes one line, or what stands around it. */
function onLines(change: (lines: string[], at: number, dice: Dice) => void): Change {
  return (text, dice) => {
    const lines = text.split('\n');
    change(lines, dice(lines.length - 1), dice);
    return lines.join('\n');
  };
}

/** Changes the line of some key: what stands before the key, the key, and what stands behind its colon. */
function onEntry(change: (parts: [string, string, string], dice: Dice) => string): Change {
  return (text, dice) => {
    const found = [...text.matchAll(/^([ \t]*(?:- +)*)([^\s:#][^:\n]*):(.*)$/gm)];
    if (found.length === 0) return text;
    const match = pick(found, dice);
    const [whole, before = '', key = '', after = ''] = match;
    const written = change([before, key, after], dice);
    return replaceRange(text, match.index, match.index + whole.length, written);
  };
}

const indentOf = (line: string): string => /^ */.exec(line)?.[0] ?? '';

/** Ways in which text goes wrong, or becomes unusual YAML, by what they touch. */
export const changes: Readonly<Record<string, Change>> = {
  'a letter': (text, dice) => {
    const at = dice(text.length);
    return replaceRange(text, at, at + dice(2), pick([...PIECES, ''], dice));
  },
  'a stretch left out': (text, dice) => {
    const at = dice(text.length);
    return replaceRange(text, at, at + 1 + dice(40), '');
  },
  'a stretch twice': (text, dice) => {
    const at = dice(text.length);
    return replaceRange(text, at, at, text.slice(at, at + 1 + dice(40)));
  },
  'the end cut off': (text, dice) => text.slice(0, dice(text.length)),
  'a piece of another text': (text, dice, other) => {
    const from = dice(other.length);
    const at = dice(text.length);
    return replaceRange(text, at, at + dice(20), other.slice(from, from + 1 + dice(200)));
  },
  'a line left out': onLines((lines, at) => lines.splice(at, 1)),
  'a line twice': onLines((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  'a line elsewhere': onLines((lines, at, dice) => {
    const [line = ''] = lines.splice(at, 1);
    lines.splice(dice(lines.length), 0, line);
  }),
  'a line more': onLines((lines, at, dice) => {
    lines.splice(at, 0, indentOf(lines[at] ?? '') + pick(LINES, dice));
  }),
  'a line at the margin': onLines((lines, at, dice) => {
    lines.splice(at, 0, pick(LINES, dice));
  }),
  'two lines in one': onLines((lines, at) => {
    lines.splice(at, 2, `${lines[at]}${lines[at + 1] ?? ''}`);
  }),
  'spaces behind a line': onLines((lines, at, dice) => {
    lines[at] += pick([' ', '   ', '\t', ' # c', '#c', ' \r'], dice);
  }),
  'the indentation of a line': onLines((lines, at, dice) => {
    const line = lines[at] ?? '';
    const indent = pick(['', ' ', '  ', '   ', '    ', '        ', '\t', ' \t', '\u00a0'], dice);
    lines[at] = indent + line.trimStart();
  }),
  'the indentation of what follows': onLines((lines, at, dice) => {
    const count = 1 + dice(6);
    const by = dice(1) === 0 ? -1 - dice(1) : 1 + dice(2);
    for (let row = at; row < Math.min(at + count, lines.length); row++) {
      const line = lines[row] ?? '';
      lines[row] = by > 0 ? ' '.repeat(by) + line : line.replace(new RegExp(`^ {0,${-by}}`), '');
    }
  }),
  'the ends of lines': (text, dice) =>
    dice(1) === 0
      ? text.replace(/\r?\n/g, '\r\n')
      : text.replace(/\n/g, () => (dice(3) === 0 ? '\r\n' : '\n')),
  'a key': onEntry(([before, , after], dice) => `${before}${pick(KEYS, dice)}:${after}`),
  'a letter of a key': onEntry(([before, key, after], dice) => {
    const at = dice(key.length - 1);
    const wrong = pick(
      ['', `${key[at]}${key[at]}`, 'x', '_', '-', ' ', 'É', key[at]?.toUpperCase() ?? ''],
      dice,
    );
    return `${before}${replaceRange(key, at, at + 1, wrong)}:${after}`;
  }),
  'quotes around a key': onEntry(([before, key, after], dice) => {
    const quote = pick(['"', "'"], dice);
    return `${before}${quote}${key}${quote}:${after}`;
  }),
  'a key twice': onEntry(
    ([before, key, after]) => `${before}${key}:${after}\n${before.replaceAll('-', ' ')}${key}:${after}`,
  ),
  'the colon': onEntry(
    ([before, key, after], dice) =>
      before +
      pick(
        [`${key}${after}`, `${key} :${after}`, `${key}:${after.trim()}`, `? ${key}\n${before}:${after}`],
        dice,
      ),
  ),
  'a value': onEntry(([before, key], dice) => `${before}${key}: ${pick(VALUES, dice)}`),
  'a value with a mark before it': onEntry(
    ([before, key, after], dice) =>
      `${before}${key}: ${pick(['&a', '*a', '!!str', '!x', '|', '>', '-', '@', '%', '"', "'"], dice)}${after}`,
  ),
  'quotes around a value': onEntry(([before, key, after], dice) => {
    const quote = pick(['"', "'"], dice);
    return `${before}${key}: ${quote}${after.trim()}${dice(3) === 0 ? '' : quote}`;
  }),
  'a value as a list': onEntry(([before, key, after]) => `${before}${key}: [${after.trim()}]`),
  'a value as a mapping': onEntry(([before, key, after]) => `${before}${key}: {${after.trim()}}`),
  'a value as a long text': onEntry(([before, key, after], dice) => {
    const pad = ' '.repeat(before.length + pick([0, 1, 2, 2, 2, 4], dice));
    return `${before}${key}: ${pick(['|', '>', '|-', '>-', '|+', '>+', '|2', '>1-'], dice)}\n${pad}${after.trim()}`;
  }),
  'quotation marks': (text, dice) => {
    const found = [...text.matchAll(/["']/g)];
    if (found.length === 0) return text;
    const { index } = pick(found, dice);
    return replaceRange(text, index, index + 1, pick(['', '"', "'", '\\"', "''", '\u201c'], dice));
  },
  brackets: (text, dice) => {
    const found = [...text.matchAll(/[[\]{},]/g)];
    if (found.length === 0) return text;
    const { index } = pick(found, dice);
    return replaceRange(
      text,
      index,
      index + 1,
      pick(['', '[', ']', '{', '}', ',', ',,', '\n', ' # c\n', ': '], dice),
    );
  },
  'all in brackets': (text) => JSON.stringify(text.split('\n').slice(0, 20)),
};

const kinds = Object.values(changes);

/** Most texts get one mistake: of several, the first hides the others. */
const COUNTS = [1, 1, 1, 1, 1, 2, 2, 3, 6];

/** The text with mistakes of an author, a tool or a cable in it; the same for the same dice. `other` lends pieces. */
export function mutateText(text: string, dice: Dice, other = text): string {
  let now = text;
  for (let count = pick(COUNTS, dice); count > 0; count--) now = pick(kinds, dice)(now, dice, other);
  return now;
}
