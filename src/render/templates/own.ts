import { type Diagnostic, finding } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../diagnostics/nearest.js';
import { filePlace } from '../../project/file-place.js';
import { TEMPLATE_FOLDER, TEMPLATE_SUFFIX } from '../../project/own-templates.js';
import type { SourceFile } from '../../source/tree.js';
import { unknownTemplate } from './findings.js';
import { checkPartials, type PrecompiledTemplates, partialsOf } from './load.js';
import { mistakeFinding } from './mistake-finding.js';
import type { Template, Templates } from './template.js';
import { TemplateError } from './template-error.js';

const PARTIALS = 'partials/';

/** The file of the project that holds the template `name`. */
export function templateFile(name: string): string {
  return `${TEMPLATE_FOLDER}/${name}${TEMPLATE_SUFFIX}`;
}

/**
 * A region's own templates by name, out of the files of its `templates/`: those that replace one of ours, and partials,
 * which it may also have for itself.
 */
export function ownTemplates(
  files: readonly SourceFile[],
  precompiled: PrecompiledTemplates,
): ReadonlyMap<string, SourceFile> {
  return new Map(
    files.flatMap((file) => {
      const name = nameOf(file);
      const isUsable = name !== undefined && (Object.hasOwn(precompiled, name) || name.startsWith(PARTIALS));
      return isUsable ? [[name, file] as const] : [];
    }),
  );
}

export interface OwnCheck {
  /** All templates with the region's own in place; undefined when one of those cannot be read. */
  readonly templates: Templates | undefined;
  readonly findings: readonly Diagnostic[];
}

/** Reads a region's own templates and tells what is wrong with them by themselves, before any data is filled in. */
export async function checkOwnTemplates(
  files: readonly SourceFile[],
  precompiled: PrecompiledTemplates,
): Promise<OwnCheck> {
  const { parseTemplate } = await import('./parse.js');
  const own = ownTemplates(files, precompiled);
  const templates = new Map<string, Template>();
  for (const [name, nodes] of Object.entries(precompiled)) templates.set(name, { name, nodes });
  const errors: TemplateError[] = [];
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      errors.push(error);
    }
  };
  for (const [name, { text }] of own) attempt(() => templates.set(name, parseTemplate(name, text)));
  if (errors.length === 0) attempt(() => checkPartials(templates));
  const mistakes = errors.flatMap((error) => mistakeFinding(error, own) ?? []);
  const strangers = files.filter((file) => !own.has(nameOf(file) ?? ''));
  const unknown = strangers.map((file) => replacesNothing(file, Object.keys(precompiled)));
  // While a template cannot be read, nobody knows which partials it includes.
  const unused = mistakes.length > 0 ? [] : unusedPartials(own, precompiled, templates);
  return {
    templates: mistakes.length > 0 ? undefined : templates,
    findings: [...mistakes, ...unknown, ...unused],
  };
}

function nameOf({ name }: SourceFile): string | undefined {
  if (!name.endsWith(TEMPLATE_SUFFIX)) return undefined;
  return name.slice(TEMPLATE_FOLDER.length + 1, -TEMPLATE_SUFFIX.length);
}

function replacesNothing({ name }: SourceFile, known: readonly string[]): Diagnostic {
  const stem = name.slice(TEMPLATE_FOLDER.length + 1).replace(/(?:\.[a-z]+)+$/i, '');
  const near = meantTemplates(stem, known).map(templateFile);
  return near.length > 0
    ? finding(unknownTemplate, 'near', filePlace(name), { near })
    : finding(unknownTemplate, 'none', filePlace(name));
}

/** The templates that a name may be meant as: spelt nearly so, or of that name in another folder. */
export function meantTemplates(written: string, known: readonly string[]): string[] {
  const near = nearest(written, known);
  if (near !== undefined) return [near];
  const lastOf = (name: string) => name.slice(name.lastIndexOf('/') + 1);
  const last = nearest(lastOf(written), new Set(known.map(lastOf)));
  return known.filter((name) => lastOf(name) === last);
}

function unusedPartials(
  own: ReadonlyMap<string, SourceFile>,
  precompiled: PrecompiledTemplates,
  templates: Templates,
): Diagnostic[] {
  const fresh = [...own].filter(([name]) => !Object.hasOwn(precompiled, name));
  if (fresh.length === 0) return [];
  const used = new Set(
    [...templates.values()].flatMap(({ nodes }) => partialsOf(nodes)).map(({ name }) => name),
  );
  return fresh
    .filter(([name]) => !used.has(name))
    .map(([name, file]) => {
      const near = nearest(name, Object.keys(precompiled));
      return near === undefined
        ? finding(unknownTemplate, 'partial', filePlace(file.name), { partial: name.slice(PARTIALS.length) })
        : finding(unknownTemplate, 'near', filePlace(file.name), { near: [templateFile(near)] });
    });
}
