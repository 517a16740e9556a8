import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { dependencyBytes, packageBytes } from '../../package/package-bytes.js';

/** The faces that figures are set in. The first also stands in for every family that does not ship. */
const FAMILY = 'Source Sans 3';
const FACES = ['SourceSans3_400Regular', 'SourceSans3_400Regular_Italic', 'SourceSans3_600SemiBold'];

let faces: Promise<Uint8Array[]> | undefined;
const drawn = new Map<string, Uint8Array>();

/**
 * An SVG picture as PNG, for readers of Word files that know no SVG. The bytes are the same on every machine, since
 * only fonts of the package are used. A picture is drawn once a run, however many books show it.
 * @param svg a whole `<svg>` element
 * @param width in pixels; height follows the picture's proportions
 */
export async function pngOf(svg: string, width: number): Promise<Uint8Array> {
  const key = `${width} ${svg}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  faces ??= prepare();
  const fontBuffers = await faces;
  const font = { fontBuffers, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY, serifFamily: FAMILY };
  const picture = new Resvg(svg, { font, fitTo: { mode: 'width', value: width } });
  const image = picture.render();
  const png = image.asPng();
  image.free();
  picture.free();
  drawn.set(key, png);
  return png;
}

async function prepare(): Promise<Uint8Array[]> {
  const [module, ...fonts] = await Promise.all([
    dependencyBytes('@resvg/resvg-wasm/index_bg.wasm'),
    ...FACES.map((name) => packageBytes('data', 'fonts', `${name}.ttf`)),
  ]);
  await initWasm(module);
  return fonts;
}
