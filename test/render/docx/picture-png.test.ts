import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pngOf } from '../../../src/render/docx/picture-png.js';

const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">${content}</svg>`;

/** The pixel at (x, y) of an 8-bit RGBA picture, as `rrggbb`; rows are unfiltered as the PNG specification says. */
function pixels(png: Uint8Array): (x: number, y: number) => string {
  const data = Buffer.from(png);
  const width = data.readUInt32BE(16);
  expect([data[24], data[25]]).toEqual([8, 6]);
  const parts: Buffer[] = [];
  for (let at = 8; at < data.length; at += data.readUInt32BE(at) + 12)
    if (data.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(data.subarray(at + 8, at + 8 + data.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts));
  const row = width * 4;
  const lines: Uint8Array[] = [];
  for (let start = 0; start < raw.length; start += row + 1) {
    const filter = raw[start] ?? 0;
    const line = Uint8Array.from(raw.subarray(start + 1, start + 1 + row));
    const above = lines.at(-1) ?? new Uint8Array(row);
    for (let index = 0; index < row; index += 1) {
      const a = index < 4 ? 0 : (line[index - 4] ?? 0);
      const b = above[index] ?? 0;
      const c = index < 4 ? 0 : (above[index - 4] ?? 0);
      const guess = [0, a, b, (a + b) >> 1, paeth(a, b, c)][filter] ?? 0;
      line[index] = (line[index] ?? 0) + guess;
    }
    lines.push(line);
  }
  return (x, y) => Buffer.from((lines[y] ?? new Uint8Array()).subarray(x * 4, x * 4 + 3)).toString('hex');
}

function paeth(a: number, b: number, c: number): number {
  const [toA, toB, toC] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  if (toA <= toB && toA <= toC) return a;
  return toB <= toC ? b : c;
}

it('draws in the width asked for, height in proportion', async () => {
  const png = Buffer.from(await pngOf(svg('<rect width="40" height="20" fill="#0b5177"/>'), 200));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([200, 100]);
});

it('draws colours, patterns and text', async () => {
  const at = pixels(
    await pngOf(
      svg(
        `<defs><pattern id="rows" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#8a3d8f"/><path d="M0 4H8" stroke="#fff" stroke-width="2"/></pattern></defs>
<rect width="20" height="20" fill="url(#rows)"/><rect x="20" width="20" height="20" fill="#ffffff"/><text x="20" y="18" font-size="20" font-family="system-ui, sans-serif" fill="#000000">MM</text>`,
      ),
      400,
    ),
  );
  expect(at(50, 10)).toBe('8a3d8f');
  expect(at(50, 40)).toBe('ffffff');
  const inked = Array.from({ length: 200 }, (_, x) => at(200 + x, 120)).filter(
    (colour) => colour === '000000',
  );
  // Two capital letters have at least four stems of some width.
  expect(inked.length).toBeGreaterThan(20);
});

it('sets a family that does not ship in one that does, whatever the machine has', async () => {
  const text = (family: string) => svg(`<text y="15" font-size="12" font-family="${family}">Rp1,25</text>`);
  expect(await pngOf(text('Arial'), 300)).toEqual(await pngOf(text('Source Sans 3'), 300));
});

it('draws a picture once a run', async () => {
  const picture = svg('<circle r="5"/>');
  expect(await pngOf(picture, 100)).toBe(await pngOf(picture, 100));
  expect((await pngOf(picture, 200)).length).not.toBe(0);
});
