import { nearest } from '../../diagnostics/nearest.js';
import type { PartialNode, Template, TemplateNode, Templates } from './template.js';
import { TemplateError, type TemplatePlace, templateProblems } from './template-error.js';

/** What the generated module holds: a template's nodes by its name. */
export type PrecompiledTemplates = Readonly<Record<string, readonly TemplateNode[]>>;

/**
 * The templates of one profile, with a region's own in place of ours where the names are equal.
 * @param precompiled from the generated module
 * @param own Handlebars source by name, without `.md.hbs`; Handlebars' parser is loaded only when there is any
 * @throws TemplateError for an own template that cannot be read, a partial that is missing or includes itself
 */
export async function loadTemplates(
  precompiled: PrecompiledTemplates,
  own: ReadonlyMap<string, string> = new Map(),
): Promise<Templates> {
  const templates = new Map<string, Template>();
  for (const [name, nodes] of Object.entries(precompiled)) templates.set(name, { name, nodes });
  if (own.size > 0) {
    const { parseTemplate } = await import('./parse.js');
    for (const [name, source] of own) templates.set(name, parseTemplate(name, source));
    checkPartials(templates);
  }
  return templates;
}

/** Throws when a partial does not exist, or when partials include each other in a circle. */
export function checkPartials(templates: Templates): void {
  const safe = new Set<string>();
  const visit = (template: Template, trail: ReadonlySet<string>): void => {
    if (safe.has(template.name)) return;
    for (const node of partialsOf(template.nodes)) {
      const place = { template: template.name, at: node.at };
      const partial = templates.get(node.name);
      if (partial === undefined) {
        throw unknownPartial(node.name, templates, place);
      }
      if (node.name === template.name || trail.has(node.name)) {
        throw new TemplateError(templateProblems.partialCycle, place, { name: node.name });
      }
      visit(partial, new Set([...trail, template.name]));
    }
    safe.add(template.name);
  };
  for (const template of templates.values()) visit(template, new Set());
}

function unknownPartial(name: string, templates: Templates, place: TemplatePlace): TemplateError {
  const folder = 'partials/';
  const written = name.slice(folder.length);
  const known = [...templates.keys()].flatMap((key) =>
    key.startsWith(folder) ? [key.slice(folder.length)] : [],
  );
  // As the list of templates and the folder call it, a partial has its folder before it.
  const bare = written.startsWith(folder) ? written.slice(folder.length) : written;
  const near = nearest(bare, known);
  return near === undefined
    ? new TemplateError(templateProblems.unknownPartial, place, { name: written })
    : new TemplateError(templateProblems.unknownPartialNear, place, { name: written, near });
}

/** Every partial that these nodes include, at any depth of blocks. */
export function partialsOf(nodes: readonly TemplateNode[]): PartialNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'partial') return [node];
    return node.kind === 'block' ? partialsOf([...node.body, ...node.otherwise]) : [];
  });
}

/** The names of the templates that are, or include at any depth, one of `names`. */
export function templatesWith(names: ReadonlySet<string>, templates: Templates): ReadonlySet<string> {
  const answers = new Map<string, boolean>();
  const holds = (name: string): boolean => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    const included = partialsOf(templates.get(name)?.nodes ?? []);
    const answer = names.has(name) || included.some((partial) => holds(partial.name));
    answers.set(name, answer);
    return answer;
  };
  return new Set([...templates.keys()].filter(holds));
}
