import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkPartials } from '../src/render/templates/load.js';
import type { Template } from '../src/render/templates/template.js';
import { readProfiles, TEMPLATE_FOLDER } from './profile-files.js';
import { nodesOf, readTemplates } from './templates.js';

/** The folder, in a profile's own, of its templates in English. */
const ENGLISH = 'en';

/**
 * The module of every profile's templates, parsed ahead, and of its theme. It is made at build time and not
 * committed: a diff of it would tell nobody anything. JSON text, because engines read that faster than code.
 */
export function generateTemplates(): string {
  const looks = readProfiles().map(({ id }) => {
    const folder = join(TEMPLATE_FOLDER, id);
    return [
      id,
      { templates: nodesOf(indonesian(folder)), theme: readFileSync(join(folder, 'theme.css'), 'utf8') },
    ];
  });
  return moduleOf('profileLooks', Object.fromEntries(looks));
}

/** The module of what books in English have instead: templates of the same names, and the profile's words. */
export function generateEnglish(): string {
  const looks = readProfiles().flatMap(({ id }) => {
    const folder = join(TEMPLATE_FOLDER, id, ENGLISH);
    const file = join(folder, 'words.yaml');
    if (!existsSync(file)) return [];
    const words: unknown = parse(readFileSync(file, 'utf8'));
    const english = readTemplates(folder);
    // A template without words has no English twin.
    checkPartials(new Map([...indonesian(join(TEMPLATE_FOLDER, id)), ...english]));
    return [[id, { templates: nodesOf(english), words }]];
  });
  return moduleOf('englishLooks', Object.fromEntries(looks));
}

function indonesian(folder: string): Map<string, Template> {
  const templates = new Map([...readTemplates(folder)].filter(([name]) => !name.startsWith(`${ENGLISH}/`)));
  checkPartials(templates);
  return templates;
}

function moduleOf(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
}
