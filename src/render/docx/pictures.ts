import type { IImageOptions } from 'docx';
import type { BookDocument } from '../../books/book.js';
import type { RenderedBook } from '../markdown/rendered-book.js';
import { pngOf } from './picture-png.js';
import { jpegSize, pngSize } from './picture-size.js';

type Image = Pick<Extract<IImageOptions, { type: 'svg' }>, 'type' | 'data' | 'fallback'>;
type Points = Pick<Exclude<IImageOptions, { type: 'svg' }>, 'type' | 'data'>;

/** A picture as Word gets it; its measures only say what shape it has. */
export interface Picture {
  readonly image: Image | Points;
  readonly width: number;
  readonly height: number;
}

export interface Logo extends Picture {
  readonly alt: string;
}

/** Points across a figure: about 190 to the inch on paper. */
const ACROSS = 1200;
const LOGO_ACROSS = 400;

/** The figures that the book shows, by id. */
export async function picturesOf(
  book: BookDocument,
  { figures }: RenderedBook,
): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>();
  for (const { anchor } of figures) {
    const svg = book.figures.get(anchor)?.svg;
    if (svg !== undefined) pictures.set(anchor, await drawn(Buffer.from(svg), ACROSS));
  }
  return pictures;
}

/** The region's emblem; `undefined` when there is none, or none that can be shown. */
export async function logoOf({ logo }: BookDocument): Promise<Logo | undefined> {
  if (logo === undefined) return undefined;
  const { data, mediaType, alt } = logo;
  const size =
    mediaType === 'image/png' ? pngSize(data) : mediaType === 'image/jpeg' ? jpegSize(data) : undefined;
  if (size !== undefined)
    return { image: { type: mediaType === 'image/png' ? 'png' : 'jpg', data }, alt, ...size };
  if (mediaType !== 'image/svg+xml') return undefined;
  try {
    return { ...(await drawn(Buffer.from(data), LOGO_ACROSS)), alt };
  } catch {
    // A file that is an SVG only by its beginning.
    return undefined;
  }
}

/** As it was drawn for programs that know SVG, and as points for those that do not. */
async function drawn(svg: Buffer, across: number): Promise<Picture> {
  const png = await pngOf(svg.toString('utf8'), across);
  const size = pngSize(png) ?? { width: 1, height: 1 };
  return { image: { type: 'svg', data: svg, fallback: { type: 'png', data: png } }, ...size };
}
