import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { NODE_LINES, nodeOfLine } from '../../scripts/fetch-node.js';
import { inBatches, repository } from '../cli/run.js';

// The same project gives the same bytes, wherever and whenever. `npm run test:long` goes through every surrounding.
const isFull = process.env.ONE_HASH === 'full';
const bin = process.env.MASTERPLAN_BIN ?? join(repository, 'bin/masterplan.js');

const home = mkdtempSync(join(tmpdir(), 'masterplan-'));
afterAll(() => rmSync(home, { recursive: true, force: true }), 120_000);

const ZONES = ['UTC', 'Asia/Jayapura', 'America/St_Johns'];
const LOCALES = ['C', 'id_ID.UTF-8', 'tr_TR.UTF-8'];
const PATHS = ['a', 'Folder Kota é/naskah #2 (akhir)'];
/** How files were made: one after the other by name, or the other way round and long ago. */
const ORDERS = ['by name', 'backwards'];
const NODES = isFull ? NODE_LINES.map((line) => nodeOfLine(line, home)) : [process.execPath];

interface Surrounding {
  readonly zone: string;
  readonly locale: string;
  readonly path: string;
  readonly order: string;
  readonly node: string;
}

const all: Surrounding[] = ZONES.flatMap((zone) =>
  LOCALES.flatMap((locale) =>
    PATHS.flatMap((path) =>
      ORDERS.flatMap((order) => NODES.map((node) => ({ zone, locale, path, order, node }))),
    ),
  ),
);
/** Neighbours differ in everything: six of them hold each zone and locale, both paths and both orders. */
const sample = [0, 1, 2, 3, 4, 5].map((at) => ({
  zone: ZONES[at % 3] ?? '',
  locale: LOCALES[(at + Math.floor(at / 3)) % 3] ?? '',
  path: PATHS[at % 2] ?? '',
  order: ORDERS[Math.floor(at / 2) % 2] ?? '',
  node: process.execPath,
}));
const surroundings = isFull ? all : sample;

/** Where a copy of an example lies; each is made once for a path and an order. */
function projectIn({ path, order }: Surrounding, example: string): string {
  const folder = join(home, order, path, example);
  try {
    mkdirSync(dirname(folder), { recursive: true });
    mkdirSync(folder);
  } catch {
    return folder;
  }
  const from = join(repository, 'examples', example);
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !join(entry.parentPath, entry.name).startsWith(join(from, 'books')))
    .map((entry) => join(entry.parentPath, entry.name).slice(from.length + 1))
    .sort();
  const isBackwards = order === 'backwards';
  for (const [at, name] of (isBackwards ? files.reverse() : files).entries()) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    copyFileSync(join(from, name), join(folder, name));
    if (isBackwards) utimesSync(join(folder, name), 86_400 * at, 86_400 * at);
  }
  return folder;
}

const SCRIPT = 'umask "$1"; shift; exec "$@"';
let runs = 0;

/** Runs `masterplan` in a project under this surrounding; the umask goes with the order. */
async function masterplan(at: Surrounding, cwd: string, words: readonly string[]): Promise<void> {
  const env = { PATH: process.env.PATH, TZ: at.zone, LC_ALL: at.locale, LANG: at.locale };
  const umask = at.order === 'backwards' ? '0077' : '0022';
  await promisify(execFile)('bash', ['-c', SCRIPT, 'bash', umask, at.node, bin, ...words], { cwd, env });
}

/** One hash of every file in a folder, and of its name. */
function hashOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const hash = createHash('sha256');
  for (const name of files.sort()) hash.update(`\0${name}\0`).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

async function hashes(
  places: readonly Surrounding[],
  act: (at: Surrounding, out: string) => Promise<void>,
): Promise<string[]> {
  return inBatches(places, async (at) => {
    runs += 1;
    const out = join(home, `out-${runs}`);
    mkdirSync(out);
    await act(at, out);
    const hash = hashOf(out);
    rmSync(out, { recursive: true });
    return hash;
  });
}

function expectOne(found: readonly string[], what: string): void {
  const [first = ''] = found;
  const same = found.filter((hash) => hash === first).length;
  console.log(`${what}: ${same} of ${found.length}, one hash: ${first}`);
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(found).size).toBe(1);
}

it('data base, CSV, JSON and action plan are the same in every surrounding', async () => {
  const found = await hashes(surroundings, (at, out) =>
    masterplan(at, projectIn(at, 'kota-contoh'), [
      'export',
      'data',
      '--format',
      'all',
      '--out',
      join(out, 'data'),
    ]),
  );
  expectOne(found, 'data');
}, 600_000);

it('Markdown, HTML and reports are the same in every surrounding', async () => {
  const found = await hashes(surroundings, async (at, out) => {
    await masterplan(at, projectIn(at, 'kota-contoh'), ['build', '--out', join(out, 'books')]);
    const reports = [
      'json=j.json',
      'sarif=s.sarif',
      'junit=u.xml',
      'gitlab=g.json',
      'markdown=m.md',
      'github=h',
    ];
    const words = reports.flatMap((report) => ['--report', report.replace('=', `=${out}/`)]);
    await masterplan(at, projectIn(at, 'kota-mojokerto'), ['validate', '--lang', 'id', ...words]);
  });
  expectOne(found, 'md, html, reports');
}, 1_200_000);

it('so are PDF and Word', async () => {
  const places = isFull
    ? sample.flatMap((at, index) => (NODES[index] === undefined ? [] : [{ ...at, node: NODES[index] }]))
    : sample.slice(0, 2);
  const extent = isFull ? ['--final'] : ['--book', '4'];
  const words = ['build', '--format', 'pdf,docx', ...extent, '--out'];
  const found = await hashes(places, (at, out) =>
    masterplan(at, projectIn(at, 'kota-contoh'), [...words, join(out, 'books')]),
  );
  expectOne(found, 'pdf, docx');
}, 1_200_000);
