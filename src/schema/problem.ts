import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Path, Place } from '../diagnostics/place.js';
import type { Bilingual } from '../i18n/language.js';
import type { Profile } from '../profile/profile.js';
import type { Entry, TreeNode } from '../source/tree.js';
import type { FieldFacts } from './field-facts.js';

/** One error of the validating engine, with everything an explainer may want to say about it. */
export interface Problem {
  /** The engine's word for what is broken: `type`, `required`, `additionalProperties` … */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The value itself; for a missing or unknown key, that key in its parent. */
  readonly path: Path;
  /** What is written at `path`; undefined for a missing key. */
  readonly node: TreeNode | undefined;
  /** The key at `path` and where it is written; undefined for a list item and a missing key. */
  readonly entry: Entry | undefined;
  readonly facts: FieldFacts | undefined;
  readonly parentFacts: FieldFacts | undefined;
  /** Keys the parent mapping already holds. */
  readonly siblings: ReadonlySet<string>;
  /** `"lead" (Penanggung jawab)`: the field as a sentence names it. */
  readonly field: Bilingual;
  /** `Program "portal-layanan"`: the thing the field belongs to. */
  readonly parent: Bilingual;
  readonly place: Place;
  readonly profile: Profile;
}

export interface Explanation {
  readonly finding: Diagnostic;
  /** A place that was probably meant, and so must not be called missing as well. */
  readonly meant?: Path;
}

/** Knows one human mistake; answers undefined when the problem is another one. */
export type Explainer = (problem: Problem) => Explanation | undefined;

/** The example of a field as it would be typed. */
export function exampleText(facts: FieldFacts | undefined): string {
  if (facts?.example === undefined) return '…';
  const known = examples.get(facts);
  if (known !== undefined) return known;
  const text = typed(facts.example);
  examples.set(facts, text);
  return text;
}

/** A million findings of one field share one text. */
const examples = new WeakMap<FieldFacts, string>();

function typed(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(typed).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${typed(inner)}`)
      .join(', ')} }`;
  }
  const text = String(value);
  return typeof value === 'string' && needsQuotes(text) ? `"${text}"` : text;
}

// Dates are text in YAML 1.2, whatever they look like.
function needsQuotes(text: string): boolean {
  const isNumber = /^[\d.+-]+$/.test(text) && !/^\d{4}-\d{2}/.test(text);
  return isNumber || text.startsWith('#') || text.includes(': ');
}
