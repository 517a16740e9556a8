import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checkPartials } from '../src/render/templates/load.js';
import { parseTemplate } from '../src/render/templates/parse.js';
import type { Template } from '../src/render/templates/template.js';

const suffix = '.md.hbs';

/**
 * The source of an ES module that exports `templates`: every `*.md.hbs` below `dir` as plain data, by its path
 * in `dir` without the suffix, in code-point order. JSON text, since engines read it faster than code.
 * Throws TemplateError for a template that cannot be used.
 */
export function precompileTemplates(dir: string): string {
  const templates = readTemplates(dir);
  checkPartials(templates);
  const nodes = Object.fromEntries(
    [...templates.values()].map((template) => [template.name, template.nodes]),
  );
  return `export const templates = JSON.parse(${JSON.stringify(JSON.stringify(nodes))});\n`;
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
