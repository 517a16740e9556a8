import { visibleText } from '../../i18n/invisible.js';
import { allowedFields } from './letterhead-fields.js';
import { ReferenceDocumentError } from './reference-error.js';
import { joined, type Looks, PARAGRAPH, RUN, TABLE } from './reference-looks.js';
import type { ReferencePackage, Relationship } from './reference-package.js';
import { childOf, type Element, elementsOf, made, type Node, within } from './xml.js';

/** A header or footer of the office's document, made of nothing but what is known to be harmless. */
export interface Letterhead {
  /** Paragraphs and tables. Pictures refer to relationships named as in `pictures`. */
  readonly content: readonly Element[];
  readonly pictures: ReadonlyMap<string, Picture>;
}

export interface Picture {
  readonly bytes: Uint8Array;
  readonly extension: 'png' | 'jpeg' | 'gif';
}

/** What may stand in a letterhead. Of `w:` besides these only looks; everything else stays behind with its content. */
const KEPT = new Set(
  `w:p w:r w:t w:tab w:br w:cr w:sym w:noBreakHyphen w:fldChar w:instrText w:fldSimple w:drawing w:pict
  w:tbl w:tblGrid w:gridCol w:tr w:trPr w:trHeight w:jc w:cantSplit w:tc w:tcPr w:tcW w:gridSpan w:vMerge w:vAlign w:tcMar w:txbxContent
  wp:inline wp:anchor wp:extent wp:effectExtent wp:simplePos wp:positionH wp:positionV wp:align wp:posOffset
  wp:docPr wp:cNvGraphicFramePr wp:wrapNone wp:wrapSquare wp:wrapTight wp:wrapThrough wp:wrapTopAndBottom
  wp:wrapPolygon wp:start wp:lineTo
  a:graphic a:graphicData a:graphicFrameLocks a:picLocks a:blip a:stretch a:fillRect a:srcRect a:xfrm a:off a:ext a:chOff a:chExt a:prstGeom
  a:avLst a:gd a:ln a:noFill a:solidFill a:srgbClr a:schemeClr a:prstDash a:round a:miter a:headEnd a:tailEnd
  a:spAutoFit a:noAutofit a:lumMod a:lumOff a:alphaModFix
  pic:pic pic:nvPicPr pic:cNvPr pic:cNvPicPr pic:blipFill pic:spPr
  wps:wsp wps:cNvPr wps:cNvSpPr wps:cNvCnPr wps:spPr wps:bodyPr wps:txbx wpg:wgp wpg:cNvGrpSpPr wpg:grpSpPr wpg:grpSp
  v:shape v:shapetype v:rect v:line v:group v:stroke v:path v:formulas v:f v:imagedata v:textbox v:fill`
    .split(/\s+/)
    .filter(Boolean),
);

/** Every section of every book repeats them. A letterhead with a drawing made of shapes has some hundred. */
const MOST_ELEMENTS = 2000;

/** What only wraps content that is as good without it. */
const UNWRAPPED = new Set(
  'w:hyperlink w:smartTag w:customXml w:ins w:moveTo w:sdt w:sdtContent w:dir w:bdo'.split(' '),
);

/** Attributes that lead out of the document or start something. */
const LEADING = new Set([
  'href',
  'src',
  'target',
  'action',
  'macro',
  'altHref',
  'behavior',
  'relationshipId',
]);

/** What Word takes where neither style nor defaults say anything; written out, since the book's defaults are others. */
const PLAIN = {
  paragraph: [
    made('w:widowControl', { 'w:val': '1' }),
    made('w:spacing', { 'w:before': '0', 'w:after': '0', 'w:line': '240', 'w:lineRule': 'auto' }),
    made('w:ind', { 'w:left': '0', 'w:right': '0', 'w:firstLine': '0' }),
    made('w:jc', { 'w:val': 'left' }),
  ],
  run: [
    made('w:rFonts', {
      'w:ascii': 'Times New Roman',
      'w:hAnsi': 'Times New Roman',
      'w:cs': 'Times New Roman',
    }),
    made('w:color', { 'w:val': 'auto' }),
    made('w:sz', { 'w:val': '20' }),
  ],
};

/**
 * A header or footer part, cleaned, with the looks of its styles written into it, so that it needs none of them.
 * Throws ReferenceDocumentError where a picture cannot be taken along.
 */
export function letterheadOf(reference: ReferencePackage, looks: Looks, part: string): Letterhead {
  const root = reference.xml(part);
  if (root === undefined) return { content: [], pictures: new Map() };
  return new Cleaner(reference, looks, part).clean(root);
}

class Cleaner {
  private readonly reference: ReferencePackage;
  private readonly looks: Looks;
  private readonly relationships: ReadonlyMap<string, Relationship>;
  private readonly pictures = new Map<string, Picture>();
  private readonly names = new Map<string, string>();
  private fields: ReadonlySet<Element> = new Set();
  private drawings = 0;
  private readonly part: string;
  private elements = 0;

  constructor(reference: ReferencePackage, looks: Looks, part: string) {
    this.reference = reference;
    this.looks = looks;
    this.part = part;
    this.relationships = reference.relationships(part);
  }

  clean(root: Element): Letterhead {
    this.fields = allowedFields(root);
    const content = this.children(root, undefined).filter(
      (node): node is Element => typeof node !== 'string',
    );
    return { content, pictures: this.pictures };
  }

  private children(element: Element, paragraph: string | undefined): Node[] {
    const isText =
      element.name === 'w:t' ||
      element.name === 'w:instrText' ||
      element.name === 'wp:align' ||
      element.name === 'wp:posOffset';
    return element.children.flatMap((child): Node[] => {
      if (typeof child === 'string') return isText ? [visibleText(child)] : [];
      if (child.name === 'mc:AlternateContent') return this.alternative(child, paragraph);
      if (UNWRAPPED.has(child.name)) return this.children(child, paragraph);
      return this.element(child, paragraph);
    });
  }

  /** Of the alternatives the first that leaves something. */
  private alternative(element: Element, paragraph: string | undefined): Node[] {
    for (const choice of elementsOf(element)) {
      const kept = this.children(choice, paragraph);
      if (kept.length > 0) return kept;
    }
    return [];
  }

  private element(element: Element, paragraph: string | undefined): Node[] {
    const { name } = element;
    if (KEPT.has(name)) this.elements += 1;
    if (this.elements > MOST_ELEMENTS)
      throw new ReferenceDocumentError('long-letterhead', { limit: MOST_ELEMENTS, part: this.part });
    const { looks } = this;
    switch (name) {
      case 'w:p': {
        const properties = childOf(element, 'w:pPr');
        const style = styleIn(properties, 'w:pStyle');
        const defaults = joined(PLAIN.paragraph, looks.defaults.paragraph, PARAGRAPH);
        const look = joined(defaults, looks.of(style).paragraph, PARAGRAPH);
        const own = made('w:pPr', {}, joined(look, looks.read(properties, PARAGRAPH), PARAGRAPH));
        return [made(name, {}, [own, ...this.children(element, style ?? '')])];
      }
      case 'w:r': {
        const properties = childOf(element, 'w:rPr');
        const defaults = joined(PLAIN.run, looks.defaults.run, RUN);
        const base = joined(defaults, looks.of(paragraph || undefined).run, RUN);
        const style = styleIn(properties, 'w:rStyle');
        const styled = style === undefined ? base : joined(base, looks.of(style).run, RUN);
        const own = made('w:rPr', {}, joined(styled, looks.read(properties, RUN), RUN));
        const children = this.children(element, paragraph);
        return children.length === 0 ? [] : [made(name, {}, [own, ...children])];
      }
      case 'w:tbl': {
        const properties = childOf(element, 'w:tblPr');
        const style = styleIn(properties, 'w:tblStyle');
        const under = style === undefined ? [] : looks.of(style).table;
        const own = made('w:tblPr', {}, joined(under, looks.read(properties, TABLE), TABLE));
        return [made(name, {}, [own, ...this.children(element, paragraph)])];
      }
      case 'w:tcPr': {
        const borders = looks.read(element, 'tcBorders shd');
        return [made(name, {}, inOrder([...this.children(element, paragraph), ...borders]))];
      }
      case 'w:fldChar':
      case 'w:instrText':
        if (!this.fields.has(element)) return [];
        break;
      case 'w:fldSimple':
        if (!this.fields.has(element)) return this.children(element, paragraph);
        break;
      case 'w:tc': {
        const children = this.children(element, paragraph);
        // Word holds a cell without a paragraph for damaged.
        const last = children.at(-1);
        return [
          made(
            name,
            {},
            typeof last === 'object' && last.name === 'w:p' ? children : [...children, made('w:p')],
          ),
        ];
      }
      case 'w:drawing':
      case 'w:pict': {
        // Emptied, it would be damage to Word.
        const children = this.children(element, paragraph).filter((child) => typeof child !== 'string');
        return children.some(showsSomething) ? [made(name, {}, children)] : [];
      }
    }
    if (!KEPT.has(name)) return [];
    return [made(name, this.attributes(element), this.children(element, paragraph))];
  }

  private attributes(element: Element): Record<string, string> {
    const kept: Record<string, string> = {};
    for (const [name, value] of Object.entries(element.attributes)) {
      const [local, prefix] = name.split(':').reverse();
      if (name === 'xml:space' && value === 'preserve') kept[name] = value;
      else if (prefix !== undefined && prefix !== 'w') continue;
      else if (local !== undefined && !LEADING.has(local) && !/^on/i.test(local))
        kept[name] = visibleText(value);
    }
    if (element.name === 'a:blip') kept['r:embed'] = this.picture(element.attributes['r:embed']);
    if (element.name === 'v:imagedata') kept['r:id'] = this.picture(element.attributes['r:id']);
    // Numbers above those of the book's own drawings.
    if (element.name === 'wp:docPr') {
      this.drawings += 1;
      kept.id = String(900_000 + this.drawings);
    }
    return kept;
  }

  /** The name under which the picture that a part refers to is taken along. */
  private picture(id: string | undefined): string {
    const known = this.names.get(id ?? '');
    if (known !== undefined) return known;
    const relationship = id === undefined ? undefined : this.relationships.get(id);
    if (relationship === undefined || relationship.outside)
      throw new ReferenceDocumentError('linked-picture');
    const part = relationship.target;
    const bytes = this.reference.bytes(part);
    if (bytes === undefined) throw new ReferenceDocumentError('damaged', { part });
    const extension = kindOf(bytes);
    if (extension === undefined) throw new ReferenceDocumentError('picture-kind', { part });
    const name = `rIdPicture${this.pictures.size + 1}`;
    this.pictures.set(name, { bytes, extension });
    this.names.set(id ?? '', name);
    return name;
  }
}

/** Whether a drawing has kept a shape or picture. */
function showsSomething(drawing: Element): boolean {
  if (drawing.name.startsWith('v:')) return true;
  const [data] = within(drawing, 'a:graphicData');
  return data !== undefined && data.children.length > 0;
}

/** The id of the style that properties name. */
function styleIn(properties: Element | undefined, name: string): string | undefined {
  return childOf(properties, name)?.attributes['w:val'];
}

/** The order in which Word wants the properties of a cell (ECMA-376 part 1, 17.4.69). */
const CELL = 'tcW gridSpan vMerge tcBorders shd tcMar vAlign'.split(' ').map((name) => `w:${name}`);

function inOrder(nodes: readonly Node[]): Node[] {
  return CELL.flatMap((name) => nodes.filter((node) => typeof node !== 'string' && node.name === name));
}

/** By the first bytes: what a file calls itself says nothing. */
function kindOf(bytes: Uint8Array): Picture['extension'] | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (start === '\x89PNG\r\n\x1a\n') return 'png';
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  return start.startsWith('GIF8') ? 'gif' : undefined;
}
