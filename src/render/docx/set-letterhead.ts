import { strFromU8, strToU8 } from 'fflate';
import type { Letterhead } from './letterhead.js';
import type { Reference } from './reference.js';
import { type Element, elementsOf, made, readXml, within, writeXml } from './xml.js';

type Kind = 'header' | 'footer';
type PageType = 'default' | 'first' | 'even';

const DOCUMENT = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Every prefix that a letterhead may use. */
const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': RELATIONSHIPS,
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  'xmlns:wps': 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  'xmlns:wpg': 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
};

/**
 * Puts the office's header and footer above and below the upright pages of a document.
 * @param parts the Word document by part, changed in place
 * @param bare how many sections at its beginning bear no one's head
 */
export function setLetterhead(parts: Map<string, Uint8Array>, office: Reference, bare: number): void {
  const { header, footer, firstHeader, page } = office;
  const targets = targetsOf(text(parts, RELATIONS));
  const heads = new Heads(parts, targets);
  const shown: Record<string, string | undefined> = {};
  let count = 0;
  let isForewordAhead = firstHeader.content.length > 0;
  const hasNumber = [...header.content, ...footer.content].some(countsPages);
  const document = text(parts, DOCUMENT).replace(/<w:sectPr\b[^>]*>.*?<\/w:sectPr>/gs, (section) => {
    for (const [, kind, type, id] of references(section)) shown[`${kind} ${type}`] = id;
    count += 1;
    const isUpright = count > bare && !section.includes('w:orient="landscape"');
    const isForeword = isUpright && isForewordAhead && section.includes('<w:titlePg');
    if (isForeword) isForewordAhead = false;
    // A section without a head shows that of the one before: each now names its own.
    const named = Object.entries(shown).map(([place, id = '']) => {
      const [kind, type] = place.split(' ');
      const letterhead = kind === 'footer' ? footer : isForeword && type === 'first' ? firstHeader : header;
      const replaced = isUpright && letterhead.content.length > 0;
      const isFooter = kind === 'footer';
      const to = replaced
        ? heads.with(isFooter ? 'footer' : 'header', id, letterhead, isFooter && !hasNumber)
        : id;
      return `<w:${kind}Reference w:type="${type}" r:id="${to}"/>`;
    });
    const headless = section.replace(/<w:(?:header|footer)Reference\b[^>]*\/>/g, '');
    const placed = headless.replace(/^<w:sectPr\b[^>]*>/, (open) => open + named.join(''));
    if (!isUpright || page === undefined) return placed;
    return placed
      .replace(/(<w:pgMar\b[^>]* w:header=")\d+/, `$1${page.header}`)
      .replace(/(<w:pgMar\b[^>]* w:footer=")\d+/, `$1${page.footer}`);
  });
  parts.set(DOCUMENT, strToU8(document));
  heads.register();
}

/** Headers and footers made of one of the office's and one of ours. */
class Heads {
  private readonly parts: Map<string, Uint8Array>;
  private readonly targets: ReadonlyMap<string, string>;
  private readonly made = new Map<Letterhead, Map<string, string>>();
  private count = 0;
  private readonly relations: string[] = [];
  private readonly types: string[] = [];
  private readonly pictures = new Map<Uint8Array, string>();

  constructor(parts: Map<string, Uint8Array>, targets: ReadonlyMap<string, string>) {
    this.parts = parts;
    this.targets = targets;
  }

  /**
   * The relationship of a head that shows `letterhead` and of ours only what is drawn in it, the mark of a draft, and
   * our page number if that is wanted.
   */
  with(kind: Kind, ours: string, letterhead: Letterhead, withNumber: boolean): string {
    const mades = this.made.get(letterhead) ?? new Map<string, string>();
    this.made.set(letterhead, mades);
    const known = mades.get(ours);
    if (known !== undefined) return known;
    this.count += 1;
    const id = `rIdOffice${this.count}`;
    const name = `office-${kind}${this.count}.xml`;
    mades.set(ours, id);
    const root = readXml(text(this.parts, `word/${this.targets.get(ours)}`));
    const drawn = [...within(root, 'w:r')].filter(
      (run) => [...within(run, 'w:pict', 'w:drawing')].length > 0,
    );
    const mark = drawn.length === 0 ? [] : [made('w:p', {}, drawn)];
    const number = withNumber ? elementsOf(root).filter(countsPages) : [];
    const attributes = { ...root.attributes, ...NAMESPACES };
    const whole = made(root.name, attributes, [...mark, ...letterhead.content, ...number]);
    this.parts.set(`word/${name}`, strToU8(writeXml(whole)));
    const relations = [...letterhead.pictures].map(
      ([picture, { bytes, extension }]) =>
        `<Relationship Id="${picture}" Type="${RELATIONSHIPS}/image" Target="media/${this.media(bytes, extension)}"/>`,
    );
    this.parts.set(
      `word/_rels/${name}.rels`,
      strToU8(
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
      ),
    );
    this.relations.push(`<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${name}"/>`);
    this.types.push(
      `<Override PartName="/word/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
    );
    return id;
  }

  /** Enters what was made into the lists of the package. */
  register(): void {
    const types = text(this.parts, TYPES);
    const extensions = [...new Set([...this.pictures.values()].map((name) => name.replace(/^.*\./, '')))];
    const defaults = extensions
      .filter((extension) => !types.includes(`Extension="${extension}"`))
      .map((extension) => `<Default Extension="${extension}" ContentType="image/${extension}"/>`);
    // All kinds by ending stand before all single parts.
    const listed = types.replace(/(<Types\b[^>]*>)/, `$1${defaults.join('')}`);
    this.parts.set(TYPES, strToU8(listed.replace('</Types>', `${this.types.join('')}</Types>`)));
    const relations = text(this.parts, RELATIONS);
    this.parts.set(RELATIONS, strToU8(relations.replace('</Relationships>', `${this.relations.join('')}$&`)));
  }

  private media(bytes: Uint8Array, extension: string): string {
    const known = this.pictures.get(bytes);
    if (known !== undefined) return known;
    const name = `office${this.pictures.size + 1}.${extension}`;
    this.parts.set(`word/media/${name}`, bytes);
    this.pictures.set(bytes, name);
    return name;
  }
}

function references(section: string): [string, Kind, PageType, string][] {
  const found: [string, Kind, PageType, string][] = [];
  for (const [tag, kind] of section.matchAll(/<w:(header|footer)Reference\b[^>]*\/>/g)) {
    const type = /w:type="(\w+)"/.exec(tag)?.[1];
    const id = /r:id="([^"]+)"/.exec(tag)?.[1];
    if (id !== undefined)
      found.push([
        tag,
        kind === 'footer' ? 'footer' : 'header',
        type === 'first' || type === 'even' ? type : 'default',
        id,
      ]);
  }
  return found;
}

function targetsOf(relations: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const { attributes } of elementsOf(readXml(relations)))
    targets.set(attributes.Id ?? '', attributes.Target ?? '');
  return targets;
}

function countsPages(element: Element): boolean {
  for (const { name, attributes, children } of within(element, 'w:instrText', 'w:fldSimple')) {
    const instruction = name === 'w:fldSimple' ? attributes['w:instr'] : children.join('');
    if (/^\s*PAGE\b/i.test(instruction ?? '')) return true;
  }
  return false;
}

function text(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new Error(`a book without ${name}`);
  return strFromU8(bytes);
}
