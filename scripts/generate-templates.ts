import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPartials } from '../src/render/templates/load.js';
import { readProfiles, TEMPLATE_FOLDER } from './profile-files.js';
import { readTemplates } from './templates.js';

/**
 * The module of every profile's templates, parsed ahead, and of its theme. It is made at build time and not
 * committed: a diff of it would tell nobody anything. JSON text, because engines read that faster than code.
 */
export function generateTemplates(): string {
  const looks = readProfiles().map(({ id }) => {
    const folder = join(TEMPLATE_FOLDER, id);
    const templates = readTemplates(folder);
    checkPartials(templates);
    const nodes = Object.fromEntries([...templates.values()].map(({ name, nodes }) => [name, nodes]));
    return [id, { templates: nodes, theme: readFileSync(join(folder, 'theme.css'), 'utf8') }];
  });
  return `export const profileLooks = JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(looks)))});\n`;
}
