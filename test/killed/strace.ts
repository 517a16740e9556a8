import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Calls that change what is on the disk. */
const CHANGING = [
  ...[
    'open',
    'openat',
    'creat',
    'write',
    'writev',
    'pwrite64',
    'pwritev',
    'fsync',
    'fdatasync',
    'sync_file_range',
  ],
  ...['rename', 'renameat', 'renameat2', 'link', 'linkat', 'symlink', 'symlinkat', 'unlink', 'unlinkat'],
  ...['mkdir', 'mkdirat', 'rmdir', 'truncate', 'ftruncate', 'fallocate', 'chmod', 'fchmod', 'fchmodat'],
  ...[
    'chown',
    'fchown',
    'fchownat',
    'lchown',
    'copy_file_range',
    'sendfile',
    'utimensat',
    'futimesat',
    'ioctl',
  ],
];
/** Calls that only look. */
const READING = [
  'read',
  'pread64',
  'statx',
  'newfstatat',
  'fstat',
  'lstat',
  'stat',
  'getdents64',
  'readlink',
  'access',
];
const TRACED = [...CHANGING, ...READING].map((name) => `?${name}`).join();

/** One file-system call of a command, told from the others of its kind by its number. */
export interface Call {
  readonly name: string;
  /** The how many-th call of this name it is, of all that the command makes. */
  readonly nth: number;
  /** The call and its paths, the same in every run. */
  readonly signature: string;
  readonly isChange: boolean;
}

export type Fault = 'ENOSPC' | 'EIO' | 'SIGKILL';

export interface Command {
  readonly bin: string;
  readonly args: readonly string[];
  /** The folder that the command works in, and of which alone calls count. */
  readonly home: string;
}

export interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

/** Says how to get strace, without which nothing here can be tested. */
export function requireStrace(): void {
  const { status, error } = spawnSync('strace', ['--version']);
  if (error || status !== 0)
    throw new Error('strace is needed to fail system calls: install it with `apt-get install strace`');
}

/** Runs a command, and gives each call of its writing phase: from its first change in `home` to its last call there. */
export async function callsOf(command: Command): Promise<Call[]> {
  const { lines, ended } = await underStrace(command, ['-e', `trace=${TRACED}`]);
  if (ended.code !== 0 && ended.code !== 1) throw new Error(`exit ${ended.code}: ${ended.stderr}`);
  const counts = new Map<string, number>();
  const calls = lines.flatMap((line): (Call & { inHome: boolean })[] => {
    const [, name] = /^(\w+)\(/.exec(line) ?? [];
    if (name === undefined) return [];
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    const signature = signatureOf(line, command.home);
    const isChange = CHANGING.includes(name) && !/^open(?:at)? /.test(signature);
    const isOpenToWrite = /^open(?:at)? .*\bto write$/.test(signature);
    return [
      { name, nth, signature, isChange: isChange || isOpenToWrite, inHome: signature.includes('HOME') },
    ];
  });
  const first = calls.findIndex(({ isChange, inHome }) => isChange && inHome);
  return calls.slice(first).filter(({ inHome }) => inHome);
}

/** How many threads make calls in `home`. Only the first is injected into, so there may be no other. */
export function threadsAt({ bin, args, home }: Command): number {
  const logs = `${home}.threads`;
  mkdirSync(logs);
  const traced = ['-ff', '-y', '-o', join(logs, 'log'), '-e', `trace=${TRACED}`];
  spawnSync('strace', [...traced, process.execPath, bin, ...args], { cwd: home });
  const texts = readdirSync(logs).map((name) => readFileSync(join(logs, name), 'utf8'));
  rmSync(logs, { recursive: true });
  const isThere = (line: string) => signatureOf(line, home).includes('HOME');
  return texts.filter((text) => text.split('\n').some(isThere)).length;
}

/**
 * Runs a command and does this to one call: an error in its place, or the process killed as it enters the call. Gives
 * undefined when another call was hit: how often Node wakes itself by writing differs, so the number may be some off.
 */
export async function inject(
  command: Command,
  { name, nth, signature }: Pick<Call, 'name' | 'nth' | 'signature'>,
  fault: Fault,
): Promise<Ended | undefined> {
  const how = fault === 'SIGKILL' ? 'signal=SIGKILL' : `error=${fault}`;
  const options = ['-e', `trace=${name}`, '-e', `inject=${name}:${how}:when=${nth}`];
  const { lines, ended } = await underStrace(command, options);
  const isHit = fault === 'SIGKILL' ? (_: string, at: number) => at === nth - 1 : isInjected;
  const hit = lines.filter((line) => /^\w+\(/.test(line)).find(isHit);
  if (hit === undefined || signatureOf(hit, command.home) !== signature) return undefined;
  if (fault === 'SIGKILL' && !lines.some((line) => line.includes('killed by SIGKILL'))) return undefined;
  return ended;
}

function isInjected(line: string): boolean {
  return line.endsWith('(INJECTED)');
}

/** V8 without threads, and without collecting garbage: both wake the first thread by writing, at times that differ. */
const STEADY = ['--single-threaded', '--min-semi-space-size=64', '--max-semi-space-size=64'];

async function underStrace(command: Command, options: readonly string[]) {
  const log = `${command.home}.strace`;
  // Without -f only the first thread is traced, which makes every call that writes.
  const node = [process.execPath, ...STEADY, command.bin, ...command.args];
  const ended = await spawned('strace', ['-y', '-o', log, ...options, ...node], command.home);
  const lines = readFileSync(log, 'utf8').split('\n');
  rmSync(log);
  return { lines, ended };
}

function spawned(program: string, args: readonly string[], cwd: string): Promise<Ended> {
  const env = { PATH: process.env.PATH, UV_THREADPOOL_SIZE: '1' };
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stderr }));
  });
}

/** Runs a command with nothing in its way. */
export function runPlain({ bin, args, home }: Command): Promise<Ended> {
  return spawned(process.execPath, [bin, ...args], home);
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Numbers of processes and files and names made by chance differ from run to run. */
function signatureOf(line: string, home: string): string {
  const [, name = ''] = /^(\w+)\(/.exec(line) ?? [];
  const asked = line.replace(/\)\s+= (?:-?\d|\?).*$/, '').replace(/AT_FDCWD<[^>]*>/, '');
  const paths = [...asked.replaceAll(home, 'HOME').matchAll(/HOME[^">]*/g)].map(([path]) =>
    path.replaceAll(UUID, 'UUID').replaceAll(/(stage|old|masterplan)-\d+/g, '$1-PID'),
  );
  const write = /O_WRONLY|O_RDWR/.test(line) ? ' to write' : '';
  return `${name} ${paths.join(' ')}${write}`;
}
