import { defaultTheme } from '../../theme/theme.js';
import type { CellForm, CellLook, PageCell } from '../page.js';
import { attributeXml } from './xml-text.js';

const { colours } = defaultTheme;

interface Look {
  readonly size: number;
  readonly colour: string;
  readonly fill?: string;
  readonly isBold?: true;
  readonly isItalic?: true;
  /** Has lines around it also where nothing is to be filled in. */
  readonly isBoxed?: true;
  readonly isWrapped?: true;
  readonly isCentred?: true;
}

/** How cells look, by name. Calibri is on every office machine; LibreOffice sets its twin. */
const LOOKS: Readonly<Record<CellLook, Look>> = {
  title: { size: 16, colour: colours.accent, isBold: true },
  lead: { size: 10, colour: colours.quiet },
  section: { size: 12, colour: colours.accent, isBold: true },
  label: { size: 10, colour: colours.ink, isBold: true, isWrapped: true },
  plain: { size: 10, colour: colours.ink, isWrapped: true },
  input: {
    size: 10,
    colour: colours.ink,
    fill: colours.gapPaper,
    isBold: true,
    isBoxed: true,
    isWrapped: true,
  },
  text: { size: 10, colour: colours.ink },
  strong: { size: 10, colour: colours.ink, isBold: true },
  band: { size: 10, colour: colours.ink, fill: colours.tint, isBold: true, isBoxed: true },
  head: {
    size: 10,
    colour: colours.paper,
    fill: colours.accent,
    isBold: true,
    isBoxed: true,
    isWrapped: true,
    isCentred: true,
  },
  help: {
    size: 9,
    colour: colours.quiet,
    fill: colours.tint,
    isItalic: true,
    isBoxed: true,
    isWrapped: true,
  },
  code: { size: 8, colour: colours.quiet, fill: colours.tint, isBoxed: true },
  example: {
    size: 9,
    colour: colours.quiet,
    fill: colours.tint,
    isItalic: true,
    isBoxed: true,
    isWrapped: true,
  },
  note: { size: 9, colour: colours.quiet },
};

/** Cells of text are of the form Text, in which `-5`, `+62` and `08…` stay what was typed. */
const CODES: Readonly<Record<CellForm, string>> = {
  text: '@',
  prose: '@',
  amount: '#,##0',
  number: 'General',
  percent: '0.00',
  year: '0',
  date: 'dd/mm/yyyy',
};

const BOX = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="${argb(colours.line)}"/></${side}>`)
  .join('');

/** The size of a cell's letters in points. */
export function sizeOf({ look = 'text' }: PageCell): number {
  return LOOKS[look].size;
}

/** Whether a long text in it goes on below. */
export function wraps({ look = 'text', form }: PageCell): boolean {
  return LOOKS[look].isWrapped === true || ((form === 'text' || form === 'prose') && look !== 'code');
}

/** What the style of a cell depends on. */
interface Style {
  readonly look: CellLook;
  readonly isQuoted: boolean;
  readonly code: string;
  readonly isOpen: boolean;
  readonly isLink: boolean;
  readonly isBoxed: boolean;
  readonly isWrapped: boolean;
  readonly isGrey: boolean;
  readonly isFigure: boolean;
}

const FIGURES: ReadonlySet<string> = new Set(['amount', 'number', 'percent', 'year', 'date']);

/** The styles that the cells of a workbook have, each once, numbered in the order in which they are asked for. */
export class Styles {
  readonly #fonts = new Numbered([font(LOOKS.text, false)]);
  // The first two are set by the format (ECMA-376 part 1, 18.8.20).
  readonly #fills = new Numbered([
    '<patternFill patternType="none"/>',
    '<patternFill patternType="gray125"/>',
  ]);
  readonly #codes = new Numbered([]);
  readonly #styles = new Numbered(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);

  readonly #known = new Map<string, number>();

  /** The number of the style of a cell. */
  of(cell: PageCell, isSheetLocked: boolean): number {
    const { look = 'text', form, isOpen = false } = cell;
    const style: Style = {
      look,
      // Excel then keeps the text a text also when it is edited.
      isQuoted: typeof cell.value === 'string' && /^['=+\-@\t\r\n]/.test(cell.value),
      code: codeOf(cell),
      isOpen,
      isLink: cell.link !== undefined,
      isBoxed: LOOKS[look].isBoxed === true || form !== undefined,
      isWrapped: wraps(cell),
      // What is ours in a form that others fill in is grey.
      isGrey: isSheetLocked && !isOpen && form !== undefined,
      isFigure: form !== undefined && FIGURES.has(form),
    };
    const key = Object.values(style).join();
    const known = this.#known.get(key) ?? this.#styles.add(this.#xf(style));
    this.#known.set(key, known);
    return known;
  }

  #xf(style: Style): string {
    const look = LOOKS[style.look];
    const fill = look.fill ?? (style.isGrey ? colours.tint : undefined);
    const fillId =
      fill === undefined
        ? 0
        : this.#fills.add(
            `<patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill>`,
          );
    const fontId = this.#fonts.add(font(look, style.isLink));
    const formatId = KNOWN_FORMATS[style.code] ?? OWN_FORMATS + this.#codes.add(style.code);
    const quoted = style.isQuoted ? ' quotePrefix="1"' : '';
    // A figure keeps a little distance from the text in the next column.
    const upper = style.isFigure ? 'horizontal="right" vertical="top" indent="1"' : 'vertical="top"';
    const place = look.isCentred ? 'horizontal="center" vertical="center"' : upper;
    const inside = `<alignment ${place}${style.isWrapped ? ' wrapText="1"' : ''}/><protection locked="${style.isOpen ? 0 : 1}"/>`;
    return `<xf numFmtId="${formatId}" fontId="${fontId}" fillId="${fillId}" borderId="${style.isBoxed ? 1 : 0}" xfId="0"${quoted} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">${inside}</xf>`;
  }

  /** The part `xl/styles.xml`. */
  xml(): string {
    const formats = this.#codes.all.map(
      (code, index) => `<numFmt numFmtId="${OWN_FORMATS + index}" formatCode="${attributeXml(code)}"/>`,
    );
    return [
      formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
      list(
        'fonts',
        this.#fonts.all.map((one) => `<font>${one}</font>`),
      ),
      list(
        'fills',
        this.#fills.all.map((one) => `<fill>${one}</fill>`),
      ),
      list(
        'borders',
        [EMPTY_BOX, `${BOX}<diagonal/>`].map((one) => `<border>${one}</border>`),
      ),
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      list('cellXfs', this.#styles.all),
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    ].join('');
  }
}

const EMPTY_BOX = '<left/><right/><top/><bottom/><diagonal/>';
const OWN_FORMATS = 164;
/** Formats that every program knows by number (18.8.30). */
const KNOWN_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '@': 49,
};

/** Of decimals a blank cell shows what is typed as it is typed; `#,##0.####` alone would show a whole number as `5,`. */
function codeOf({ value, form }: PageCell): string {
  if (form !== 'number' || typeof value !== 'number') return form === undefined ? 'General' : CODES[form];
  return Number.isInteger(value) ? '#,##0' : '#,##0.0###';
}

/** In the order of CT_Font (18.8.22). */
function font({ size, colour, isBold, isItalic }: Look, isLink: boolean): string {
  return [
    isBold ? '<b/>' : '',
    isItalic ? '<i/>' : '',
    isLink ? '<u/>' : '',
    `<sz val="${size}"/>`,
    `<color rgb="${argb(isLink ? colours.accent : colour)}"/>`,
    '<name val="Calibri"/><family val="2"/>',
  ].join('');
}

function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

/** Texts, each once; a text's number is its place. */
class Numbered {
  readonly #numbers: Map<string, number>;

  constructor(first: readonly string[]) {
    this.#numbers = new Map(first.map((text, index) => [text, index]));
  }

  add(text: string): number {
    const known = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, known);
    return known;
  }

  get all(): string[] {
    return [...this.#numbers.keys()];
  }
}
