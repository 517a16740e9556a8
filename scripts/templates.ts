import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checkPartials, type PrecompiledTemplates } from '../src/render/templates/load.js';
import { parseTemplate } from '../src/render/templates/parse.js';
import type { Template } from '../src/render/templates/template.js';

const suffix = '.md.hbs';

/**
 * Every `*.md.hbs` below `dir` as plain data, by its path in `dir` without the suffix, in code-point order.
 * Throws TemplateError for a template that cannot be used.
 */
export function templateNodes(dir: string): PrecompiledTemplates {
  const templates = readTemplates(dir);
  checkPartials(templates);
  return Object.fromEntries([...templates.values()].map(({ name, nodes }) => [name, nodes]));
}

/** All templates below `dir`, parsed. */
export function readTemplates(dir: string): Map<string, Template> {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
  return new Map(
    names.map((name) => [name, parseTemplate(name, readFileSync(join(dir, name + suffix), 'utf8'))]),
  );
}
