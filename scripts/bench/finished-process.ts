import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the kernel says of a process that has ended, and of the children that it waited for. */
export interface Finished {
  /** User and system time, seconds. */
  readonly cpu: number;
  readonly wall: number;
  /** Peak resident memory, MiB. */
  readonly memory: number;
  /** Exit code; `undefined` when it was stopped after `limit` seconds. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Command {
  readonly line: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

// Node cannot ask for the resources of a child, a shell rounds to milliseconds, and a hook inside Node misses the end
// of the process and every program that is not Node. wait4(2) tells all of them alike; Python has it everywhere.
const WAIT = `
import json, os, resource, signal, sys, time
line, out, err, limit = json.loads(sys.argv[1])
mode = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
actions = [(os.POSIX_SPAWN_OPEN, 0, '/dev/null', os.O_RDONLY, 0),
           (os.POSIX_SPAWN_OPEN, 1, out, mode, 0o600), (os.POSIX_SPAWN_OPEN, 2, err, mode, 0o600)]
begun = time.monotonic()
pid = os.posix_spawnp(line[0], line, os.environ, file_actions=actions, setpgroup=0)
def stop(number, _):
    os.killpg(pid, signal.SIGKILL)
    if number != signal.SIGALRM: os._exit(1)
for name in (signal.SIGALRM, signal.SIGTERM, signal.SIGINT): signal.signal(name, stop)
signal.alarm(limit)
_, status, used = os.wait4(pid, 0)
code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else None
unit = 1024 * 1024 if sys.platform == 'darwin' else 1024
print(json.dumps([used.ru_utime + used.ru_stime, time.monotonic() - begun, used.ru_maxrss / unit, code]))
`;

let python = '';

/**
 * Runs a command to its end, with NODE_EXTRA_CA_CERTS unset: on Node 20 it makes the bare start three times dearer,
 * which would flatter every ratio. What it prints goes to files in `scratch`. Throws when Python 3 is missing or the
 * command cannot be started.
 */
export function finishedProcess(
  { line, cwd, env = {} }: Command,
  scratch: string,
  limit = 600,
): Promise<Finished> {
  python ||= execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], {
    encoding: 'utf8',
  }).trim();
  const [out, err] = ['stdout', 'stderr'].map((name) => join(scratch, name));
  if (out === undefined || err === undefined) throw new Error('both names are there');
  const { NODE_EXTRA_CA_CERTS: _, ...own } = process.env;
  const waiter = spawn(python, ['-c', WAIT, JSON.stringify([line, out, err, limit])], {
    cwd,
    env: { ...own, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = () => waiter.kill();
  process.once('exit', stop);
  let answer = '';
  waiter.stdout.setEncoding('utf8').on('data', (text: string) => {
    answer += text;
  });
  return new Promise((resolve, reject) => {
    waiter.on('error', reject);
    waiter.on('close', (failed) => {
      process.off('exit', stop);
      if (failed !== 0) return reject(new Error(`could not start: ${line.join(' ')}`));
      const [cpu, wall, memory, code] = JSON.parse(answer);
      resolve({ cpu, wall, memory, code: code ?? undefined, stdout: text(out), stderr: text(err) });
    });
  });
}

/** The beginning of a file; reports of peers can be long. */
function text(file: string): string {
  return readFileSync(file, 'utf8').slice(0, 100_000);
}
