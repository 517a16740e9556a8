import { packageBytes } from '../../package/package-bytes.js';
import { coveredBy, readCoverage } from './font-coverage.js';

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

/** Fonts for one run. */
export interface PdfFonts {
  /** Those of the project, then ours. */
  readonly all: readonly Uint8Array[];
  /** Whether a character can be printed whatever font is asked for: ours stand in for every other. */
  covers(codePoint: number): boolean;
}

const NONE: readonly Uint8Array[] = [];
const ready = new WeakMap<readonly Uint8Array[], Promise<PdfFonts>>();
let shipped: Promise<readonly Uint8Array[]> | undefined;

/** Our fonts with those of the project before them; read once. */
export function pdfFonts(own: readonly Uint8Array[] = NONE): Promise<PdfFonts> {
  let fonts = ready.get(own);
  if (fonts === undefined) {
    shipped ??= Promise.all(FILES.map((name) => packageBytes('data', 'fonts', `${name}.ttf`)));
    fonts = shipped.then((ours) => ({ all: [...own, ...ours], covers: coveredBy(ours.map(readCoverage)) }));
    ready.set(own, fonts);
  }
  return fonts;
}
