import { packageBytes } from '../../package/package-bytes.js';

/** The fonts that ship with the package; all faces of both families. */
const FILES = [
  'SourceSerif4_400Regular',
  'SourceSerif4_400Regular_Italic',
  'SourceSerif4_600SemiBold',
  'SourceSerif4_600SemiBold_Italic',
  'SourceSans3_400Regular',
  'SourceSans3_400Regular_Italic',
  'SourceSans3_600SemiBold',
];

let shipped: Promise<readonly Uint8Array[]> | undefined;

/** Our fonts, read once. A font that an office chose and did not ship gives way to them. */
export function shippedFonts(): Promise<readonly Uint8Array[]> {
  shipped ??= Promise.all(FILES.map((name) => packageBytes('data', 'fonts', `${name}.ttf`)));
  return shipped;
}
