/**
 * The characters that a TrueType font can print, read from its `cmap` table (formats 4 and 12, which hold the
 * Unicode of all fonts in use). A character outside all fonts must not reach the compiler: it would set an empty box
 * that nobody can read aloud, which PDF/UA forbids. https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function readCoverage(font: Uint8Array): Coverage {
  const data = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = findTable(data, 'cmap');
  const ranges: [number, number][] = [];
  if (cmap === undefined) return ranges;
  for (let index = 0; index < data.getUint16(cmap + 2); index += 1) {
    const record = cmap + 4 + index * 8;
    const isUnicode = data.getUint16(record) === 0 || [1, 10].includes(data.getUint16(record + 2));
    const table = cmap + data.getUint32(record + 4);
    const format = data.getUint16(table);
    if (isUnicode && format === 12) ranges.push(...groups(data, table));
    else if (isUnicode && format === 4) ranges.push(...segments(data, table));
  }
  return ranges;
}

/** First and last code points of what a font covers, in any order. */
export type Coverage = readonly (readonly [first: number, last: number])[];

/** Tells whether one of the fonts covers a code point; each is looked up once. */
export function coveredBy(fonts: readonly Coverage[]): (codePoint: number) => boolean {
  const known = new Map<number, boolean>();
  return (codePoint) => {
    let covered = known.get(codePoint);
    if (covered === undefined) {
      covered = fonts.some((ranges) =>
        ranges.some(([first, last]) => first <= codePoint && codePoint <= last),
      );
      known.set(codePoint, covered);
    }
    return covered;
  };
}

function findTable(data: DataView, tag: string): number | undefined {
  const wanted = [...tag].reduce((value, letter) => value * 256 + letter.charCodeAt(0), 0);
  for (let index = 0; index < data.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    if (data.getUint32(record) === wanted) return data.getUint32(record + 8);
  }
  return undefined;
}

function* groups(data: DataView, table: number): Generator<[number, number]> {
  const count = data.getUint32(table + 12);
  for (let index = 0; index < count; index += 1) {
    const group = table + 16 + index * 12;
    yield [data.getUint32(group), data.getUint32(group + 4)];
  }
}

/** A segment may hold characters without a glyph; fonts that use this for anything but 0xFFFF are rare. */
function* segments(data: DataView, table: number): Generator<[number, number]> {
  const twice = data.getUint16(table + 6);
  for (let at = 0; at < twice; at += 2) {
    const last = data.getUint16(table + 14 + at);
    const first = data.getUint16(table + 16 + twice + at);
    if (first !== 0xffff) yield [first, last];
  }
}
