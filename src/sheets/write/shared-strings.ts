import { cellXml } from './xml-text.js';

/** The texts of a workbook's cells, each once. */
export class SharedStrings {
  readonly #numbers = new Map<string, number>();
  #count = 0;

  /** The number by which a cell refers to its text. */
  add(text: string): number {
    this.#count += 1;
    const known = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, known);
    return known;
  }

  /** The content of the part `xl/sharedStrings.xml`, with its root. */
  xml(namespace: string): string {
    const texts = [...this.#numbers.keys()].map(
      (text) => `<si><t xml:space="preserve">${cellXml(text)}</t></si>`,
    );
    return `<sst xmlns="${namespace}" count="${this.#count}" uniqueCount="${texts.length}">${texts.join('')}</sst>`;
  }
}
