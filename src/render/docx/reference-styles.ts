import { joined, type Looks, PARAGRAPH, RUN } from './reference-looks.js';
import { childOf, type Element, elementsOf, made } from './xml.js';

/** What a style of the book takes from the office's style of the same meaning. */
interface Taking {
  /** Names that the office's style may go by, the best first. */
  readonly from: readonly string[];
  /** Properties of paragraphs that it takes; of letters it takes all. */
  readonly paragraph: string;
}

const HEADING = 'pBdr shd spacing jc';
const RUNNING_TEXT = 'widowControl pBdr shd spacing ind contextualSpacing jc';
/** What has tab stops and indents of its own, on which its columns hang. */
const IN_COLUMNS = 'spacing';

const takings: Readonly<Record<string, Taking>> = {
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((level) => [
      `Heading${level}`,
      { from: [`heading ${level}`], paragraph: HEADING },
    ]),
  ),
  ...Object.fromEntries(
    [1, 2, 3].map((level) => [`TOC${level}`, { from: [`toc ${level}`], paragraph: IN_COLUMNS }]),
  ),
  // Many offices write their text in the default style.
  BodyText: { from: ['Body Text', 'Normal'], paragraph: RUNNING_TEXT },
  Quote: { from: ['Quote'], paragraph: RUNNING_TEXT },
  Title: { from: ['Title'], paragraph: '' },
  Subtitle: { from: ['Subtitle'], paragraph: '' },
  Caption: { from: ['caption'], paragraph: IN_COLUMNS },
  ListParagraph: { from: ['Body Text', 'Normal'], paragraph: IN_COLUMNS },
  TableofFigures: { from: ['table of figures'], paragraph: IN_COLUMNS },
  FootnoteText: { from: ['footnote text'], paragraph: 'spacing ind jc' },
  Header: { from: ['header'], paragraph: '' },
  Footer: { from: ['footer'], paragraph: '' },
};

/** The office's table style: borders, the head's fill and letters. */
export interface TableLook {
  readonly borders: Element | undefined;
  readonly headFill: Element | undefined;
  readonly headRun: readonly Element[];
}

/** `word/styles.xml` of a book with the office's looks put in; what says how the book works stays ours. */
export function restyled(styles: Element, looks: Looks, table: TableLook | undefined): Element {
  const children = elementsOf(styles).map((element) => {
    if (element.name === 'w:docDefaults') return withDefaults(element, looks);
    if (element.name !== 'w:style') return element;
    const { 'w:type': type, 'w:styleId': id = '' } = element.attributes;
    if (type === 'table' && id === 'BookTable' && table) return withTable(element, table);
    const taking = Object.hasOwn(takings, id) ? takings[id] : undefined;
    const look = type === 'paragraph' && taking ? looks.named(type, taking.from) : undefined;
    if (taking === undefined || look === undefined) return element;
    const all = joined(looks.defaults.paragraph, look.paragraph, PARAGRAPH);
    const paragraph = all.filter(({ name }) => taking.paragraph.split(' ').includes(name.slice(2)));
    const withParagraph = withProperties(element, 'w:pPr', paragraph, taking.paragraph);
    return withProperties(withParagraph, 'w:rPr', look.run, RUN);
  });
  return made(styles.name, styles.attributes, children);
}

/** Letters of no style look as the office's plain text does; the language stays the book's. */
function withDefaults(defaults: Element, looks: Looks): Element {
  const run = joined(looks.defaults.run, looks.of(undefined).run, RUN);
  return made(
    defaults.name,
    defaults.attributes,
    elementsOf(defaults).map((child) =>
      child.name === 'w:rPrDefault' ? withProperties(child, 'w:rPr', run, RUN) : child,
    ),
  );
}

function withTable(style: Element, { borders, headFill, headRun }: TableLook): Element {
  const replace = (element: Element): Element => {
    if (element.name === 'w:tblBorders') return borders ?? element;
    if (element.name === 'w:shd') return headFill ?? element;
    if (element.name === 'w:rPr' && headRun.length > 0) return made('w:rPr', {}, headRun);
    return made(element.name, element.attributes, elementsOf(element).map(replace));
  };
  return replace(style);
}

/**
 * `element` with `properties` in its child `name`, in place of those of `names` that were there. Of ours that stay,
 * those before and after keep their order: what the office's go before is what Word's schema has later.
 */
function withProperties(
  element: Element,
  name: string,
  properties: readonly Element[],
  names: string,
): Element {
  const gone = new Set(names.split(' ').map((each) => `w:${each}`));
  const ours = childOf(element, name);
  const stay = ours ? elementsOf(ours).filter((child) => !gone.has(child.name)) : [];
  const order = (name === 'w:pPr' ? PARAGRAPH_ORDER : RUN_ORDER).split(' ').map((each) => `w:${each}`);
  const all = [...stay, ...properties].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const child = made(name, {}, all);
  const children = elementsOf(element);
  if (ours)
    return made(
      element.name,
      element.attributes,
      children.map((each) => (each === ours ? child : each)),
    );
  // In a style the letters come last of these two, the tables' properties after both.
  const last = children.findIndex(
    (each) =>
      /^w:(?:tblPr|trPr|tcPr|tblStylePr)$/.test(each.name) || (name === 'w:pPr' && each.name === 'w:rPr'),
  );
  return made(
    element.name,
    element.attributes,
    last === -1 ? [...children, child] : children.toSpliced(last, 0, child),
  );
}

// ECMA-376 part 1, 17.3.1.26 and 17.3.2.28: Word refuses what stands in another order.
const PARAGRAPH_ORDER =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange';
const RUN_ORDER =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath';
