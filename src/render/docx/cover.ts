import { type FileChild, ImageRun, Paragraph, TableCell, TableRow } from 'docx';
import { visibleText } from '../../i18n/invisible.js';
import { coverLine } from './cover-line.js';
import { hex, millimetres, pixels, points, tight } from './measures.js';
import type { Scribe } from './scribe.js';
import { SizedTable } from './sized-table.js';
import { style } from './style-ids.js';
import { withoutLines } from './without-lines.js';

/** Of the sheet's height, the field of colour; of what is below it, the part that says whose book it is. */
const FIELD = 0.58;
const OWNER = 0.63;
const STRIP = millimetres(3);
const LOGO = { width: millimetres(26), height: millimetres(30) };
/** Free above and below the words of a row. */
const INSET = millimetres(13);
/** What Word keeps for itself below a table that fills the page. */
const SPARE = points(30);
const WHITE = { color: 'FFFFFF' };

/**
 * The cover from edge to edge: a field of colour with the title, the programme's dimensions as strips, below them
 * whose book it is and its facts. One table, which holds its places in every program.
 */
export function coverBlocks(scribe: Scribe): FileChild[] {
  const { sheet, theme } = scribe;
  const strips = Object.values(theme.colours.dimensions);
  const each = Math.floor(sheet.width / strips.length);
  const field = Math.floor(sheet.height * FIELD);
  const below = sheet.height - field - STRIP - SPARE;
  const owner = Math.floor(below * OWNER);
  const { left, right } = sheet.margin;
  const row = (
    height: number,
    place: 'center' | 'bottom',
    bottom: number,
    children: Paragraph[],
    colour?: string,
  ) =>
    new TableRow({
      height: { value: height, rule: 'atLeast' },
      children: [
        new TableCell({
          columnSpan: strips.length,
          verticalAlign: place,
          margins: { left, right, top: 0, bottom, marginUnitType: 'dxa' },
          ...(colour && { shading: fill(colour) }),
          children: children.length > 0 ? children : [new Paragraph({})],
        }),
      ],
    });
  return [
    new SizedTable({
      ...withoutLines(each * strips.length),
      indent: { size: -left, type: 'dxa' },
      columnWidths: strips.map(() => each),
      rows: [
        row(field, 'bottom', INSET, titleLines(scribe), theme.colours.accent),
        new TableRow({ height: { value: STRIP, rule: 'exact' }, children: strips.map(strip) }),
        row(owner, 'center', 0, ownerLines(scribe)),
        row(below - owner, 'bottom', INSET, factLines(scribe)),
      ],
    }),
    new Paragraph({ style: style.hairLine }),
  ];
}

function titleLines({ front: { number, title, subtitle } }: Scribe): Paragraph[] {
  return [
    ...coverLine(number, style.coverNumber, { look: WHITE }),
    ...coverLine(title, style.title, { look: WHITE }),
    ...coverLine(subtitle, style.subtitle, { look: WHITE }),
  ];
}

function ownerLines(scribe: Scribe): Paragraph[] {
  const { publisher, period } = scribe.front;
  return [...logo(scribe), ...coverLine(publisher, style.publisher), ...coverLine(period, style.coverText)];
}

function factLines({ front: { draft, facts, fictional }, theme }: Scribe): Paragraph[] {
  const said = facts.map(([name, value]) => `${name}: ${value}`).join('   ·   ');
  return [
    ...coverLine(draft, style.coverNumber, { look: { color: hex(theme.colours.gap) } }),
    ...coverLine(said, style.coverText),
    ...coverLine(fictional, style.coverText, { look: { italics: true } }),
  ];
}

function strip(colour: string): TableCell {
  return new TableCell({
    shading: fill(colour),
    children: [new Paragraph({ style: style.hairLine })],
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
    width: Math.max(1, Math.round(picture.width * scale)),
    height: Math.max(1, Math.round(picture.height * scale)),
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
