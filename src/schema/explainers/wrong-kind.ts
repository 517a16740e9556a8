import { finding, type TextEdit, withFix } from '../../diagnostics/diagnostic.js';
import { fields } from '../../generated/fields.js';
import type { Bilingual } from '../../i18n/language.js';
import type { TreeNode } from '../../source/tree.js';
import { type FieldFacts, factsAt } from '../field-facts.js';
import { kind } from '../findings.js';
import { type Explainer, exampleText } from '../problem.js';
import { rewritten } from '../rewritten.js';

/** A text where a list belongs, a list where pairs belong, and so on. */
export const wrongKind: Explainer = ({ keyword, params, node, path, place, field, facts }) => {
  if (keyword !== 'type' || node === undefined) return undefined;
  const keys = params.type === 'object' ? keysText(facts) : '';
  const args = { field, actual: whatIs(node), keys, example: exampleText(facts) };
  switch (params.type) {
    case 'array':
      return {
        finding: withFix(
          finding(kind, 'array', place, args),
          inBrackets(node, factsAt(fields, [...path, 0])),
        ),
      };
    case 'object':
      if (facts?.yearKeys) return { finding: finding(kind, 'years', place, args) };
      // Whatever names its keys may have, such as those of rules in the settings.
      if (keys === '') return { finding: finding(kind, 'pairs', place, args) };
      return { finding: finding(kind, typeof path.at(-1) === 'number' ? 'item' : 'object', place, args) };
    case 'string':
      return { finding: finding(kind, 'string', place, args) };
    case 'boolean':
      return { finding: finding(kind, 'boolean', place, args) };
    default:
      return { finding: finding(kind, 'number', place, args) };
  }
};

function keysText(facts: FieldFacts | undefined): string {
  if (facts?.keys === undefined) return '';
  const text = keyTexts.get(facts) ?? facts.keys.join(', ');
  keyTexts.set(facts, text);
  return text;
}

/** A million items that are no pairs share one text. */
const keyTexts = new WeakMap<FieldFacts, string>();

/** What parts several items from one another, and what brackets could not hold. */
const MANY = /[,;/&|+\n[\]{}]|\s(?:dan|serta|atau|and|or)\s/i;

/** `pic: diskominfo` as `pic: [diskominfo]`, where it can be nothing but one item. */
function inBrackets(node: TreeNode, item: FieldFacts | undefined): readonly TextEdit[] | undefined {
  if (node.kind !== 'scalar' || item?.type !== 'string' || typeof node.value !== 'string') return undefined;
  if (node.value.trim() === '' || MANY.test(node.value)) return undefined;
  return rewritten(node, `[${node.written}]`);
}

function whatIs(node: TreeNode): Bilingual {
  if (node.kind === 'list') return { id: 'daftar', en: 'a list' };
  if (node.kind === 'map') return { id: 'pasangan kunci dan nilai', en: 'key and value pairs' };
  if (typeof node.value === 'number') return { id: 'angka', en: 'a number' };
  if (typeof node.value === 'boolean') return { id: 'true atau false', en: 'true or false' };
  return { id: 'teks', en: 'text' };
}
