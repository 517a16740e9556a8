import fc from 'fast-check';

/** What stands on one line after a key or dash: right, rare and wrong ways of writing. */
// biome-ignore format: a table
const inline = fc.constantFrom(
  'x', '12', '35.10', '0123', 'true', '~', '', 'null', '1e5', '0x1F', '.5', '-', '85,71', '.inf', 'x ',
  'a#b', 'a #b', 'a:b', 'http://x.y/z', '+62', '"', '- x', 'a: b', '"kutip"', "'satu'", "'it''s'",
  '"a\\tb"', '"x: y"', '"\\e"', '"a" # c', '"é"', '[a, b]', '[]', '{}', '{a: 1, b: "x"}',
  '{2024: {apbd: 1}}', '[[1], {x: y}]', '{a: [1, 2], }', '{"a": 1}', '{"a":1}', '[x:y, http://z]',
  '{a: }', '{a}', '[-1, -]', '[a: b]', '{a: 1,a: 2}', '[a b, c # d', '*alias', '&anchor x', '!tag x',
  '@x', '%x', '\tx', '-5', '-x', ':x', '?x',
);

const key = fc.constantFrom(
  'id',
  'name',
  'a b',
  '2024',
  '"q"',
  '1',
  '"1"',
  'é',
  'e\u0301',
  'k0',
  'k1',
  '<<',
  '"',
  '',
);

/** Lines below a key: deeper or not deep enough, text, items, comments. */
const below = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 4 }),
    fc.constantFrom(
      'teks baris',
      '',
      '- x',
      'a: b',
      '# bukan',
      't  ',
      'b"',
      "q'",
      'b]',
      '    dalam',
      '}',
      '\t',
    ),
  ),
  { maxLength: 4 },
);

const opening = fc.constantFrom(
  '|',
  '>',
  '|-',
  '>-',
  '|+',
  '>+',
  '|2',
  '| # c',
  'panjang',
  '"dua',
  "'dua",
  '[a,',
  '{a: 1,',
);

interface Shape {
  readonly list: boolean;
  readonly children: readonly { readonly key: string; readonly gap: string; readonly value: Value }[];
}
type Value =
  | { readonly inline: string }
  | { readonly opening: string; readonly below: readonly (readonly [number, string])[] }
  | { readonly indent: number; readonly shape: Shape };

const { shape } = fc.letrec<{ shape: Shape; value: Value }>((tie) => ({
  shape: fc.record({
    list: fc.boolean(),
    children: fc.array(
      fc.record({
        key,
        gap: fc.constantFrom('', '', '', '\n', '# c\n', '  \n', ' # c\n'),
        value: tie('value'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ inline }),
    fc.record({ opening, below }),
    fc.record({ indent: fc.constantFrom(0, 1, 2, 2, 2, 4), shape: tie('shape') }),
  ),
}));

function print({ list, children }: Shape, indent: number): string {
  const pad = ' '.repeat(indent);
  return children
    .map((child) => child.gap + pad + (list ? '-' : `${child.key}:`) + printValue(child.value, indent))
    .join('');
}

function printValue(value: Value, indent: number): string {
  if ('inline' in value) return ` ${value.inline}\n`;
  if ('shape' in value) return `\n${print(value.shape, indent + value.indent)}`;
  const lines = value.below.map(([extra, text]) => `${' '.repeat(indent + extra)}${text}\n`);
  return ` ${value.opening}\n${lines.join('')}`;
}

const structured = fc
  .tuple(shape, fc.constantFrom('', '', '---\n', '# c\n'), fc.boolean(), fc.boolean())
  .map(([root, start, windows, cut]) => {
    const text = start + print(root, 0);
    const ended = cut ? text.trimEnd() : text;
    return windows ? ended.replaceAll('\n', '\r\n') : ended;
  });

// biome-ignore format: a table
const pieces = fc.constantFrom(
  'a: ', 'b: ', 'a:', '- ', '-', '\n', '\n', '\n  ', '\n    ', '\n ', '  ', '#', ' # c', "'", '"', '[',
  ']', '{', '}', ',', ', ', ':', ': ', '|', '>', '|-', 'x', ' ', '?', '? ', '---', '...', '\r\n', '5',
  'é', '\\n', '\\', '"q r"', 'k: v', '[a, b]', '{c: d}', 'true', '@', '%', '<<: ', '"a\n  b"',
  "'a\n\n   b '", '\t', '*a', '&a', '!t',
);

const soup = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));

/** Text that is YAML, nearly YAML, or no YAML at all. */
export const someYaml: fc.Arbitrary<string> = fc.oneof(structured, structured, soup);
