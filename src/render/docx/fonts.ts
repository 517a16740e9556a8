import type { IPropertiesOptions } from 'docx';
import { packageBytes } from '../../package/package-bytes.js';
import type { Theme } from '../../theme/theme.js';
import { type FacePlace, ownFaces } from './own-faces.js';

const PLACES: readonly FacePlace[] = ['data', 'bold', 'italic', 'boldItalic'];

type Embedded = NonNullable<IPropertiesOptions['fonts']>[number];

/** The faces that ship with the package; a bold face is the semi-bold one, as in the other formats. */
const SHIPPED: Readonly<Record<string, Partial<Readonly<Record<FacePlace, string>>>>> = {
  'Source Serif 4': {
    data: 'SourceSerif4_400Regular',
    bold: 'SourceSerif4_600SemiBold',
    italic: 'SourceSerif4_400Regular_Italic',
    boldItalic: 'SourceSerif4_600SemiBold_Italic',
  },
  'Source Sans 3': {
    data: 'SourceSans3_400Regular',
    bold: 'SourceSans3_600SemiBold',
    italic: 'SourceSans3_400Regular_Italic',
  },
};

/**
 * The theme's fonts as files to put into the document: ours, and those of the project. A family of which there is no
 * file is on the office's machines already.
 * @param own fonts of the project
 */
export async function embeddedFonts({ fonts }: Theme, own: readonly Uint8Array[]): Promise<Embedded[]> {
  const embedded: Embedded[] = [];
  for (const name of new Set([fonts.body, fonts.heading])) {
    const files = Object.hasOwn(SHIPPED, name) ? SHIPPED[name] : undefined;
    const { data, bold, italic, boldItalic } = files ? await shippedFaces(files) : ownFaces(name, own);
    // Without its upright face Word would not look at the others.
    if (data === undefined) continue;
    embedded.push({
      name,
      data: Buffer.from(data),
      ...(bold && { bold: Buffer.from(bold) }),
      ...(italic && { italic: Buffer.from(italic) }),
      ...(boldItalic && { boldItalic: Buffer.from(boldItalic) }),
    });
  }
  return embedded;
}

async function shippedFaces(
  files: Partial<Readonly<Record<FacePlace, string>>>,
): Promise<Partial<Record<FacePlace, Uint8Array>>> {
  const faces: Partial<Record<FacePlace, Uint8Array>> = {};
  for (const place of PLACES) {
    const file = files[place];
    if (file !== undefined) faces[place] = await packageBytes('data', 'fonts', `${file}.ttf`);
  }
  return faces;
}
