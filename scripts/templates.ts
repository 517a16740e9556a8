import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { PrecompiledTemplates } from '../src/render/templates/load.js';
import { parseTemplate } from '../src/render/templates/parse.js';
import type { Template } from '../src/render/templates/template.js';

const suffix = '.md.hbs';

/**
 * Every `*.md.hbs` below `dir`, by its path in `dir` without the suffix, in code-point order.
 * Throws TemplateError for a template that cannot be read.
 */
export function readTemplates(dir: string): Map<string, Template> {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
  return new Map(
    names.map((name) => [name, parseTemplate(name, readFileSync(join(dir, name + suffix), 'utf8'))]),
  );
}

/** Templates as plain data, by name. */
export function nodesOf(templates: ReadonlyMap<string, Template>): PrecompiledTemplates {
  return Object.fromEntries([...templates].map(([name, { nodes }]) => [name, nodes]));
}
