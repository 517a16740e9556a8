import type { Grid } from '../grid.js';
import type { SheetLimits } from '../limits.js';
import { SheetError } from '../sheet-error.js';
import { Tally } from '../tally.js';
import { prefixedAttribute } from '../xml-scan.js';
import { readNumberLooks } from './number-formats.js';
import { openPackage, type Package, type Relationship } from './package.js';
import { readWorksheet, type Workbook } from './read-worksheet.js';
import { readSharedStrings } from './shared-strings.js';

/** Excel allows 31 characters, LibreOffice a few more. */
const LONGEST_NAME = 255;

interface SheetEntry {
  readonly name: string;
  readonly id: string;
  readonly isHidden: boolean;
}

/**
 * The sheets of an XLSX file in their order, hidden ones too. Sheets that are a chart or a macro are left out.
 * @throws SheetError
 */
export function readWorkbook(bytes: Uint8Array, file: string, limits: SheetLimits): Grid[] {
  const workbook = openPackage(bytes, file, limits);
  const part = workbookPart(workbook);
  const { entries, is1904 } = readDirectory(workbook, part);
  const relationships = workbook.relationships(part);
  const within = ({ target }: Relationship): string => {
    if (target === undefined) throw new SheetError('leads-out', { file, part });
    return target;
  };
  const ofType = (type: string): string | undefined => {
    const found = [...relationships.values()].find((one) => one.type === type);
    return found && within(found);
  };
  const [strings, styles] = [ofType('sharedStrings'), ofType('styles')];
  const shared: Workbook = {
    strings: strings === undefined ? [] : readSharedStrings(workbook, strings),
    looks: styles === undefined ? [] : readNumberLooks(workbook, styles),
    is1904,
  };
  const tally = new Tally(file, limits);
  return entries.flatMap(({ name, id, isHidden }) => {
    const found = relationships.get(id);
    if (found === undefined) throw workbook.damaged(part);
    if (found.type !== 'worksheet') return [];
    return [{ name, isHidden, ...readWorksheet(workbook, within(found), name, shared, tally) }];
  });
}

/** The part that lists the sheets; other kinds of packages have none. */
function workbookPart(workbook: Package): string {
  const { file } = workbook;
  const main = [...workbook.relationships('').values()].find(({ type }) => type === 'officeDocument');
  const names = new Set(workbook.names);
  if (names.has('content.xml') && names.has('mimetype')) throw new SheetError('open-document', { file });
  if (main?.target === undefined) throw new SheetError('not-a-sheet', { file });
  if (main.target.endsWith('.bin')) throw new SheetError('binary', { file });
  return main.target;
}

function readDirectory(workbook: Package, part: string): { entries: SheetEntry[]; is1904: boolean } {
  const entries: SheetEntry[] = [];
  let is1904 = false;
  let root: string | undefined;
  const { file, limits } = workbook;
  workbook.scan(part, {
    open: (element, attributes) => {
      root ??= element;
      if (element === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
      if (element !== 'sheet') return;
      const state = attributes.state ?? 'visible';
      const name = attributes.name ?? '';
      if (name.length > LONGEST_NAME) throw workbook.damaged(part);
      entries.push({
        name,
        id: prefixedAttribute(attributes, 'id') ?? '',
        isHidden: state !== 'visible',
      });
      if (entries.length > limits.sheets) throw new SheetError('many-sheets', { file, limit: limits.sheets });
    },
  });
  // A text document, a presentation.
  if (root !== undefined && root !== 'workbook') throw new SheetError('not-a-sheet', { file });
  if (entries.length === 0) throw workbook.damaged(part);
  return { entries, is1904 };
}
