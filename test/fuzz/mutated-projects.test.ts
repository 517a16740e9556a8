import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { packageFile } from '../../src/package/package-file.js';
import { reportFormatIds } from '../../src/reporters/formats.js';
import { type Dice, diceFrom } from '../edit/format/damage.js';
import { mutateProject, type ProjectFiles, readProject, writeProject } from './mutate-project.js';
import { pick } from './mutate-text.js';

// The built command line, as `bin/masterplan.js` loads it: its threads for many projects are built as well.
const load = createRequire(import.meta.url);
const { start } = load(packageFile('dist', 'start.cjs')) as typeof import('../../src/cli/start.js');

const COUNT = Number(process.env.MUTATED_PROJECTS ?? 60);
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_101);
/** Of the processor: others may be at work on the machine. */
const MOST_SECONDS = 10;
const MOST_MIB = 1024;

const latihan = packageFile('examples', 'latihan');
const projects: readonly ProjectFiles[] = [
  readProject(packageFile('examples', 'kota-contoh')),
  readProject(packageFile('examples', 'kota-mojokerto')),
  ...readdirSync(latihan, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readProject(join(latihan, name))),
];

/** A stream that keeps what is written. */
class Kept extends Writable {
  text = '';

  override _write(chunk: Buffer | string, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs the command line in this process. */
async function run(args: readonly string[]) {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const surroundings = {
    argv: ['node', 'masterplan', ...args],
    env: {},
    stdout,
    stderr,
    stdin: { isTTY: false },
  };
  // The command line takes no more of a process than this.
  const code = await start(surroundings as unknown as NodeJS.Process);
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** What each project goes through; the larger ones go through one of the last three, by turns. */
function commandsFor(turn: number, root: string, isLarge: boolean): string[][] {
  const language = turn % 2 === 0 ? 'id' : 'en';
  const format = reportFormatIds[turn % reportFormatIds.length] ?? 'text';
  const others = [
    ['status', root, '--all', '--format', turn % 2 === 0 ? 'text' : 'json', '--as-of', '2025-06-30'],
    ['fmt', root, '--check'],
    ['build', root, '--draft', '--format', 'md,html', ...(isLarge ? ['--book', String(1 + (turn % 4))] : [])],
  ];
  const chosen = isLarge ? others.slice(turn % 3, (turn % 3) + 1) : others;
  return [['validate', root, '--format', format], ...chosen].map((args) => [...args, '--lang', language]);
}

/** What a terminal or a log would obey, and what no message says. */
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const FAILED = /Terjadi kesalahan di dalam alat|Something went wrong inside the tool|^\s+at .*:\d+:\d+\)?$/m;
const HOLES = /\bundefined\b|\bNaN\b|\[object /;

/** Why the answer is not one that a command may give; undefined when it is. */
async function wrongWith(args: readonly string[]): Promise<string | undefined> {
  const { code, stdout, stderr } = await run(args);
  if (![0, 1, 2].includes(code)) return `exit code ${code}`;
  if (FAILED.test(stderr) || FAILED.test(stdout)) return stderr;
  // A report over several projects says by itself which of them could not be read.
  if (code === 2 && stdout === '' && !/^masterplan: \S/.test(stderr))
    return `exit code 2 without a reason: ${stderr}`;
  const obeyed = OBEYED.exec(stdout + stderr);
  if (obeyed) return `wrote ${JSON.stringify(obeyed[0])}`;
  if (HOLES.test(stdout + stderr)) return `a hole in ${stdout.slice(0, 2000)}${stderr}`;
  const isJson = args.includes('json') || args.includes('sarif') || args.includes('gitlab');
  if (isJson && code !== 2) JSON.parse(stdout);
  return undefined;
}

/** Holes in the Markdown of the books. */
function holesIn(root: string, files: ProjectFiles): string[] {
  const written = [...files.values()].some(
    (content) => content instanceof Uint8Array && HOLES.test(Buffer.from(content).toString()),
  );
  if (written) return [];
  const books = readdirSync(root).includes('books') ? readdirSync(join(root, 'books')) : [];
  return books
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => HOLES.exec(readFileSync(join(root, 'books', name), 'utf8'))?.[0] ?? []);
}

async function tryProject(turn: number, dice: Dice): Promise<{ wrong: string[]; slowest: number }> {
  const project = pick(dice(2) === 0 ? projects.slice(0, 1) : projects, dice);
  const files = mutateProject(project, dice);
  // A run that never ends leaves a folder with the number that repeats it.
  const root = mkdtempSync(join(tmpdir(), `masterplan-mutated-${SEED}-${turn}-`));
  const wrong: string[] = [];
  let slowest = 0;
  try {
    writeProject(root, files);
    for (const args of commandsFor(turn, root, project === projects[0])) {
      const before = process.cpuUsage();
      const why = await wrongWith(args).catch((error: unknown) => String(error));
      const { user, system } = process.cpuUsage(before);
      slowest = Math.max(slowest, (user + system) / 1e6);
      if (why !== undefined) wrong.push(`project ${turn} of FUZZ_SEED=${SEED}, ${args.join(' ')}: ${why}`);
    }
    for (const hole of holesIn(root, files))
      wrong.push(`project ${turn} of FUZZ_SEED=${SEED}: ${hole} in a book`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return { wrong, slowest };
}

it(`${COUNT} projects with accidents in them: an answer to each, soon and in little memory`, {
  timeout: 7_200_000,
}, async () => {
  const wrong: string[] = [];
  let slowest = 0;
  for (let turn = 0; turn < COUNT; turn++) {
    const tried = await tryProject(turn, diceFrom(SEED + turn));
    wrong.push(...tried.wrong);
    slowest = Math.max(slowest, tried.slowest);
  }
  const mib = process.resourceUsage().maxRSS / 1024;
  if (COUNT > 60)
    console.log(`${COUNT} projects: slowest ${slowest.toFixed(2)} s, at most ${mib.toFixed(0)} MiB`);
  expect(wrong).toEqual([]);
  expect(slowest).toBeLessThan(MOST_SECONDS);
  expect(mib).toBeLessThan(MOST_MIB);
});
