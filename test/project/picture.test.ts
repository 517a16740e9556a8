import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPicture } from '../../src/project/asset.js';
import { folderWith } from './folder.js';

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A grey PNG, one byte a pixel. */
function png(width: number, height: number, ...between: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const rows = deflateSync(Buffer.alloc(Math.min((width + 1) * height, 10_000)));
  const parts = [chunk('IHDR', header), ...between, chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

/** The bones of a JPEG of 2 × 3 pixels: its frame, its scan, its end. */
const JPEG = Buffer.from(
  'ffd8 ffc0 000b 08 0003 0002 01 011100 ffda 0008 01 0100 003f00 12345678 ffd9'.replaceAll(' ', ''),
  'hex',
);

const svg = (inside: string, attributes = ' width="9" height="9"') =>
  `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inside}</svg>`;

/** Thirty groups, each with the one before twice. */
function doubled(use: (at: number) => string): string {
  const groups = Array.from({ length: 30 }, (_, at) => `<g id="a${at + 1}">${use(at)}${use(at)}</g>`);
  return svg(`<rect id="a0" width="1" height="1"/>${groups.join('')}`);
}

function chain(length: number): string {
  return svg(Array.from({ length }, (_, at) => `<g id="a${at}"><use href="#a${at + 1}"/></g>`).join(''));
}

/** A PNG that says it is larger than its data. */
const short = png(4, 3);
short.writeUInt32BE(400, 20);
short.writeUInt32BE(crc32(short.subarray(12, 29)), 29);

function read(content: string | Uint8Array): string {
  const found = readPicture(folderWith({ logo: content }), 'logo');
  return 'problem' in found ? found.problem : found.mediaType;
}

describe('readPicture', () => {
  it.each([
    ['a PNG', png(4, 3), 'image/png'],
    ['a PNG with something behind its end', Buffer.concat([png(4, 3), Buffer.from('x')]), 'image/png'],
    ['a JPEG', JPEG, 'image/jpeg'],
    [
      'the SVG of the example',
      readFileSync(join(import.meta.dirname, '../../examples/kota-contoh/assets/logo.svg')),
      'image/svg+xml',
    ],
    [
      'an SVG with a gradient, a mark and a group used again',
      svg(
        '<defs><linearGradient id="g"/><path id="p" d="M0 0"/></defs><rect fill="url(#g)" style="stroke: url(&quot;#g&quot;)"/><use href="#p"/>',
      ),
      'image/svg+xml',
    ],
    [
      'an SVG with a PNG inside',
      svg(`<image href="data:image/png;base64,${png(4, 3).toString('base64')}"/>`),
      'image/svg+xml',
    ],
    ['an SVG that refers to itself', svg('<g id="a"><use href="#a"/></g>'), 'image/svg+xml'],
    [
      'an SVG as drawing programs write it',
      `\ufeff<?xml version="1.0"?>\n<!-- a > b -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${svg(
        "<style><![CDATA[a<b>{fill:url(#g)}]]></style><g id='a>b'><path d='M0 0'/></g>",
        " viewBox='0, 0 10 10' width='100%'",
      )}`,
      'image/svg+xml',
    ],
  ])('takes %s', (_, content, type) => {
    expect(read(content)).toBe(type);
  });

  it.each([
    ['PNG', png(4, 3)],
    ['JPEG', JPEG],
    ['SVG', Buffer.from(svg('<g><path d="M0 0"/></g>'))],
  ])('refuses a %s cut anywhere', (_, whole) => {
    const shown = Array.from({ length: whole.length - 1 }, (_unused, size) =>
      read(whole.subarray(0, size + 1)),
    );
    expect(new Set(shown)).toEqual(new Set(['not-a-picture', 'damaged-picture']));
  });

  it.each([
    ['a PNG with a byte changed', png(4, 3).fill(1, 45, 46), 'damaged-picture'],
    ['a PNG of no pixels', png(0, 3), 'damaged-picture'],
    ['a PNG of two sizes', png(4, 3, chunk('IHDR', Buffer.alloc(13))), 'damaged-picture'],
    ['a PNG with nothing of a PNG behind its first bytes', png(4, 3).fill('x', 8), 'damaged-picture'],
    ['a PNG of far too many pixels', png(30_000, 30_000), 'too-large'],
    ['a JPEG without pixels', Buffer.concat([JPEG.subarray(0, 15), JPEG.subarray(-2)]), 'damaged-picture'],
    ['tags that cross', svg('<g><a></g></a>'), 'damaged-picture'],
    ['an SVG without width', svg('', ' width="0" height="9"'), 'damaged-picture'],
    ['an SVG of a size that is no number', svg('', ' width="lebar"'), 'damaged-picture'],
    ['an SVG with an empty view', svg('', ' viewBox="0 0 10"'), 'damaged-picture'],
    ['an SVG too deep to draw', svg('<g>'.repeat(50_000) + '</g>'.repeat(50_000)), 'damaged-picture'],
    ['a script', svg('<script>x()</script>'), 'script'],
    ['a style from outside', svg('<style>@import "x.css"</style>'), 'script'],
    ['a fill from outside', svg('<rect fill="url(https://contoh.go.id/a)"/>'), 'script'],
    ['a script by another name', svg('<x:script xmlns:x="http://www.w3.org/2000/svg"/>'), 'script'],
    ['a handler behind a slash', svg('<g/onload="x()"/>'), 'script'],
    ['a link spelled in numbers', svg('<a href="&#106;avascript:x()"/>'), 'script'],
    ['a style spelled in escapes', svg('<rect style="fill:u\\72 l(//x.example/a)"/>'), 'script'],
    [
      'a list of attributes',
      `<!DOCTYPE svg [<!ATTLIST g onload CDATA "x()">]>${svg('<g/>')}`,
      'not-a-picture',
    ],
    ['a style sheet beside it', `<?xml-stylesheet href="x.css"?>${svg('')}`, 'script'],
    ['a link that moves', svg('<a><set attributeName="href" to="x"/></a>'), 'script'],
    ['an SVG inside it', svg('<image href="data:image/svg+xml;base64,AAAA"/>'), 'script'],
    ['a broken picture inside it', svg('<image href="data:image/png;base64,AAAA"/>'), 'damaged-picture'],
    ['a shadow', svg('<filter id="a"><feGaussianBlur stdDeviation="1"/></filter>'), 'too-complex'],
    ['a blur in a style', svg('<rect style="filter: blur(9px)"/>'), 'too-complex'],
    ['shapes in shapes', doubled((at) => `<use href="#a${at}"/>`), 'too-complex'],
    ['masks in masks', doubled((at) => `<rect mask="url(#a${at})"/>`), 'too-complex'],
    ['fills in fills', doubled((at) => `<rect style="fill: url('#a${at}')"/>`), 'too-complex'],
    ['a book in a picture', svg(`<text>${'kata '.repeat(10_000)}</text>`), 'too-complex'],
    ['a hundred thousand shapes', svg('<g/>'.repeat(100_000)), 'too-complex'],
    ['a path of three megabytes', svg(`<path d="${'L1 1 '.repeat(600_000)}"/>`), 'too-complex'],
    ['references that go on and on', chain(100_000), 'too-complex'],
    ['a PNG with too few points', short, 'damaged-picture'],
    [
      'a PNG that unpacks to far more',
      png(4, 3, chunk('IDAT', deflateSync(Buffer.alloc(10_000_000)))),
      'damaged-picture',
    ],
    ['a PNG of a colour that is none', png(4, 3).fill(7, 25, 26), 'damaged-picture'],
    ['two pictures in one', svg('') + svg(''), 'damaged-picture'],
    ['another document', '<html><svg/></html>', 'not-a-picture'],
    ['words', 'ini bukan gambar', 'not-a-picture'],
    ['nothing', '', 'not-a-picture'],
  ])('refuses %s', (_, content, problem) => {
    expect(read(content)).toBe(problem);
  });

  it.each([
    ['comments', '<!---->'.repeat(500_000)],
    ['quotes that do not close', '<a "'.repeat(1_000_000)],
    ['tags', svg('<g/>'.repeat(1_000_000))],
    ['spaces', svg(`<a style="url(${' '.repeat(4_000_000)}"/>`)],
    ['spaces behind a filter', svg(`<a style="filter:${' '.repeat(4_000_000)}"/>`)],
    ['addresses', svg(`<a style="${'url( '.repeat(800_000)}"/>`)],
    ['handlers', svg(`<a b="${' on'.repeat(1_300_000)}"/>`)],
    ['escapes', svg(`<a style="${'\\7'.repeat(1_900_000)}"/>`)],
    ['entities', svg(`<a b="${'&#'.repeat(1_900_000)}"/>`)],
    ['style sheets', svg(`<a b="${'<style>'.repeat(550_000)}"/>`)],
    ['document types', `<svg b="${'<!DOCTYPE'.repeat(440_000)}"/>`],
  ])('reads 4 MB of %s in no time', (_, content) => {
    const start = process.cpuUsage();
    read(content);
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });
});
