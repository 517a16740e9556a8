import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NODE_LINES, nodeOfLine } from './fetch-node.js';

// Installs the packed package into an empty folder, and runs it and the tests of the command line on every line of Node
// that is supported. Needs `npm run build` before, and a registry.
const TESTS = ['test/cli', 'test/golden', 'test/nodes/old-node'];

const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

const root = join(import.meta.dirname, '..');
const home = mkdtempSync(join(tmpdir(), 'masterplan-nodes-'));

try {
  const installed = installPackage();
  checkTypes(installed);
  const hashes = new Set<string>();
  for (const line of NODE_LINES) {
    const node = nodeOfLine(line, home);
    const version = run(node, ['--version'], home).trim();
    useInstalled(node, installed);
    hashes.add(hashOfBooks(node, installed, line));
    console.log(`Node ${version}: the installed package works`);
    // `npm test` has just run them all on this one.
    if (node !== process.execPath) {
      const vitest = join(root, 'node_modules/vitest/vitest.mjs');
      run(node, [vitest, 'run', '--reporter=dot', ...TESTS], root);
      console.log(`Node ${version}: ${TESTS.join(', ')} pass`);
    }
  }
  if (hashes.size !== 1) throw new Error(`the books differ from Node to Node: ${[...hashes].join(', ')}`);
  console.log(
    `${NODE_LINES.length} of ${NODE_LINES.length} lines of Node give the same books: ${[...hashes]}`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** The folder into which a user would have installed the package. */
function installPackage(): string {
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', home], root);
  const [archive = ''] = readdirSync(home).filter((name) => name.endsWith('.tgz'));
  const folder = join(home, 'empty');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  run('npm', ['install', '--ignore-scripts', ...QUIET, '--prefer-offline', join(home, archive)], folder);
  return folder;
}

/** Makes, checks, builds and verifies a project, and uses the library, with what npm installed and nothing else. */
function useInstalled(node: string, folder: string): void {
  const bin = join(folder, 'node_modules/masterplan/bin/masterplan.js');
  const project = join(home, `project-${process.hrtime.bigint()}`);
  run(node, [bin, 'init', project, '--region', '35.76'], folder);
  run(node, [bin, 'validate', project, '--report', `sarif=${project}/a.sarif`], folder);
  run(node, [bin, 'status', project], folder);
  run(node, [bin, 'fmt', project], folder);
  run(node, [bin, 'build', project, '--draft', '--format', 'all', '--book', '4'], folder);
  run(
    node,
    [bin, 'build', project, '--draft', '--format', 'pdf', '--book', '4', '--out', `${project}/wasm`],
    folder,
    {
      MASTERPLAN_TYPST: 'wasm',
    },
  );
  run(node, [bin, 'verify', `${project}/wasm`], folder);
  run(node, [bin, 'explain', 'swot/weights-sum'], folder);
  writeFileSync(
    join(folder, 'use.js'),
    `import { loadProject, validate } from 'masterplan';
     const { summary } = await validate(await loadProject(${JSON.stringify(project)}));
     if (summary.errors !== 0) throw new Error('the starter has errors');`,
  );
  run(node, ['use.js'], folder);
}

/** One hash for the Markdown and HTML of a whole example, and for one book of it as PDF and Word; one for its data. */
function hashOfBooks(node: string, folder: string, line: string): string {
  const bin = join(folder, 'node_modules/masterplan/bin/masterplan.js');
  const out = join(home, `books-${line}`);
  const example = join(root, 'examples/kota-contoh');
  run(node, [bin, 'build', example, '--out', out], home);
  run(node, [bin, 'build', example, '--out', out, '--format', 'pdf,docx', '--book', '4'], home);
  const data = join(home, `data-${line}`);
  run(node, [bin, 'export', 'data', example, '--format', 'all', '--out', data], home);
  const hash = (made: string) =>
    JSON.parse(run(node, [bin, 'verify', made, '--format', 'json'], home)).manifest.sha256;
  return `${hash(out)} ${hash(data)}`;
}

/** Whether TypeScript can use the library with nothing else installed. */
function checkTypes(folder: string): void {
  const use = `import { type Diagnostic, loadProject, renderBooks, validate } from 'masterplan';
    const project = await loadProject('kota');
    const { findings, model } = await validate(project);
    const all: readonly Diagnostic[] = findings;
    export const names: string[] = (await renderBooks(project, model, { formats: ['md'], draft: true })).map(({ name }) => name + all.length);`;
  writeFileSync(join(folder, 'use.ts'), use);
  const flags = '--noEmit --strict --module nodenext --target es2022 use.ts'.split(' ');
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...flags], folder);
}

/** What the program printed. Throws with what it said when it fails. */
function run(
  command: string,
  words: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return stdout;
  throw new Error(`failed: ${command} ${words.join(' ')}\n${stdout}${stderr}${error?.message ?? ''}`);
}
