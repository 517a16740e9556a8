import { finding, withFix } from '../../diagnostics/diagnostic.js';
import { nearest, surelyMeant } from '../../diagnostics/nearest.js';
import { fields } from '../../generated/fields.js';
import type { TreeNode } from '../../source/tree.js';
import { type FieldFacts, factsAt } from '../field-facts.js';
import { unknownKey as type } from '../findings.js';
import type { Explainer } from '../problem.js';
import { rewrittenKey } from '../rewritten.js';

/** A key that no schema knows: misspelt, in the wrong place, or not a year. */
export const unknownKey: Explainer = ({
  keyword,
  path,
  node,
  entry,
  place,
  parent,
  parentFacts,
  siblings,
}) => {
  if (keyword !== 'additionalProperties') return undefined;
  const key = String(path.at(-1));
  if (parentFacts?.yearKeys) {
    const example = /(?:19|20)\d{2}/.exec(key)?.[0] ?? '2025';
    return { finding: finding(type, 'year', place, { key, parent, example }) };
  }
  const known = parentFacts?.keys ?? [];
  const free = known.filter((name) => !siblings.has(name));
  const near = nearest(key, free) ?? onlyMissing(parentFacts, siblings, known);
  if (near === undefined)
    return { finding: finding(type, 'none', place, { key, parent, keys: known.join(', ') }) };
  const meant = [...path.slice(0, -1), near];
  // A key that is there already counts as well: who wrote it may have meant something else by this one.
  const isCertain = surelyMeant(key, known) === near && mayHold(factsAt(fields, meant), node);
  return {
    finding: withFix(
      finding(type, 'near', place, { key, parent, near }),
      isCertain ? rewrittenKey(entry, near) : undefined,
    ),
    meant,
  };
};

/** What an only strange key must stand for: the one required key that is not there, in whatever language it is written. */
function onlyMissing(
  facts: FieldFacts | undefined,
  siblings: ReadonlySet<string>,
  known: readonly string[],
): string | undefined {
  const strange = [...siblings].filter((name) => !known.includes(name));
  const [missing, ...others] = (facts?.required ?? []).filter((name) => !siblings.has(name));
  return strange.length === 1 && others.length === 0 ? missing : undefined;
}

/** Whether what was written is of the kind that a field holds; nothing yet is of every kind. */
function mayHold(facts: FieldFacts | undefined, node: TreeNode | undefined): boolean {
  if (facts === undefined || node === undefined) return false;
  if (node.kind === 'map') return facts.type === 'object';
  if (node.kind === 'list') return facts.type === 'array';
  if (node.value === null || facts.type === 'any') return true;
  if (facts.type === 'string') return typeof node.value !== 'boolean';
  if (facts.type === 'boolean') return typeof node.value === 'boolean';
  return (facts.type === 'number' || facts.type === 'integer') && typeof node.value === 'number';
}
