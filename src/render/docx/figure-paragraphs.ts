import { ImageRun, Paragraph } from 'docx';
import { visibleText } from '../../i18n/invisible.js';
import type { Block } from '../tokens/block.js';
import { inlineText } from '../tokens/inline-text.js';
import type { Setting } from './blocks.js';
import { caption } from './captions.js';
import { pixels, textHeight, textWidth } from './measures.js';
import type { Scribe } from './scribe.js';
import { style } from './style-ids.js';

/** How much of a page a figure may take, so that its caption finds room below it. */
const TALLEST = 0.82;

/** A figure with its caption below; only the caption when there is no picture. */
export function figureParagraphs(
  { id, description, number, caption: words }: Extract<Block, { kind: 'figure' }>,
  { across }: Setting,
  scribe: Scribe,
): Paragraph[] {
  const below = caption(id, number, words, false, scribe);
  const picture = scribe.pictures.get(id);
  if (picture === undefined) return [below];
  const width = pixels(textWidth(scribe.sheet, across));
  const height = pixels(textHeight(scribe.sheet, across) * TALLEST);
  const scale = Math.min(width / picture.width, height / picture.height);
  scribe.counts.pictures += 1;
  const image = new ImageRun({
    ...picture.image,
    transformation: {
      width: Math.floor(picture.width * scale),
      height: Math.floor(picture.height * scale),
    },
    altText: {
      id: String(scribe.counts.pictures),
      name: visibleText(number),
      title: visibleText(inlineText(words)),
      description: visibleText(description),
    },
  });
  return [new Paragraph({ style: style.figure, children: [image] }), below];
}
