import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readProfiles, TEMPLATE_FOLDER } from './profile-files.js';
import { templateNodes } from './templates.js';

/** The folder, in a profile's own, of its templates in English. */
const ENGLISH = 'en';

/**
 * The module of every profile's templates, parsed ahead, and of its theme. It is made at build time and not
 * committed: a diff of it would tell nobody anything. JSON text, because engines read that faster than code.
 */
export function generateTemplates(): string {
  const looks = readProfiles().map(({ id }) => {
    const folder = join(TEMPLATE_FOLDER, id);
    const all = Object.entries(templateNodes(folder));
    const templates = Object.fromEntries(all.filter(([name]) => !name.startsWith(`${ENGLISH}/`)));
    return [id, { templates, theme: readFileSync(join(folder, 'theme.css'), 'utf8') }];
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
    return [[id, { templates: templateNodes(folder), words }]];
  });
  return moduleOf('englishLooks', Object.fromEntries(looks));
}

function moduleOf(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
}
