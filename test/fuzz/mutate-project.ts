import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import type { Dice } from '../edit/format/damage.js';
import { encodeOddly, mutateBytes } from './mutate-bytes.js';
import { mutateText, pick } from './mutate-text.js';

/** The files of a project by name; a symbolic link holds where it leads. */
export type ProjectFiles = Map<string, Uint8Array | { readonly link: string }>;

/** A project as it lies on the disk, without its books. */
export function readProject(root: string): ProjectFiles {
  const files: ProjectFiles = new Map();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(root, path).replaceAll('\\', '/');
    if (entry.isFile() && !name.startsWith('books/')) files.set(name, new Uint8Array(readFileSync(path)));
  }
  return files;
}

/** Writes a project into an empty folder. Names that cannot be there together are passed over. */
export function writeProject(root: string, files: ProjectFiles): void {
  for (const [name, content] of files) {
    const path = join(root, name);
    try {
      mkdirSync(dirname(path), { recursive: true });
      rmSync(path, { recursive: true, force: true });
      if (content instanceof Uint8Array) writeFileSync(path, content);
      else symlinkSync(content.link, path);
    } catch (error) {
      // A file where a folder should be, or a name the disk does not take.
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
}

type Change = (files: ProjectFiles, name: string, dice: Dice) => void;

// biome-ignore format: a table
const NAMES = [
  'programs', 'gap', 'governance', 'Living', 'living', '2023', '__proto__', 'constructor', 'README', '_draf', '.rahasia', 'masterplan',
  'masterplan.config', 'é', 'e\u0301', 'a b', "it's", 'x'.repeat(200), '::error::x', '\u001b[31m', '\u202e', '##[error]', '%0A', 'CON', '-rf',
];
const ENDINGS = ['.yaml', '.yml', '.md', '.YAML', '.json', '.txt', ''];
const LINKS = [
  '/etc/passwd',
  '/dev/zero',
  '..',
  '.',
  '../..',
  'masterplan.yaml',
  'tidak-ada.yaml',
  'agencies.yaml',
  '/tmp',
];

const CONFIGS = [
  'rules:\n  prose: { severity: off, reason: Belum }\n  swot/weights-sum: info\nlimits: { files: 20 }\n',
  'ignore:\n  - files: ["**"]\n    rules: [schema]\n    reason: Menyusul\ntheme:\n  paper: f4\n  logo: assets/logo.svg\n',
  'theme:\n  fonts: { body: Arial, files: [assets/a.ttf] }\n  colours: { accent: "#7a1f1f", living: "#fff" }\n',
];
const TEMPLATE =
  '## Latar\n\n{{prose region.profile}}\n\n{{#each rows as |row|}}\n| {{@number}} | {{cell row.current}} |\n{{/each}}\n';

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
const encoded = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

/** Changes what a file holds; links are left as they are. */
function within(change: (bytes: Uint8Array, dice: Dice, other: Uint8Array) => Uint8Array): Change {
  return (files, name, dice) => {
    const content = files.get(name);
    const other = files.get(pick([...files.keys()], dice));
    if (!(content instanceof Uint8Array)) return;
    files.set(name, change(content, dice, other instanceof Uint8Array ? other : content));
  };
}

const authors = within((bytes, dice, other) => encoded(mutateText(textOf(bytes), dice, textOf(other))));

/** What happens to projects; what an author does stands there more than once. */
const changes: readonly Change[] = [
  authors,
  authors,
  authors,
  authors,
  within((bytes, dice, other) => mutateBytes(bytes, dice, other)),
  within((bytes, dice) => encodeOddly(textOf(bytes), dice)),
  within(() => new Uint8Array()),
  within((bytes, dice) =>
    encoded(
      textOf(bytes)
        .repeat(2 + dice(20))
        .slice(0, 400_000),
    ),
  ),
  (files, name) => files.delete(name),
  (files, name, dice) => {
    const content = files.get(name);
    if (content === undefined) return;
    if (dice(1) === 0) files.delete(name);
    const folder = dirname(name) === '.' ? '' : `${dirname(name)}/`;
    const stem = dice(1) === 0 ? basename(name, extname(name)) : pick(NAMES, dice);
    files.set(folder + stem + pick(ENDINGS, dice), content);
  },
  (files, name, dice) => {
    // As it goes when a file is dragged into the folder beside it.
    const content = files.get(name);
    const folders = [...new Set([...files.keys()].map((one) => dirname(one)))];
    if (content === undefined) return;
    files.delete(name);
    files.set(join(pick([...folders, 'baru', name], dice), basename(name)), content);
  },
  (files, name, dice) => {
    files.set(dice(1) === 0 ? name : `${dirname(name)}/${pick(NAMES, dice)}`, { link: pick(LINKS, dice) });
  },
  (files, _, dice) => {
    const text = pick(CONFIGS, dice);
    files.set('masterplan.config.yaml', encoded(dice(1) === 0 ? text : mutateText(text, dice)));
  },
  (files, _, dice) => {
    const text = dice(1) === 0 ? TEMPLATE : mutateText(TEMPLATE, dice);
    files.set('templates/book-1-analysis/gaps.md.hbs', encoded(text));
  },
  (files, _, dice) => {
    const text = '{"format":1,"findings":[{"rule":"document/missing","item":"vision","severity":"error"}]}';
    files.set('masterplan.baseline.json', encoded(dice(1) === 0 ? text : mutateText(text, dice)));
  },
];

/** The same project after one to four accidents; the same for the same dice. */
export function mutateProject(project: ProjectFiles, dice: Dice): ProjectFiles {
  const files = new Map(project);
  for (let count = 1 + dice(3); count > 0; count--) {
    const names = [...files.keys()];
    // The root's own file is hit as often as all others together.
    const name = dice(3) === 0 && files.has('masterplan.yaml') ? 'masterplan.yaml' : pick(names, dice);
    if (name !== undefined) pick(changes, dice)(files, name, dice);
  }
  return files;
}
