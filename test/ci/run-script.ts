import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { emptyFolder } from '../cli/folders.js';
import { repository } from '../cli/run.js';

/** The folder of the tool whose `bin/masterplan.js` is tried. */
export const tool = dirname(dirname(process.env.MASTERPLAN_BIN ?? join(repository, 'bin/masterplan.js')));

/** A folder for PATH in which `masterplan` is the command under test. */
export function folderWithMasterplan(): string {
  return folderWithCommand('masterplan', `exec "${process.execPath}" "${tool}/bin/masterplan.js" "$@"`);
}

/** A folder for PATH that holds one command, a script of sh. */
export function folderWithCommand(name: string, script: string): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
  return folder;
}

/** The shells of the services, called as the services call them. */
const SHELLS = {
  // GitHub's `shell: bash`.
  bash: ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail'],
  // What GitLab's runner finds in an image without bash.
  sh: ['sh', '-e'],
} as const;

export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Folders that stand before the machine's own on PATH. */
  readonly path?: readonly string[];
}

/** Runs a step's script; nothing of the tester's settings gets in but PATH. */
export function runScript(shell: keyof typeof SHELLS, script: string, surroundings: Surroundings) {
  const { cwd, env, path = [] } = surroundings;
  const file = join(emptyFolder(), 'script.sh');
  writeFileSync(file, script);
  const [command, ...words] = SHELLS[shell];
  const PATH = [...path, dirname(process.execPath), process.env.PATH].join(delimiter);
  const { status, stdout, stderr } = spawnSync(command, [...words, file], {
    cwd,
    env: { ...env, PATH, HOME: emptyFolder() },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

/** A file that a service would make for a step to write into, and what it holds in the end. */
export function serviceFile() {
  const path = join(emptyFolder(), 'file');
  writeFileSync(path, '');
  return { path, text: () => readFileSync(path, 'utf8') };
}

/** Makes a folder, and the folders above it. */
export function folder(...parts: string[]): string {
  const path = join(...parts);
  if (!existsSync(path)) mkdirSync(path, { recursive: true });
  return path;
}
