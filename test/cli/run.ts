import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const repository = join(import.meta.dirname, '../..');

/** The real command; MASTERPLAN_BIN tests another build, such as an installed one. */
export const bin = process.env.MASTERPLAN_BIN ?? join(repository, 'bin/masterplan.js');

export interface Surroundings {
  readonly cwd?: string;
  /** What the command sees besides PATH: nothing of the tester's own settings gets in. */
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `masterplan` with these words. */
export function run(args: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  return collect(start(process.execPath, [bin, ...args], surroundings), surroundings.input ?? '');
}

/** As {@link run}, but held to the permissions of files also where the tester is root, whom nothing holds. */
export function runHeldToPermissions(args: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const command = [process.execPath, bin, ...args];
  const isRoot = process.getuid?.() === 0;
  const held = isRoot ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search', ...command] : command;
  const [program = '', ...words] = held;
  return collect(start(program, words, surroundings), surroundings.input ?? '');
}

/** Runs a line of bash in which `masterplan` is the command. */
export function shell(line: string, surroundings: Surroundings = {}): Promise<Ran> {
  const script = `masterplan() { "$NODE" "$BIN" "$@"; }\n${line}`;
  const env = { ...surroundings.env, NODE: process.execPath, BIN: bin };
  return collect(start('bash', ['--norc', '-c', script], { ...surroundings, env }), surroundings.input ?? '');
}

/** A running `masterplan`, for tests that read slowly. */
export function startMasterplan(args: readonly string[], surroundings: Surroundings = {}) {
  return start(process.execPath, [bin, ...args], surroundings);
}

function start(command: string, args: readonly string[], { cwd = repository, env = {} }: Surroundings) {
  return spawn(command, args, { cwd, env: { PATH: process.env.PATH, ...env }, stdio: 'pipe' });
}

function collect(child: ReturnType<typeof start>, input: string): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  // Most commands end without reading what they are given.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Runs jobs a few at a time: each starts a process, and there are two cores. */
export async function inBatches<T, R>(items: readonly T[], job: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += 4) {
    results.push(...(await Promise.all(items.slice(at, at + 4).map(job))));
  }
  return results;
}
