import type { Damage } from '../diagnostics/damage.js';
import { type Diagnostic, finding } from '../diagnostics/diagnostic.js';
import type { Path } from '../diagnostics/place.js';
import { fields } from '../generated/fields.js';
import type { EngineError } from '../generated/validate.js';
import type { Profile } from '../profile/profile.js';
import { locateNearest, nodeAt } from '../source/locate.js';
import type { TreeNode } from '../source/tree.js';
import { describeEntity, describeField } from './describe.js';
import { explainers } from './explainers/index.js';
import { factsAt } from './field-facts.js';
import { empty } from './findings.js';
import type { Explanation, Problem } from './problem.js';

export interface Errors {
  readonly tree: TreeNode;
  readonly errors: readonly EngineError[];
  /** Keys that were left empty and so taken out before checking. */
  readonly emptied: ReadonlyMap<string, Path>;
  /** Receives every place a finding is about. */
  readonly damage: Damage;
  readonly profile: Profile;
}

// One mistake often breaks several rules. A wrong key explains a missing one, a wrong type a wrong choice.
const ORDER = ['additionalProperties', 'required', 'type'];

/** One finding per human mistake, made from what the engine says. */
export function explainErrors({ tree, errors, emptied, damage, profile }: Errors): Diagnostic[] {
  const findings: Diagnostic[] = [];
  for (const error of [...errors].sort((a, b) => rank(a) - rank(b))) {
    const path = pathOf(error, tree);
    if (damage.covers(path)) continue;
    const { finding: explained, meant } = explain(problemOf(error, path, tree, profile));
    findings.push(explained);
    damage.add(path);
    if (meant) damage.add(meant);
  }
  for (const path of emptied.values()) {
    if (damage.covers(path)) continue;
    const field = describeField(path, factsAt(fields, path));
    const place = locateNearest(tree, path);
    findings.push({ ...finding(empty, 'optional', place, { field }), severity: 'info' });
  }
  return findings;
}

function rank({ keyword }: EngineError): number {
  const place = ORDER.indexOf(keyword);
  return place === -1 ? ORDER.length : place;
}

function explain(problem: Problem): Explanation {
  for (const explainer of explainers) {
    const explanation = explainer(problem);
    if (explanation) return explanation;
  }
  throw new Error(`no explainer for ${problem.keyword}`);
}

function problemOf(error: EngineError, path: Path, tree: TreeNode, profile: Profile): Problem {
  const parentPath = path.slice(0, -1);
  const parentNode = nodeAt(tree, parentPath);
  const parentFacts = factsAt(fields, parentPath);
  const facts = factsAt(fields, path);
  const atKey = error.keyword === 'additionalProperties' || error.keyword === 'required';
  return {
    keyword: error.keyword,
    params: error.params,
    path,
    node: nodeAt(tree, path),
    facts,
    parentFacts,
    siblings: new Set(parentNode?.kind === 'map' ? parentNode.entries.keys() : []),
    field: describeField(path, facts),
    parent: describeEntity(tree, parentPath, parentFacts),
    place: { ...locateNearest(tree, path, atKey ? 'key' : 'value'), path },
    profile,
  };
}

// The engine writes a path as a JSON pointer; whether `0` is an index or a key, the tree knows.
function pathOf({ instancePath, keyword, params }: EngineError, tree: TreeNode): Path {
  const steps = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (keyword === 'required') steps.push(String(params.missingProperty));
  if (keyword === 'additionalProperties') steps.push(String(params.additionalProperty));
  const path: (string | number)[] = [];
  let node: TreeNode | undefined = tree;
  for (const step of steps) {
    const inList: boolean = node?.kind === 'list';
    path.push(inList ? Number(step) : step);
    node = node && nodeAt(node, [inList ? Number(step) : step]);
  }
  return path;
}
