import type { Theme } from '../../theme/theme.js';
import { hex } from './measures.js';
import { tableStyle } from './style-ids.js';

/** The XML of a style of tables, which docx has no words for: lines between rows, none between columns, a tinted head. */
export function tableStyleXml({ colours }: Theme): string {
  const line = (side: string, size: number, colour: string) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${hex(colour)}"/>`;
  const room = (side: string, twips: number) => `<w:${side} w:w="${twips}" w:type="dxa"/>`;
  const { strong, line: hair, tint, accent } = colours;
  return [
    `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyle}"><w:name w:val="Book Table"/>`,
    '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>',
    `<w:tblPr><w:tblBorders>${line('top', 8, accent)}${line('bottom', 4, hair)}${line('insideH', 4, hair)}</w:tblBorders>`,
    `<w:tblCellMar>${room('top', 50)}${room('left', 85)}${room('bottom', 50)}${room('right', 85)}</w:tblCellMar></w:tblPr>`,
    `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${line('bottom', 4, strong)}</w:tcBorders>`,
    `<w:shd w:val="clear" w:color="auto" w:fill="${hex(tint)}"/></w:tcPr></w:tblStylePr></w:style>`,
  ].join('');
}
