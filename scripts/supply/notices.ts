import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Delivered, root } from './packages.js';

const OPENING = `Masterplan is under the MIT licence (LICENSE). Parts of it were written by others, who allow
that under the terms below. What npm installs beside it in node_modules has its own texts there.
`;

const RULE = '='.repeat(80);

/**
 * The licence texts of everything that this package itself carries: bundled packages, and fonts. Throws when a package
 * is bundled whose text is neither in it nor kept in \`texts/\`.
 */
export function generateNotices(packages: readonly Delivered[]): string {
  const parts = packages
    .filter(({ ways }) => ways.includes('bundled'))
    .map(({ name, version, license, place }) => [
      `${name} ${version} (${license})`,
      licenceText(name, place),
    ]);
  const fonts = readFileSync(join(root, 'data/fonts/OFL.txt'), 'utf8');
  const all = [...parts, ['Source Serif 4 and Source Sans 3, in data/fonts (OFL-1.1)', fonts]];
  return `${[OPENING, ...all.map(([title, text = '']) => `${RULE}\n${title}\n\n${text.trim()}\n`)].join('\n')}`;
}

function licenceText(name: string, place: string): string {
  const kept = join(root, 'scripts/supply/texts', `${name.replace('/', '-')}.txt`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const folder = join(root, place);
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)\b/i.test(file));
  if (files.length === 0) throw new Error(`${name} has no licence text; put it into ${kept}`);
  return files
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n');
}
