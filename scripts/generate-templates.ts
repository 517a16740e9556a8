import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProfiles, TEMPLATE_FOLDER } from './profile-files.js';
import { templateNodes } from './templates.js';

/**
 * The module of every profile's templates, parsed ahead, and of its theme. It is made at build time and not
 * committed: a diff of it would tell nobody anything. JSON text, because engines read that faster than code.
 */
export function generateTemplates(): string {
  const looks = readProfiles().map(({ id }) => {
    const folder = join(TEMPLATE_FOLDER, id);
    return [id, { templates: templateNodes(folder), theme: readFileSync(join(folder, 'theme.css'), 'utf8') }];
  });
  return `export const profileLooks = JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(looks)))});\n`;
}
