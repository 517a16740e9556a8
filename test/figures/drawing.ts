import { SaxesParser } from 'saxes';
import type { Figure } from '../../src/figures/figure.js';
import { figuresOf } from '../../src/figures/figures.js';
import { penFor } from '../../src/figures/pen.js';
import type { Masterplan } from '../../src/generated/types.js';
import type { Language } from '../../src/i18n/language.js';
import { modelOf, sample } from '../books/sample.js';

/** One figure of a masterplan: the sample, with what is changed. */
export function draw(
  id: string,
  changes: Partial<Masterplan> = {},
  language: Language = 'id',
): Figure | undefined {
  return figuresOf(modelOf({ ...sample, ...changes }), penFor(language)).get(id);
}

/** Its picture; '' while it has none. */
export function svgOf(id: string, changes: Partial<Masterplan> = {}, language: Language = 'id'): string {
  return draw(id, changes, language)?.svg ?? '';
}

export interface DrawnElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly words: string;
  /** The elements it stands in, the outermost first. */
  readonly within: readonly string[];
}

/** Every element of a picture in order; throws where it is no well-formed XML. */
export function elementsOf(svg: string): DrawnElement[] {
  const drawn: { name: string; attributes: Record<string, string>; words: string; within: string[] }[] = [];
  const open: number[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const within = open.map((index) => drawn[index]?.name ?? '');
    open.push(drawn.length);
    drawn.push({ name, attributes: { ...attributes }, words: '', within });
  });
  parser.on('text', (words) => {
    const last = drawn[open.at(-1) ?? -1];
    if (last !== undefined) last.words += words;
  });
  parser.on('closetag', () => open.pop());
  parser.write(svg).close();
  return drawn;
}

/** The numbers of one attribute in all elements of one name that have `where`. */
export function numbersOf(
  svg: string,
  name: string,
  attribute: string,
  where: Readonly<Record<string, string>> = {},
): number[] {
  return elementsOf(svg)
    .filter((one) => one.name === name)
    .filter(({ attributes }) => Object.entries(where).every(([key, value]) => attributes[key] === value))
    .map(({ attributes }) => Number(attributes[attribute]));
}
