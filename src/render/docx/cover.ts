import { type FileChild, ImageRun, Paragraph, Table, TableCell, TableRow } from 'docx';
import { visibleText } from '../../i18n/invisible.js';
import { wordsRun } from './inline.js';
import { hex, millimetres, pixels, points, tight } from './measures.js';
import type { Scribe } from './scribe.js';
import { style } from './style-ids.js';
import { withoutLines } from './without-lines.js';

/** Heights on the cover: of the coloured field as a share of the sheet, and of the rest in twips. */
const FIELD = 0.58;
const STRIP = millimetres(3);
const LOGO = { width: millimetres(26), height: millimetres(30) };
/** What Word keeps for itself below a table that fills the page. */
const SPARE = points(34);

const WHITE = 'FFFFFF';

/**
 * The cover from edge to edge: a field of colour with the title, the programme's six dimensions as strips, below
 * them whose book it is. One table, which holds its places in every program.
 */
export function coverBlocks(scribe: Scribe): FileChild[] {
  const { front, sheet, theme } = scribe;
  const colours = Object.values(theme.colours.dimensions);
  const { left, right } = sheet.margin;
  const each = Math.floor(sheet.width / Math.max(1, colours.length));
  const margins = {
    left,
    right,
    top: millimetres(14),
    bottom: millimetres(14),
    marginUnitType: 'dxa' as const,
  };
  const row = (height: number, rule: 'exact' | 'atLeast', children: readonly TableCell[]) =>
    new TableRow({ cantSplit: true, height: { value: height, rule }, children });
  const across = (cell: Omit<ConstructorParameters<typeof TableCell>[0], 'columnSpan' | 'margins'>) => [
    new TableCell({ ...cell, columnSpan: Math.max(1, colours.length), margins }),
  ];
  const field = Math.floor(sheet.height * FIELD);
  return [
    new Table({
      ...withoutLines(each * Math.max(1, colours.length)),
      indent: { size: -left, type: 'dxa' },
      columnWidths: colours.length > 0 ? colours.map(() => each) : [sheet.width],
      rows: [
        row(
          field,
          'atLeast',
          across({ verticalAlign: 'bottom', shading: fill(theme.colours.accent), children: title(scribe) }),
        ),
        ...(colours.length > 0 ? [row(STRIP, 'exact', colours.map(strip))] : []),
        row(
          Math.floor((sheet.height - field - STRIP) * 0.45),
          'atLeast',
          across({ verticalAlign: 'center', children: whose(scribe) }),
        ),
        row(
          Math.floor((sheet.height - field - STRIP) * 0.55) - SPARE,
          'atLeast',
          across({ verticalAlign: 'bottom', children: facts(scribe) }),
        ),
      ],
    }),
    new Paragraph({ style: style.tableGap }),
  ];

  function title({ front: { number, title: words, subtitle } }: Scribe): Paragraph[] {
    return [
      ...line(number, style.coverNumber, { color: WHITE }),
      ...line(words, style.title, { color: WHITE }),
      ...line(subtitle, style.subtitle, { color: WHITE }),
    ];
  }

  function facts({ front: { draft, fictional, facts: known } }: Scribe): Paragraph[] {
    const said = known.map(([name, value]) => `${name}: ${value}`).join('   ·   ');
    const mark = { color: hex(theme.colours.gap), bold: true };
    return filled([
      ...line(draft, style.coverText, mark),
      ...line(said, style.coverText),
      ...line(fictional, style.coverText, { italics: true }),
    ]);
  }

  function whose(of: Scribe): Paragraph[] {
    return filled([
      ...logo(of),
      ...line(front.publisher, style.publisher),
      ...line(front.period, style.coverText),
    ]);
  }
}

/** The page behind the cover: what the book is, and what makes it binding. */
export function halfTitleBlocks({ front }: Scribe): Paragraph[] {
  const facts = front.facts.map(([name, value]) => `${name}: ${value}`);
  return [
    ...line(front.number, style.coverNumber, {}, points(90)),
    ...line(front.title, style.title),
    ...line(front.subtitle, style.subtitle),
    new Paragraph({ style: style.chapterRule }),
    ...line(front.enactment, style.coverText, {}, points(24)),
    ...line(front.publisher, style.publisher, {}, points(190)),
    ...line(front.period, style.coverText),
    ...facts.flatMap((fact, index) => line(fact, style.coverText, {}, index === 0 ? points(14) : 0)),
    ...line(front.fictional, style.coverText, { italics: true }, points(14)),
  ];
}

function line(
  words: string,
  styleId: string,
  look: Parameters<typeof wordsRun>[1] = {},
  before = 0,
): Paragraph[] {
  if (words === '') return [];
  return [
    new Paragraph({
      style: styleId,
      ...(before > 0 && { spacing: { before } }),
      children: [wordsRun(words, look)],
    }),
  ];
}

/** A cell of Word holds a paragraph at least. */
const filled = (paragraphs: Paragraph[]): Paragraph[] =>
  paragraphs.length > 0 ? paragraphs : [new Paragraph({})];

function strip(colour: string): TableCell {
  return new TableCell({
    shading: fill(colour),
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: 'dxa' },
    children: [new Paragraph({ spacing: { line: STRIP, lineRule: 'exact' } })],
  });
}

function fill(colour: string) {
  return { type: 'clear' as const, color: 'auto', fill: hex(colour) };
}

function logo({ logo: picture, counts }: Scribe): Paragraph[] {
  if (picture === undefined) return [];
  counts.pictures += 1;
  const scale = Math.min(pixels(LOGO.width) / picture.width, pixels(LOGO.height) / picture.height);
  const transformation = {
    width: Math.round(picture.width * scale),
    height: Math.round(picture.height * scale),
  };
  const name = visibleText(picture.alt);
  const altText = { id: String(counts.pictures), name, description: name };
  return [
    new Paragraph({
      style: style.coverText,
      spacing: { ...tight, after: points(10) },
      children: [new ImageRun({ ...picture.image, transformation, altText })],
    }),
  ];
}
