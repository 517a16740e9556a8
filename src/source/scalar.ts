import type { ScalarNode, SourceFile } from './tree.js';

export type ScalarValue = ScalarNode['value'];

/** A scalar that keeps two offsets instead of a copy of its text: a large project has a million of them. */
export class Scalar implements ScalarNode {
  readonly kind = 'scalar';
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
  readonly value: ScalarValue;
  readonly style: ScalarNode['style'];

  constructor(
    file: SourceFile,
    start: number,
    end: number,
    value: ScalarValue,
    style: ScalarNode['style'] = 'plain',
  ) {
    this.file = file;
    this.start = start;
    this.end = end;
    this.value = value;
    this.style = style;
  }

  get written(): string {
    return this.style === 'block' && typeof this.value === 'string'
      ? this.value
      : this.file.text.slice(this.start, this.end);
  }
}

const INTEGER = /^[-+]?[0-9]+$/;
const OTHER_BASE = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const FRACTION = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

const words = new Map<string, boolean | null>([
  ['', null],
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

/** What is nothing as written, and not only because it is too small to hold. */
const NOTHING = /^[-+]?[0.ox]+(?:[eE]|$)/;

/**
 * The value of an unquoted scalar in YAML 1.2's core schema. `.inf`, `.nan` and numbers too large or too small to hold
 * stay text: no field of a masterplan is meant to hold them, and text where a number is due is a finding.
 */
export function resolvePlain(text: string): ScalarValue {
  const code = text.charCodeAt(0);
  const mayBeNumber = (code >= 0x30 && code <= 0x39) || code === 0x2e || code === 0x2d || code === 0x2b;
  if (!mayBeNumber) {
    if (text.length > 5) return text;
    const word = words.get(text);
    return word === undefined ? text : word;
  }
  if (!INTEGER.test(text) && !FRACTION.test(text) && !OTHER_BASE.test(text)) return text;
  const value = Number(text);
  return Number.isFinite(value) && (value !== 0 || NOTHING.test(text)) ? value : text;
}
