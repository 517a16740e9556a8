import type { BookDocument } from '../../books/book.js';
import type { Theme } from '../../theme/theme.js';
import type { Block } from '../tokens/block.js';
import type { PdfText } from './pdf-text.js';

/** Of the page's text height; what is left holds the caption and some text. */
const HIGHEST = 0.78;
const VIEW_BOX = /viewBox="0 0 ([\d.]+) ([\d.]+)"/;

export interface FigureFiles {
  /** SVG by the path that the source names. */
  readonly files: ReadonlyMap<string, string>;
  /** How wide each figure is set, as a Typst length, by its id. */
  readonly widths: ReadonlyMap<string, string>;
}

/** The path of a figure for the compiler. */
export function figureFile(id: string): string {
  return `/figures/${id}.svg`;
}

/** The figures that `blocks` place, as wide as the page unless they would be too high for it. */
export function figureFiles(
  blocks: readonly Block[],
  figures: BookDocument['figures'],
  { paper }: Theme,
  text: PdfText,
): FigureFiles {
  const files = new Map<string, string>();
  const widths = new Map<string, string>();
  const { width, height, margin } = paper;
  const room = { width: width - margin.inner - margin.outer, height: height - margin.top - margin.bottom };
  for (const block of blocks) {
    const svg = block.kind === 'figure' ? figures.get(block.id)?.svg : undefined;
    const box = svg === undefined ? undefined : VIEW_BOX.exec(svg);
    if (block.kind !== 'figure' || svg === undefined || !box) continue;
    const ratio = Number(box[2]) / Number(box[1]);
    const fitting = Math.min(room.width, (room.height * HIGHEST) / ratio);
    files.set(figureFile(block.id), text.clean(svg));
    widths.set(block.id, `${Math.round(fitting * 100) / 100}mm`);
  }
  return { files, widths };
}
