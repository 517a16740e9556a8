import type { Diagnostic, Stage } from './diagnostics/diagnostic.js';
import { pathText } from './diagnostics/place.js';
import { type Summary, sortFindings, summarize } from './diagnostics/summary.js';
import { fileFields } from './generated/tables.js';
import type { Project } from './load.js';
import { buildModel } from './model/build-model.js';
import type { Model } from './model/model.js';
import { defaultProfile, findProfile } from './profile/load-profile.js';
import { checkAssets } from './project/check-assets.js';
import { checkRules } from './rules/check-rules.js';
import missingRule from './rules/document/missing.js';
import { checkSchema } from './schema/check.js';
import type { BaselineEntry } from './settings/baseline.js';
import { type BaselineUse, judge, type Silenced } from './settings/judge.js';
import { emptyFileFinding } from './source/file-findings.js';
import type { SourceFile } from './source/tree.js';

export interface ValidateOptions {
  /** Hold the document to this stage instead of its own. */
  readonly stage?: Stage | undefined;
  /** The day that rules count from, `YYYY-MM-DD`; the document's `date` when absent. */
  readonly asOf?: string | undefined;
  /** Findings known of old are passed over as `masterplan.baseline.json` says (`file`), or all show, or all are noted. */
  readonly baseline?: BaselineUse | undefined;
}

export interface Validation {
  /** By file, line and column. */
  readonly findings: readonly Diagnostic[];
  readonly summary: Summary;
  /** Found, but not to be shown: settings, comments or the baseline say so. */
  readonly silenced: readonly Silenced[];
  /** A new baseline; undefined where none was asked for, or errors are in the way that it cannot hold. */
  readonly baseline?: readonly BaselineEntry[] | undefined;
  /** Every file that a finding may stand in: the project's data, its templates and its settings. */
  readonly files: readonly SourceFile[];
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
  const found = sortFindings([
    ...checked.findings,
    ...checkAssets(root, tree, checked.data, fileFields),
    ...(await lookFindings(project, model)),
    ...joinEmptyFiles(project.findings, ruleFindings),
  ]);
  const judged = await judge({
    project,
    settings: project.settings,
    findings: found,
    stage: model.stage,
    use: options.baseline ?? 'file',
    types: async () => (await import('./findings.js')).findingTypes,
  });
  const findings = sortFindings(judged.findings);
  const { silenced, baseline } = judged;
  const old = silenced.filter(({ by }) => by === 'baseline').length;
  const hidden = { silenced: silenced.length - old, baseline: old };
  const summary = { ...summarize(findings, files.length), ...hidden };
  // A template under a wrong name was not opened.
  const templates = project.templates.filter(({ text }) => text !== '');
  const readable = [...files, ...templates, ...judged.files];
  return { findings, summary, silenced, baseline, files: readable, model };
}

/** Few projects change words or look of the books; the others do not load what checks that. */
async function lookFindings({ root, settings, templates }: Project, model: Model): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  if (settings.theme) {
    const { checkTheme } = await import('./settings/check-theme.js');
    found.push(...checkTheme(settings.theme, root, model.profile));
  }
  if (templates.length > 0) {
    const { checkTemplates } = await import('./templates.js');
    found.push(...(await checkTemplates(templates, model)));
  }
  return found;
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
