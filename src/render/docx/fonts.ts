import type { IPropertiesOptions } from 'docx';
import { packageBytes } from '../../package/package-bytes.js';
import type { Theme } from '../../theme/theme.js';

type Embedded = NonNullable<IPropertiesOptions['fonts']>[number];

/** The faces that ship with the package; a bold face is the semi-bold one, as in the other formats. */
const FACES: Readonly<
  Record<string, Readonly<Record<'data' | 'bold' | 'italic' | 'boldItalic', string | undefined>>>
> = {
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
    boldItalic: undefined,
  },
};

/** The theme's fonts as files to put into the document; a font of the office's own is on its machines already. */
export async function embeddedFonts({ fonts }: Theme): Promise<Embedded[]> {
  const names = [...new Set([fonts.body, fonts.heading])];
  const embedded: Embedded[] = [];
  for (const name of names) {
    const faces = Object.hasOwn(FACES, name) ? FACES[name] : undefined;
    if (faces?.data === undefined) continue;
    const { bold, italic, boldItalic } = faces;
    embedded.push({
      name,
      data: await face(faces.data),
      ...(bold && { bold: await face(bold) }),
      ...(italic && { italic: await face(italic) }),
      ...(boldItalic && { boldItalic: await face(boldItalic) }),
    });
  }
  return embedded;
}

async function face(name: string): Promise<Buffer> {
  return Buffer.from(await packageBytes('data', 'fonts', `${name}.ttf`));
}
