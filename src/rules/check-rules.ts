import type { Damage } from '../diagnostics/damage.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Path, Place } from '../diagnostics/place.js';
import type { Model } from '../model/model.js';
import { incompleteKinds, unheardKinds } from '../model/references.js';
import { locateNearest } from '../source/locate.js';
import { locateWords, replaceWords } from '../source/locate-words.js';
import { replaceScalar } from '../source/replace-scalar.js';
import type { TreeNode } from '../source/tree.js';
import { rules } from './index.js';
import { absentParts } from './required.js';
import { type ReportOptions, type Rule, type RuleContext, severityAt } from './rule.js';

export interface RuleRun {
  readonly model: Model;
  readonly tree: TreeNode;
  readonly damage: Damage;
  readonly asOf: string | undefined;
}

/** Runs every rule. A finding about a damaged place, or computed from one, is not made. */
export function checkRules(
  { model, tree, damage, asOf }: RuleRun,
  list: readonly Rule[] = rules,
): Diagnostic[] {
  // A list that is due and absent has its own finding: references into it would only repeat that.
  const absent = absentParts(model);
  const overdue = absent.filter(({ stage }) => stage <= model.stage);
  const { shapes } = damage;
  const incomplete = incompleteKinds([...shapes, ...overdue.map(({ path }) => path)]);
  const unheard = unheardKinds(shapes);
  const context: RuleContext = {
    asOf,
    absent,
    incomplete: (kind) => incomplete.has(kind),
    unheard: (kind) => unheard.has(kind),
    replace: (path, id) => replaceScalar(tree, path, id),
    reword: (path, words, text) => replaceWords(tree, path, words, text),
    place: (path, part = 'value') => locateNearest(tree, path, part),
  };
  const findings: Diagnostic[] = [];
  for (const type of list) {
    type.check(
      model,
      (message, path, args = {}, options = {}) => {
        if (damage.covers(path) || options.inputs?.some((input) => damage.touches(input))) return;
        if (options.counted?.some((list) => damage.lacksRows(list))) return;
        // What the finding would name (an id, a name) has been taken out, and has a finding of its own.
        if (Object.values<unknown>(args).includes(undefined)) return;
        findings.push({
          type,
          message,
          args,
          severity: severityAt(type, model.stage, options),
          // A missing field is shown at its parent, and still called by its own path.
          place: { ...placeFor(tree, path, options), path },
          related: options.related ?? [],
          ...(options.fix && { fix: options.fix }),
        });
      },
      context,
    );
  }
  return findings;
}

function placeFor(tree: TreeNode, path: Path, { part = 'value', words }: ReportOptions): Place {
  return (words && locateWords(tree, path, words)) || locateNearest(tree, path, part);
}
