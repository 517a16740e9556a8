import { type FileChild, type ISectionOptions, Paragraph } from 'docx';
import type { BookDocument } from '../../books/book.js';
import { visibleText } from '../../i18n/invisible.js';
import type { Theme } from '../../theme/theme.js';
import type { Making } from '../formats.js';
import type { RenderedBook } from '../markdown/rendered-book.js';
import type { Block } from '../tokens/block.js';
import { blocksOf } from './blocks.js';
import { bareFoot, bareHead } from './header-footer.js';
import { fieldTable, letterhead } from './letter-tables.js';
import { points } from './measures.js';
import { type Description, timeOf } from './properties.js';
import { applyReference } from './reference.js';
import { dressedTheme, packed, scribeOf } from './render-docx.js';
import type { Scribe } from './scribe.js';
import { style } from './style-ids.js';
import { proofing } from './styles.js';

/** Between the office's head and the edge of the sheet. */
const EDGE = points(34);

/** What offices write letters in: on every machine, upright and black. */
const FACE = 'Arial';
const SIZE = 11;
const LEADING = 1.2;
const MARGIN = { top: 18, bottom: 15, inner: 25, outer: 20 };

/**
 * A letter as a Word document; the same letter, the same bytes. Its one chapter is the letter. What stands above the
 * first rule of it is the letterhead, which gives way to that of `reference`, the office's own document.
 */
export async function renderLetter(
  letter: BookDocument,
  rendered: RenderedBook,
  { theme, fonts = [], reference }: Pick<Making, 'theme' | 'fonts' | 'reference'>,
): Promise<Uint8Array> {
  const scribe = await scribeOf(letter, rendered, dressedTheme(plain(theme), reference));
  const section: ISectionOptions = {
    properties: {
      titlePage: true,
      page: {
        size: { width: scribe.sheet.width, height: scribe.sheet.height },
        margin: { ...scribe.sheet.margin, header: EDGE, footer: EDGE, gutter: 0 },
      },
    },
    headers: { default: bareHead(scribe), even: bareHead(scribe), first: bareHead(scribe) },
    footers: { default: bareFoot(), even: bareFoot(), first: bareFoot() },
    children: contentOf(scribe, reference === undefined),
  };
  const tidied = await packed(scribe, [section], describe(letter, scribe), fonts);
  return reference === undefined ? tidied : applyReference(tidied, reference, 0);
}

/** The paper stays that of the books: an office has one kind in its printer. */
function plain({ paper, colours, type }: Theme): Theme {
  return {
    paper: { ...paper, margin: MARGIN },
    fonts: { body: FACE, heading: FACE },
    colours: { ...colours, ink: '#000000' },
    type: { ...type, body: SIZE, table: SIZE, leading: LEADING },
  };
}

function contentOf(scribe: Scribe, withHead: boolean): FileChild[] {
  const blocks = scribe.read.parts.flatMap((part) => part.blocks);
  const rule = blocks.findIndex(({ kind }) => kind === 'rule');
  const head = withHead ? blocks.slice(0, Math.max(0, rule)) : [];
  return [
    ...(head.length > 0 ? letterhead(head, scribe) : []),
    ...blocks.slice(rule + 1).flatMap((block) => written(block, scribe)),
  ];
}

/** Labels with what they say, to the left as in every letter; anything else as in books. */
function written(block: Block, scribe: Scribe): FileChild[] {
  if (block.kind === 'table' && block.layout && block.columns[0]?.align === 'left')
    return [fieldTable(block, scribe), new Paragraph({ style: style.tableGap })];
  return blocksOf([block], { list: undefined, across: false, depth: 0, style: style.body }, scribe);
}

function describe({ title, date, language }: BookDocument, { front }: Scribe): Description {
  const creator = visibleText(front.publisher) || 'masterplan';
  return {
    properties: { title: visibleText(title), creator, lastModifiedBy: creator },
    language: proofing[language],
    date: timeOf(date),
  };
}
