import type { Damage } from '../diagnostics/damage.js';
import { type Diagnostic, finding } from '../diagnostics/diagnostic.js';
import { type Path, pathText } from '../diagnostics/place.js';
import type { EngineError } from '../generated/validate.js';
import type { Profile } from '../profile/profile.js';
import { locateNearest, nodeAt } from '../source/locate.js';
import type { TreeNode } from '../source/tree.js';
import { describeEntity, describeField } from './describe.js';
import { explainers } from './explainers/index.js';
import { type Fields, factsAt } from './field-facts.js';
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
  /** What is told of the fields of this schema. */
  readonly fields: Fields;
}

// One mistake often breaks several rules. A wrong key explains a missing one, a wrong type a wrong choice.
const ORDER = ['additionalProperties', 'required', 'type'];

/** One finding per human mistake, made from what the engine says. */
export function explainErrors({ tree, errors, emptied, damage, profile, fields }: Errors): Diagnostic[] {
  const findings: Diagnostic[] = [];
  const claims = new Map<string, number[]>();
  for (const error of [...errors].sort((a, b) => rank(a) - rank(b))) {
    // Only says that a branch has failed, and the branch's own error says why.
    if (error.keyword === 'if') continue;
    const path = pathOf(error, tree);
    if (damage.covers(path)) {
      // Nothing more is said, but what does not fit has to be taken out all the same.
      damage.add(path);
      continue;
    }
    const { finding: explained, meant } = explain(problemOf(error, path, tree, profile, fields));
    findings.push(explained);
    damage.add(path);
    if (!meant) continue;
    damage.add(meant);
    const rivals = claims.get(pathText(meant));
    if (rivals) rivals.push(findings.length - 1);
    else claims.set(pathText(meant), [findings.length - 1]);
  }
  withdrawRivals(findings, claims);
  for (const path of emptied.values()) {
    if (damage.covers(path)) continue;
    const field = describeField(path, factsAt(fields, path));
    const place = locateNearest(tree, path);
    findings.push({ ...finding(empty, 'optional', place, { field }), severity: 'info' });
  }
  return findings;
}

/** Where several wrong keys may have been meant to be the same one, nobody but the author can say which. */
function withdrawRivals(findings: Diagnostic[], claims: ReadonlyMap<string, readonly number[]>): void {
  for (const rivals of claims.values()) {
    if (rivals.length < 2) continue;
    for (const index of rivals) {
      const { fix: _, ...rest } = findings[index] as Diagnostic; // an index of a finding that was pushed
      findings[index] = rest;
    }
  }
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

function problemOf(
  error: EngineError,
  path: Path,
  tree: TreeNode,
  profile: Profile,
  fields: Fields,
): Problem {
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
    entry: parentNode?.kind === 'map' ? parentNode.entries.get(String(path.at(-1))) : undefined,
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
