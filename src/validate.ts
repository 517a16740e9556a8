import type { Diagnostic, Stage } from './diagnostics/diagnostic.js';
import { pathText } from './diagnostics/place.js';
import { type Summary, sortFindings, summarize } from './diagnostics/summary.js';
import { fileFields } from './generated/tables.js';
import { buildModel } from './model/build-model.js';
import type { Model } from './model/model.js';
import { defaultProfile, findProfile } from './profile/load-profile.js';
import { checkAssets } from './project/check-assets.js';
import type { Project } from './project/load-project.js';
import { checkRules } from './rules/check-rules.js';
import missingRule from './rules/document/missing.js';
import { checkSchema } from './schema/check.js';
import { emptyFileFinding } from './source/file-findings.js';

export interface ValidateOptions {
  /** Hold the document to this stage instead of its own. */
  readonly stage?: Stage | undefined;
  /** The day that rules count from, `YYYY-MM-DD`; the document's `date` when absent. */
  readonly asOf?: string | undefined;
}

export interface Validation {
  /** By file, line and column. */
  readonly findings: readonly Diagnostic[];
  readonly summary: Summary;
  /** Built from what was right; parts with errors are left out of it. */
  readonly model: Model;
}

/** Checks a project against schemas and rules. Changes `project.value`: what is wrong is taken out of it. */
export async function validate(project: Project, options: ValidateOptions = {}): Promise<Validation> {
  const profile = findProfile(project.value.profile) ?? defaultProfile();
  const { tree, files, root } = project;
  const checked = await checkSchema(tree, project.value, project.damaged, profile);
  const model = buildModel(checked.data, profile, options.stage ?? stageOf(checked.data.stage));
  const asOf = options.asOf ?? checked.data.date;
  const ruleFindings = checkRules({ model, tree, damage: checked.damage, asOf });
  const findings = sortFindings([
    ...checked.findings,
    ...checkAssets(root, tree, checked.data, fileFields),
    ...joinEmptyFiles(project.findings, ruleFindings),
  ]);
  return { findings, model, summary: summarize(findings, files.length) };
}

/** An empty file whose content a stage asks for is one matter: what is missing, said at that file. */
function joinEmptyFiles(files: readonly Diagnostic[], rules: readonly Diagnostic[]): Diagnostic[] {
  const empty = new Map(
    files.filter(({ type }) => type === emptyFileFinding).map((found) => [pathText(found.place.path), found]),
  );
  const joined = new Set<Diagnostic>();
  const moved = rules.map((found) => {
    const file = found.type.id === missingRule.id ? empty.get(pathText(found.place.path)) : undefined;
    if (file === undefined) return found;
    joined.add(file);
    return { ...found, place: file.place };
  });
  return [...files.filter((found) => !joined.has(found)), ...moved];
}

/** The stage a document says it is at; the first while it says none. */
function stageOf(stage: 1 | 2 | 3 | 4 | 'implementation' | undefined): Stage {
  return stage === 'implementation' ? 5 : (stage ?? 1);
}
