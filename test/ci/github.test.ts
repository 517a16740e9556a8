import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder, LEAST, ONE_ERROR, ONE_WARNING, write } from '../cli/folders.js';
import { repository } from '../cli/run.js';
import { readLog } from '../reporters/workflow-commands.js';
import { action, actionText, runAction } from './action.js';
import { loadParser } from './github-parser.js';
import { folderWithCommand, serviceFile } from './run-script.js';

const SAMPLES = ['github', 'github-many-regions'].map((name) => {
  const path = `examples/ci/${name}/.github/workflows/masterplan.yml`;
  return { path, text: readFileSync(join(repository, path), 'utf8') };
});

/** A checked-out repository with a masterplan in the folder `kota`. */
function workspaceWith(files: Readonly<Record<string, string>> = {}): string {
  const workspace = emptyFolder();
  write(join(workspace, 'kota'), { 'masterplan.yaml': LEAST, ...files });
  mkdirSync(join(workspace, '.git'));
  return workspace;
}

const path = 'kota';
const results = (sarif: string | undefined): unknown[] =>
  JSON.parse(readFileSync(sarif ?? '', 'utf8')).runs[0].results;

describe('the action on a sound masterplan', () => {
  test('passes, tells the notes, sums up and makes the books', () => {
    const ran = runAction(workspaceWith(), { path, language: 'en' });
    expect(ran).toMatchObject({
      code: 0,
      steps: ['Install masterplan', 'Check the masterplan', 'Make the books'],
    });
    const { annotations, rest } = readLog(ran.log);
    expect(new Set(annotations.map(({ command }) => command))).toEqual(new Set(['notice']));
    expect(rest.join('\n')).toContain('0 errors, 0 warnings');
    expect(results(ran.outputs['validate.sarif'])).toHaveLength(annotations.length);
    expect(ran.summary.startsWith(readFileSync(ran.outputs['validate.summary'] ?? '', 'utf8'))).toBe(true);
    expect(ran.summary).toContain('| Error | 0 |');
    expect(readdirSync(ran.outputs['build.books'] ?? '')).toEqual(
      expect.arrayContaining(['buku-1.html', 'buku-4.md', 'index.html']),
    );
  });

  test('makes the formats that are asked for, and gives a hash that stands for them', () => {
    const ran = runAction(workspaceWith(), { path, language: 'en', formats: 'html,docx' });
    expect(ran.code).toBe(0);
    const books = ran.outputs['build.books'] ?? '';
    const names = readdirSync(books);
    expect(names).toEqual(expect.arrayContaining(['buku-1.html', 'buku-1.docx', '.masterplan-books.json']));
    expect(names.filter((name) => name.endsWith('.md'))).toEqual([]);
    const manifest = createHash('sha256').update(readFileSync(join(books, '.masterplan-books.json')));
    const hash = manifest.digest('hex');
    expect(ran.outputs['build.manifest']).toBe(hash);
    expect(ran.log).toMatch(/All \d+ files in .* are intact/);
    expect(ran.summary.endsWith(`\nSHA-256 of the manifest:\n  ${hash}\n`)).toBe(true);
    // What is fetched can be verified, too.
    const kept = action.runs.steps.find(({ name }) => name === 'Keep the books');
    expect(kept?.with?.['include-hidden-files']).toBe(true);
  });

  test('refuses formats that there are not, as words', () => {
    for (const formats of ['odt', '--force', '$(touch kena)', 'md; touch kena']) {
      const workspace = workspaceWith();
      const { code, outputs } = runAction(workspace, { path, formats });
      expect({ code, books: outputs['build.books'] }).toEqual({ code: 2, books: undefined });
      expect(existsSync(join(workspace, 'kena'))).toBe(false);
    }
  });

  test('makes no books when none are asked for', () => {
    const { steps, outputs } = runAction(workspaceWith(), { path, build: 'false' });
    expect(steps).toEqual(['Install masterplan', 'Check the masterplan']);
    expect(outputs['build.books']).toBeUndefined();
  });

  test('leaves nothing behind in the repository', () => {
    const workspace = workspaceWith();
    runAction(workspace, { path });
    expect(readdirSync(workspace, { recursive: true, encoding: 'utf8' }).sort()).toEqual([
      '.git',
      'kota',
      'kota/masterplan.yaml',
    ]);
  });
});

describe('the action on a broken masterplan', () => {
  test('fails beside the line, and still has its reports', () => {
    const ran = runAction(workspaceWith(ONE_ERROR), { path });
    expect(ran).toMatchObject({ code: 1, steps: ['Install masterplan', 'Check the masterplan'] });
    const errors = readLog(ran.log).annotations.filter(({ command }) => command === 'error');
    expect(errors).toMatchObject([{ properties: { file: 'kota/agencies.yaml', line: '1', col: '25' } }]);
    expect(results(ran.outputs['validate.sarif'])).toContainEqual(
      expect.objectContaining({ level: 'error' }),
    );
    expect(ran.summary).toContain('### `kota/agencies.yaml`');
  });

  test('holds it to the severity and the stage that are asked for', () => {
    const workspace = workspaceWith(ONE_WARNING);
    expect(runAction(workspace, { path }).code).toBe(0);
    expect(runAction(workspace, { path, 'fail-on': 'warning' }).code).toBe(1);
    expect(runAction(workspace, { path, stage: '4' }).code).toBe(1);
  });

  test('says why it cannot check, and has no reports then', () => {
    const ran = runAction(workspaceWith(), { path: 'nihil' });
    expect(ran).toMatchObject({ code: 2, outputs: {}, summary: '' });
    expect(ran.log).toContain('nihil');
    expect(runAction(workspaceWith(), { path, stage: '9' }).code).toBe(2);
  });

  test('takes what it is told as words, never as a script', () => {
    for (const words of [
      '$(touch kena)',
      '`touch kena`',
      '"; touch kena; "',
      "'; touch kena; '",
      '--fix',
      '-h',
    ]) {
      const workspace = workspaceWith();
      for (const names of [['path'], ['stage', 'fail-on', 'language']]) {
        const given = Object.fromEntries(names.map((name) => [name, words]));
        const { log, summary } = runAction(workspace, { path, ...given });
        expect(readLog(log).annotations.filter(({ command }) => command === 'error')).toEqual([]);
        expect(existsSync(join(workspace, 'kena')) || summary.includes('kena')).toBe(false);
      }
    }
  });

  test('cuts a summary that GitHub would drop, after a whole line', () => {
    const home = emptyFolder();
    mkdirSync(join(home, 'dist'));
    const line = '- **Galat**, baris 1: x';
    write(home, {
      'dist/start.cjs': '',
      'bin/masterplan.js': `const { writeFileSync } = require('node:fs');
        const file = process.argv.find((word) => word.startsWith('markdown='));
        if (file) writeFileSync(file.slice(9), ${JSON.stringify(`${line}\n`)}.repeat(60000));`,
    });
    const { code, summary } = runAction(workspaceWith(), { path, build: 'false' }, home);
    expect(code).toBe(0);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(890_000);
    const lines = summary.split('\n');
    expect(new Set(lines)).toEqual(new Set([line, '', '</details>', '…']));
  });
});

test('the action installs what its lock file says, once', () => {
  const home = emptyFolder();
  const log = serviceFile();
  const npm = folderWithCommand('npm', `echo "$PWD $*" >> "${log.path}"; mkdir -p dist; : > dist/start.cjs`);
  mkdirSync(join(home, 'bin'));
  writeFileSync(join(home, 'bin/masterplan.js'), '');
  for (let time = 0; time < 2; time++) runAction(workspaceWith(), { path, build: 'false' }, home, [npm]);
  expect(log.text().trim().split('\n')).toEqual([
    `${home} ci --ignore-scripts --no-audit --no-fund`,
    `${home} run build`,
  ]);
});

describe('what GitHub reads', () => {
  test('is an action, and are workflows, to its own parser', async () => {
    const { readAction, readWorkflow } = await loadParser();
    expect(readAction({ name: 'action.yml', content: actionText })).toEqual([]);
    for (const { path: name, text } of SAMPLES) expect(readWorkflow({ name, content: text })).toEqual([]);
    expect(readWorkflow({ name: 'x.yml', content: 'on: push\njobs: { a: { steps: 1 } }' })).not.toEqual([]);
  });

  test('pins every action by commit, with its version beside', () => {
    const uses = [actionText, ...SAMPLES.map(({ text }) => text)]
      .flatMap((text) => text.match(/uses: .*/g) ?? [])
      .filter((line) => !line.startsWith('uses: OWNER/masterplan@'));
    expect(uses.length).toBeGreaterThan(5);
    expect(
      uses.filter((line) => !/^uses: [\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    ).toEqual([]);
  });

  test('puts nothing that others wrote into a script', () => {
    const scripts = action.runs.steps.flatMap(({ run }) => run ?? []);
    expect(scripts.length).toBe(3);
    expect(scripts.filter((run) => run.includes('${{'))).toEqual([]);
    for (const { text } of SAMPLES) expect(text).not.toMatch(/\brun:/);
  });

  test('says of every input and output what it is, and gives every input a value', () => {
    for (const { description, default: value } of Object.values(action.inputs))
      expect([typeof value, description.length > 20]).toEqual(['string', true]);
    for (const { description, value } of Object.values(action.outputs)) {
      expect(description.length).toBeGreaterThan(20);
      const [, step, name] = /^\$\{\{ steps\.(\w+)\.outputs\.(\w+) \}\}$/.exec(value) ?? [];
      const script = action.runs.steps.find(({ id }) => id === step)?.run;
      expect(script).toContain(`echo "${name}=`);
    }
  });

  test('gives no more rights than are needed, and none to a pull request', () => {
    for (const { text } of SAMPLES) {
      const { on, permissions, jobs } = parse(text) as {
        on: Record<string, unknown>;
        permissions: unknown;
        jobs: Record<string, { if?: string; permissions?: unknown }>;
      };
      expect(Object.keys(on)).toEqual(['push', 'pull_request']);
      expect(permissions).toEqual({ contents: 'read' });
      for (const [name, job] of Object.entries(jobs)) {
        const own = name === 'publish' ? { pages: 'write', 'id-token': 'write' } : undefined;
        expect(job.permissions).toEqual(own);
        if (own) expect(job.if).toBe("github.event_name == 'push'");
      }
      expect(text).not.toMatch(/pull_request_target|secrets\./);
      expect(text).toContain('persist-credentials: false');
    }
  });
});
