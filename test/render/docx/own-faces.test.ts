import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { embeddedFonts } from '../../../src/render/docx/fonts.js';
import { ownFaces } from '../../../src/render/docx/own-faces.js';
import { defaultTheme } from '../../../src/theme/theme.js';

const FAMILY = 'Huruf Dinas 3';

/** One of our fonts under a name of the same length, as an office's own would be. */
function officeFont(file: string): Uint8Array {
  const bytes = readFileSync(join(import.meta.dirname, '../../../data/fonts', `${file}.ttf`));
  const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16();
  for (let at = bytes.indexOf(utf16('Source Sans 3')); at !== -1; at = bytes.indexOf(utf16('Source Sans 3')))
    utf16(FAMILY).copy(bytes, at);
  return new Uint8Array(bytes);
}

/** The same with `value` in the table's 16 bits at `at`. */
function changed(font: Uint8Array, tag: string, at: number, value: number): Uint8Array {
  const bytes = Buffer.from(font);
  bytes.writeUInt16BE(value, bytes.readUInt32BE(bytes.indexOf(tag, 12, 'latin1') + 8) + at);
  return new Uint8Array(bytes);
}

const regular = officeFont('SourceSans3_400Regular');
const italic = officeFont('SourceSans3_400Regular_Italic');
const semiBold = officeFont('SourceSans3_600SemiBold');
const MAC_STYLE = 44;
const EMBEDDING = 8;

describe('the faces of an office’s own font', () => {
  it('go where they belong', () => {
    const boldItalic = changed(italic, 'head', MAC_STYLE, 3);
    const faces = ownFaces(FAMILY, [boldItalic, semiBold, italic, regular]);
    expect(faces).toEqual({ data: regular, italic, bold: semiBold, boldItalic });
  });

  it('are those of the family that is asked for', () => {
    expect(ownFaces('Arial', [regular])).toEqual({});
  });

  it.each([
    ['restricted', 2, false],
    ['for print and preview only', 4, false],
    ['for documents that are edited', 8, true],
    ['free', 0, true],
  ])('stand in a document when their maker allows it: %s', (_, allowed, stands) => {
    const font = changed(regular, 'OS/2', EMBEDDING, allowed);
    expect('data' in ownFaces(FAMILY, [font])).toBe(stands);
  });

  it('are left out where Word cannot embed them: outlines in CFF, or no table OS/2', () => {
    const postScript = Buffer.from(regular);
    postScript.write('OTTO', 0, 'latin1');
    const bare = Buffer.from(regular);
    bare.write('OS/3', bare.indexOf('OS/2', 12, 'latin1'), 'latin1');
    expect(ownFaces(FAMILY, [new Uint8Array(postScript), new Uint8Array(bare)])).toEqual({});
  });
});

describe('embeddedFonts', () => {
  const theme = { ...defaultTheme, fonts: { body: FAMILY, heading: 'Source Sans 3' } };

  it('has the office’s font beside ours', async () => {
    const fonts = await embeddedFonts(theme, [regular, semiBold]);
    expect(
      fonts.map(({ name, italic: slanted, bold }) => [name, bold !== undefined, slanted !== undefined]),
    ).toEqual([
      [FAMILY, true, false],
      ['Source Sans 3', true, true],
    ]);
  });

  it('names a family without its upright face, and embeds nothing of it', async () => {
    const fonts = await embeddedFonts(theme, [semiBold]);
    expect(fonts.map(({ name }) => name)).toEqual(['Source Sans 3']);
  });
});
