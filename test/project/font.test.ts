import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFont } from '../../src/project/font.js';
import { folderWith } from './folder.js';

const FONTS = join(import.meta.dirname, '../../data/fonts');
const sans = readFileSync(join(FONTS, 'SourceSans3_400Regular.ttf'));

/** The font with one table's record changed: `at` counts from the record's start. */
function withRecord(tag: string, at: number, value: number): Buffer {
  const bytes = Buffer.from(sans);
  bytes.writeUInt32BE(value, bytes.indexOf(tag, 12, 'latin1') + at);
  return bytes;
}

/** The font with the content of one table changed. */
function withTable(tag: string, change: (table: Buffer) => unknown): Buffer {
  const bytes = Buffer.from(sans);
  const record = bytes.indexOf(tag, 12, 'latin1');
  const start = bytes.readUInt32BE(record + 8);
  change(bytes.subarray(start, start + bytes.readUInt32BE(record + 12)));
  return bytes;
}

describe('readFont', () => {
  it.each(readdirSync(FONTS).filter((name) => name.endsWith('.ttf')))('knows the family of %s', (name) => {
    const font = readFont(FONTS, name);
    const family = name.startsWith('SourceSans3') ? 'Source Sans 3' : 'Source Serif 4';
    expect(font).toMatchObject({ families: expect.arrayContaining([family]) });
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('hai, ini bukan huruf')],
    ['a web font', Buffer.concat([Buffer.from('wOF2'), sans.subarray(4)])],
    ['a collection', Buffer.concat([Buffer.from('ttcf'), sans.subarray(4)])],
    ['a table past the end', withRecord('glyf', 12, 0xffffffff)],
    ['a table that starts past the end', withRecord('name', 8, 0x7fffffff)],
    ['no name', withRecord('name', 0, 0x6e616d66)],
    ['no letters', withRecord('glyf', 12, 0)],
    ['no table of characters', withRecord('cmap', 0, 0x636d6171)],
    ['glyphs that stand elsewhere', withTable('loca', (loca) => loca.fill(0xff))],
    [
      'glyphs one behind the end',
      withTable('loca', (loca) => loca.writeUInt32BE(0x7fffffff, loca.length - 4)),
    ],
    ['more glyphs than widths', withTable('maxp', (maxp) => maxp.writeUInt16BE(0xffff, 4))],
    ['no widths', withTable('hhea', (hhea) => hhea.writeUInt16BE(0, 34))],
    ['a name table of two bytes', withRecord('name', 12, 2)],
    ['a name table cut among its records', withRecord('name', 12, 20)],
  ])('refuses %s', (_, bytes) => {
    expect(readFont(folderWith({ 'a.ttf': bytes }), 'a.ttf')).toEqual({ problem: 'not-a-font' });
  });

  it('refuses a font cut anywhere, and never fails', () => {
    const sizes = [1, 4, 11, 12, 13, 100, 300, 1000, sans.length - 1];
    const files = Object.fromEntries(sizes.map((size) => [`${size}.ttf`, sans.subarray(0, size)]));
    const folder = folderWith(files);
    for (const size of sizes) expect(readFont(folder, `${size}.ttf`)).toEqual({ problem: 'not-a-font' });
  });

  it('takes OpenType with other outlines', () => {
    const otf = Buffer.concat([Buffer.from('OTTO'), sans.subarray(4)]);
    expect(readFont(folderWith({ 'a.otf': otf }), 'a.otf')).toMatchObject({ families: ['Source Sans 3'] });
  });

  it('says why a file cannot be had', () => {
    const folder = folderWith({ 'large.ttf': Buffer.concat([sans, Buffer.alloc(5 * 1024 * 1024)]) });
    expect(readFont(folder, 'large.ttf')).toEqual({ problem: 'font-too-large' });
    expect(readFont(folder, 'a.ttf')).toEqual({ problem: 'missing' });
    expect(readFont(folder, '/etc/hosts')).toEqual({ problem: 'absolute' });
    expect(readFont(folder, '.')).toEqual({ problem: 'outside' });
  });
});
