import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { booksIn } from './books.js';
import { findingsIn, masterplan, projectOf, short } from './masterplan.js';

const PLACE = 'masterplan.yaml:2:62';
const withLogo = (svg: string | Uint8Array, name = 'lambang.svg') =>
  projectOf({
    'masterplan.yaml': `format: 1\nregion: { name: Kota Uji, kind: kota, fictional: true, logo: ${name} }\n`,
    [name]: svg,
  });
const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90" viewBox="0 0 90 90">${inside}</svg>`;
const again = (use: (at: number) => string) =>
  svg(
    `<rect id="a0" width="9" height="9"/>${Array.from({ length: 40 }, (_, at) => `<g id="a${at + 1}">${use(at).repeat(2)}</g>`).join('')}`,
  );

describe('a logo that runs, fetches, or takes too much work is refused at its name, and the book is made without it', () => {
  it.each([
    ['a script', svg('<script>alert(1)</script>'), 'skrip'],
    [
      'a script behind a prefix',
      svg('<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'),
      'skrip',
    ],
    ['a handler', svg('<g onload="alert(1)"/>'), 'skrip'],
    ['a foreign object', svg('<foreignObject><body/></foreignObject>'), 'skrip'],
    ['a link that is a script', svg('<a href="javascript:alert(1)"/>'), 'skrip'],
    ['a link spelled in numbers', svg('<a href="&#106;avascript:alert(1)"/>'), 'skrip'],
    ['a picture from outside', svg('<image href="https://jahat.example/x.png"/>'), 'skrip'],
    ['a picture of the computer', svg('<image href="file:///etc/passwd"/>'), 'skrip'],
    ['a style from outside', svg('<style>@import "//jahat.example/x.css"</style>'), 'skrip'],
    ['a style from outside, escaped', svg('<rect style="fill:u\\72l(//jahat.example)"/>'), 'skrip'],
    [
      'an entity of a file',
      `<!DOCTYPE svg SYSTEM "x" >${svg('<text>&a;</text>').replace('<svg', '<!ENTITY a SYSTEM "file:///etc/passwd"><svg')}`,
      'skrip',
    ],
    ['an SVG in an SVG', svg('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'), 'skrip'],
    ['a shape that doubles forty times', again((at) => `<use href="#a${at}"/>`), 'rumit'],
    ['masks that double forty times', again((at) => `<rect mask="url(#a${at})"/>`), 'rumit'],
    ['an effect', svg('<filter id="a"><feTurbulence numOctaves="1000000"/></filter>'), 'rumit'],
    ['a blur larger than the page', svg('<rect style="filter:blur(1000000px)"/>'), 'rumit'],
    ['groups without end', svg(`${'<g>'.repeat(50_000)}${'</g>'.repeat(50_000)}`), 'rusak'],
    ['tags that cross', svg('<g><a></g></a>'), 'rusak'],
    ['a PNG of one gigapixel', png(32_000, 32_000), 'terlalu besar'],
    ['a PNG that holds less than it says', png(4000, 4000), 'rusak'],
    ['more than five megabytes', Buffer.alloc(5 * 1024 * 1024 + 1), 'terlalu besar'],
    ['a page', '<html><script>alert(1)</script></html>', 'bukan gambar'],
  ])('%s', async (_, picture, words) => {
    const folder = withLogo(picture);
    const found = await findingsIn(folder);
    expect(found.map(short)).toEqual([`file/asset ${PLACE}`]);
    expect(found[0]?.message).toContain(words);
    expect((await masterplan('build', folder, '--draft', '--book', '1', '--format', 'html')).code).toBe(0);
    expect(booksIn(folder).get('buku-1.html')?.includes('class="logo"')).toBe(false);
  });
});

it('what is not refused is drawn in a few seconds, however near to the limit', async () => {
  const folders = [
    withLogo(svg('<rect width="9" height="9"/>'.repeat(40_000))),
    withLogo(svg(`<path fill="none" stroke="red" d="M0 0${' L1 1'.repeat(350_000)}"/>`)),
    withLogo(svg(`<text font-size="9">${'a'.repeat(9_000)}</text>`)),
  ];
  for (const folder of folders) {
    expect(await findingsIn(folder)).toEqual([]);
    const before = process.cpuUsage();
    expect((await masterplan('build', folder, '--draft', '--book', '1', '--format', 'docx')).code).toBe(0);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10);
  }
}, 90_000);

/** A PNG that says it has this size, and holds ten points. */
function png(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(10))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
