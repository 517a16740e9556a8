import {
  type FileChild,
  type IPageMarginAttributes,
  type ISectionOptions,
  PageOrientation,
  SectionType,
} from 'docx';
import type { ReadPart } from '../tokens/read-parts.js';
import { stretchesOf } from '../tokens/stretches.js';
import { blocksOf } from './blocks.js';
import { captionLines, contentsLines } from './contents.js';
import { coverBlocks } from './cover.js';
import { halfTitleBlocks } from './half-title.js';
import { bareFoot, bareHead, bookHead, pageFoot, runningHead } from './header-footer.js';
import { listOf, partHeading } from './headings.js';
import { points } from './measures.js';
import type { Scribe } from './scribe.js';
import { style } from './style-ids.js';
import { isAcross } from './tables.js';

interface PageNumbers {
  readonly formatType: 'lowerRoman' | 'decimal';
  readonly start?: number;
}

/** Between head or foot and the edge of the sheet. */
const EDGE = points(34);

/** The cover reaches to the edge. */
const NO_EDGE = { top: 0, bottom: 0, header: 0, footer: 0 };

interface Page {
  readonly pageNumbers: PageNumbers;
  readonly titlePage?: boolean;
  /** What is not as on other pages. */
  readonly margin?: IPageMarginAttributes;
}

/** The book as sections of Word: cover, half-title, then each part, turned where its tables need it. */
export function sectionsOf(scribe: Scribe): ISectionOptions[] {
  const [cover, ...parts] = scribe.read.parts;
  const firstOfBody = parts.findIndex(({ kind }) => listOf({ kind }) !== undefined);
  const sections = parts.flatMap((part, index) => {
    const isBody = firstOfBody !== -1 && index >= firstOfBody;
    return partSections(part, pageNumbers(isBody, index === firstOfBody), scribe);
  });
  return cover === undefined ? sections : [...titleSections(scribe), ...sections];
}

function pageNumbers(isBody: boolean, isFirst: boolean): PageNumbers {
  return { formatType: isBody ? 'decimal' : 'lowerRoman', ...(isFirst && { start: 1 }) };
}

function titleSections(scribe: Scribe): ISectionOptions[] {
  const pageNumbers: PageNumbers = { formatType: 'lowerRoman' };
  return [
    {
      // The cover is page i, though it does not show it.
      properties: properties(scribe, false, { pageNumbers: { ...pageNumbers, start: 1 }, margin: NO_EDGE }),
      headers: { default: bareHead(scribe), even: bareHead(scribe) },
      footers: { default: bareFoot(), even: bareFoot() },
      children: coverBlocks(scribe),
    },
    { properties: properties(scribe, false, { pageNumbers }), children: halfTitleBlocks(scribe) },
  ];
}

/** A part opens on a new page without a head, and is cut where its pages turn. */
function partSections(part: ReadPart, numbers: PageNumbers, scribe: Scribe): ISectionOptions[] {
  const heading = partHeading(part, scribe);
  const setting = { list: listOf(part), depth: 0, style: style.body };
  const cut = stretchesOf(part.blocks, (block) => block.kind === 'table' && isAcross(block, scribe));
  const stretches = cut.length === 0 ? [{ across: false, blocks: [] }] : cut;
  return stretches.map(({ across, blocks }, index): ISectionOptions => {
    const written = blocksOf(blocks, { ...setting, across }, scribe);
    const { formatType } = numbers;
    if (index > 0)
      return { properties: properties(scribe, across, { pageNumbers: { formatType } }), children: written };
    return {
      headers: {
        default: runningHead(part, scribe),
        // Word would take these from the part before; LibreOffice loses them on the way over a page that lies across.
        even: bookHead(scribe),
        first: bareHead(scribe),
      },
      footers: { default: pageFoot(), even: pageFoot(), first: pageFoot() },
      properties: properties(scribe, across, { pageNumbers: numbers, titlePage: true }),
      children: [...heading, ...listed(part, scribe), ...written],
    };
  });
}

/** What a list of the book consists of; nothing for other parts. */
function listed({ kind }: ReadPart, scribe: Scribe): FileChild[] {
  const { words, rendered } = scribe;
  if (kind === 'contents') return contentsLines(scribe);
  if (kind === 'tables') return captionLines(words.table, rendered.tables, scribe);
  if (kind === 'figures') return captionLines(words.figure, rendered.figures, scribe);
  return [];
}

function properties(
  { sheet }: Scribe,
  across: boolean,
  { pageNumbers, titlePage = false, margin = { header: EDGE, footer: EDGE } }: Page,
): NonNullable<ISectionOptions['properties']> {
  return {
    type: SectionType.NEXT_PAGE,
    titlePage,
    page: {
      // docx takes the sheet upright and turns it itself.
      size: {
        width: sheet.width,
        height: sheet.height,
        orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { ...sheet.margin, ...margin, gutter: 0 },
      pageNumbers,
    },
  };
}
