import { childOf, type Element, elementsOf, made } from './xml.js';

/*
 * What of a style or of direct formatting is taken over: in the order in which Word wants to read it (ECMA-376
 * part 1, 17.3.1.26, 17.3.2.28 and 17.4.59). What is not named here (hidden text, numbering, frames …) stays behind.
 */
export const PARAGRAPH =
  'keepNext keepLines widowControl pBdr shd tabs suppressAutoHyphens bidi spacing ind contextualSpacing mirrorIndents jc textAlignment';
export const RUN =
  'rFonts b bCs i iCs caps smallCaps strike color spacing w position sz szCs u shd vertAlign';
export const TABLE = 'tblpPr tblW jc tblInd tblBorders shd tblLayout tblCellMar';

/** Properties whose attributes are joined, not replaced as a whole. */
const JOINED = new Set(['w:rFonts', 'w:spacing', 'w:ind']);
/** What may stand in a value of the office's: names of fonts, numbers, words of the format. */
const VALUE = /^[\p{L}\p{N} _.,%+-]{1,64}$/u;

/** The formatting of something, as the children of `w:pPr`, `w:rPr` and `w:tblPr`. */
export interface Look {
  readonly paragraph: readonly Element[];
  readonly run: readonly Element[];
  readonly table: readonly Element[];
}

/** The looks of the office's styles. */
export interface Looks {
  /** Of text in no style at all. */
  readonly defaults: Look;
  /** Of a style by its id, on top of the defaults; a paragraph style's own looks include those it is based on. */
  of(id: string | undefined): Look;
  /** Of the first style of that type whose id or name means one of `names`, in Indonesian or English. */
  named(type: string, names: readonly string[]): Look | undefined;
  /** Properties taken from `w:pPr`, `w:rPr` or `w:tblPr`, cleaned. */
  read(properties: Element | undefined, names: string): Element[];
}

const NOTHING: Look = { paragraph: [], run: [], table: [] };

/**
 * Reads `word/styles.xml`, with the fonts of `word/theme/theme1.xml` put in where a style names a role.
 * A style based on itself ends where it began.
 */
export function looksOf(styles: Element | undefined, theme: Element | undefined): Looks {
  const fonts = themeFonts(theme);
  const read = (properties: Element | undefined, names: string) => taken(properties, names, fonts);
  const docDefaults = childOf(styles, 'w:docDefaults');
  const defaults: Look = {
    paragraph: read(childOf(childOf(docDefaults, 'w:pPrDefault'), 'w:pPr'), PARAGRAPH),
    run: read(childOf(childOf(docDefaults, 'w:rPrDefault'), 'w:rPr'), RUN),
    table: [],
  };
  const byId = new Map<string, Element>();
  const byMeaning = new Map<string, string>();
  let normal: string | undefined;
  for (const style of styles === undefined ? [] : elementsOf(styles)) {
    const { 'w:styleId': id, 'w:type': type = 'paragraph', 'w:default': isDefault } = style.attributes;
    if (style.name !== 'w:style' || id === undefined || byId.has(id)) continue;
    byId.set(id, style);
    if (type === 'paragraph' && (isDefault === '1' || isDefault === 'true')) normal ??= id;
    const name = childOf(style, 'w:name')?.attributes['w:val'];
    for (const word of [name, id]) {
      const key = `${type} ${meaningOf(word ?? '')}`;
      if (!byMeaning.has(key)) byMeaning.set(key, id);
    }
  }
  const known = new Map<string, Look>();
  const of = (id: string | undefined): Look => {
    const ancestors: Element[] = [];
    const seen = new Set<string>();
    let next = id ?? normal;
    while (next !== undefined && !seen.has(next) && !known.has(next)) {
      seen.add(next);
      const style = byId.get(next);
      if (style !== undefined) ancestors.push(style);
      next = childOf(style, 'w:basedOn')?.attributes['w:val'];
    }
    let look = (next !== undefined && known.get(next)) || NOTHING;
    for (const style of ancestors.reverse()) {
      look = {
        paragraph: joined(look.paragraph, read(childOf(style, 'w:pPr'), PARAGRAPH), PARAGRAPH),
        run: joined(look.run, read(childOf(style, 'w:rPr'), RUN), RUN),
        table: joined(look.table, read(childOf(style, 'w:tblPr'), TABLE), TABLE),
      };
      known.set(style.attributes['w:styleId'] ?? '', look);
    }
    return look;
  };
  const named = (type: string, names: readonly string[]): Look | undefined => {
    for (const name of names) {
      const meaning = meaningOf(name);
      const id = meaning === 'normal' && type === 'paragraph' ? normal : byMeaning.get(`${type} ${meaning}`);
      if (id !== undefined) return of(id);
    }
    return undefined;
  };
  return { defaults, of, named, read };
}

/** `over` on top of `under`, in the order of `names`. */
export function joined(under: readonly Element[], over: readonly Element[], names: string): Element[] {
  const all = new Map(under.map((property) => [property.name, property]));
  for (const property of over) {
    const before = JOINED.has(property.name) ? all.get(property.name)?.attributes : undefined;
    all.set(property.name, made(property.name, { ...before, ...property.attributes }, property.children));
  }
  return names.split(' ').flatMap((name) => all.get(`w:${name}`) ?? []);
}

/** The English name of a style that Word, LibreOffice or an Indonesian office gave. */
const MEANINGS: Readonly<Record<string, string>> = {
  bab: 'heading1',
  judulbab: 'heading1',
  subbab: 'heading2',
  judulsubbab: 'heading2',
  judul: 'title',
  subjudul: 'subtitle',
  keterangan: 'caption',
  tekscatatankaki: 'footnotetext',
  kisitabel: 'tablegrid',
  tabelkisi: 'tablegrid',
  tabelgambar: 'tableoffigures',
  daftargambar: 'tableoffigures',
  kutipan: 'quote',
  daftarparagraf: 'listparagraph',
  paragrafdaftar: 'listparagraph',
  teksisi: 'bodytext',
  isi: 'bodytext',
};

function meaningOf(name: string): string {
  const key = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const level = /^(judul|daftarisi|toc|contents)([1-9])$/.exec(key);
  if (level) return `${level[1] === 'judul' ? 'heading' : 'toc'}${level[2]}`;
  return Object.hasOwn(MEANINGS, key) ? (MEANINGS[key] ?? key) : key;
}

/** The Latin fonts of a theme by role: `minor` for text, `major` for headings. */
function themeFonts(theme: Element | undefined): ReadonlyMap<string, string> {
  const scheme = childOf(childOf(theme, 'a:themeElements'), 'a:fontScheme');
  const found = new Map<string, string>();
  for (const role of ['minor', 'major']) {
    const face = childOf(childOf(scheme, `a:${role}Font`), 'a:latin')?.attributes.typeface;
    if (face !== undefined && VALUE.test(face)) found.set(role, face);
  }
  return found;
}

function taken(
  properties: Element | undefined,
  names: string,
  fonts: ReadonlyMap<string, string>,
): Element[] {
  const wanted = new Set(names.split(' ').map((name) => `w:${name}`));
  const clean = (element: Element): Element => {
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(element.attributes)) {
      if (!name.startsWith('w:') || !VALUE.test(value)) continue;
      const role = element.name === 'w:rFonts' && /^w:(ascii|hAnsi|cs)Theme$|^w:(cs)theme$/.exec(name);
      // A colour's theme role is left out: the colour itself stands beside it.
      if (!/theme/i.test(name)) attributes[name] ??= value;
      else if (role) {
        const face = fonts.get(value.startsWith('major') ? 'major' : 'minor');
        if (face !== undefined) attributes[`w:${role[1] ?? role[2]}`] = face;
      }
    }
    // Lines of an exact height would cut pictures off.
    if (element.name === 'w:spacing' && attributes['w:lineRule'] === 'exact')
      attributes['w:lineRule'] = 'atLeast';
    const children = elementsOf(element).filter(({ name }) => EDGES.has(name));
    return made(element.name, attributes, children.map(clean));
  };
  return (properties ? elementsOf(properties) : []).filter(({ name }) => wanted.has(name)).map(clean);
}

/** What stands inside properties: borders, margins, tab stops. */
const EDGES = new Set(
  'top left start bottom right end between bar insideH insideV tab'.split(' ').map((name) => `w:${name}`),
);
