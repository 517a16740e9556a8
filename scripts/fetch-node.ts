import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of Node that are supported. */
export const NODE_LINES: readonly string[] = ['20', '22', '24', '26'];

const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * The newest Node of a line: this one where it is of that line, else from the registry, into a folder of its own in
 * `home`. The package of the platform is nothing but the program, and needs no script to be installed. Throws with
 * npm's words when it cannot be had.
 */
export function nodeOfLine(line: string, home: string): string {
  if (process.versions.node.split('.')[0] === line) return process.execPath;
  const folder = join(home, line);
  mkdirSync(folder);
  const name = `node-${process.platform}-${process.arch}`;
  const words = ['install', '--no-save', ...QUIET, '--prefix', folder, `${name}@${line}`];
  try {
    execFileSync('npm', words, { cwd: home, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new Error(`Node ${line} (${name}) could not be had from the registry:\n${said}`);
  }
  return join(folder, 'node_modules', name, 'bin/node');
}
