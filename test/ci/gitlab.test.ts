import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder, LEAST, ONE_ERROR, write } from '../cli/folders.js';
import { repository } from '../cli/run.js';
import { readXml } from '../reporters/read-xml.js';
import { folderWithCommand, folderWithMasterplan, runScript, serviceFile } from './run-script.js';

interface Job {
  readonly extends?: string;
  readonly image?: string;
  readonly stage?: string;
  readonly rules?: readonly Readonly<Record<string, string>>[];
  readonly needs?: readonly (string | { readonly job: string })[];
  readonly before_script?: readonly string[];
  readonly script?: readonly string[];
  readonly artifacts?: {
    readonly when?: string;
    readonly paths: readonly string[];
    readonly reports?: Readonly<Record<string, string>>;
  };
}

const read = (name: string) => readFileSync(join(repository, name), 'utf8');
const text = read('ci/gitlab/masterplan.gitlab-ci.yml');
const { variables, ...jobs } = parse(text) as { variables: Record<string, string> } & Record<string, Job>; // the tests below look

const SHELLS = ['bash', 'sh'] as const;

/** A job with what it extends. */
function jobOf(name: string): Job {
  const job = jobs[name];
  if (job === undefined) throw new Error(`no job ${name}`);
  return job.extends === undefined ? job : { ...jobOf(job.extends), ...job };
}

/** Runs a job's scripts in a checked-out repository, as GitLab joins them. */
function runJob(
  shell: (typeof SHELLS)[number],
  name: string,
  folder: string,
  given: Readonly<Record<string, string>> = {},
  path: readonly string[] = [folderWithMasterplan()],
) {
  const { before_script = [], script = [] } = jobOf(name);
  const env = { CI: 'true', GITLAB_CI: 'true', CI_PROJECT_DIR: folder, ...variables, ...given };
  return runScript(shell, [...before_script, ...script].join('\n'), { cwd: folder, env, path });
}

function projectIn(files: Readonly<Record<string, string>> = {}): string {
  const folder = emptyFolder();
  write(join(folder, 'kota'), { 'masterplan.yaml': LEAST, ...files });
  return folder;
}

const given = { MASTERPLAN_PATH: 'kota' };
const parts = (name: string) => jobOf(name).artifacts?.paths ?? [];

describe.each(SHELLS)('in %s', (shell) => {
  test('a sound masterplan passes, and its books become a site', () => {
    const folder = projectIn();
    expect(runJob(shell, 'masterplan:check', folder, given)).toMatchObject({ code: 0, stderr: '' });
    const books = runJob(shell, 'masterplan:books', folder, given);
    expect(books).toMatchObject({ code: 0 });
    expect(books.stdout).toMatch(
      /\nSemua \d+ berkas di masterplan-books utuh.*\n\nSHA-256 manifes:\n {2}[0-9a-f]{64}\n$/,
    );
    mkdirSync(join(folder, 'public'));
    expect(runJob(shell, 'pages', folder)).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, 'public'))).toEqual(
      expect.arrayContaining(['index.html', 'buku-1.html', 'buku-4.md']),
    );
    for (const name of ['masterplan:check', 'masterplan:books', 'pages'])
      for (const path of parts(name)) expect(existsSync(join(folder, path))).toBe(true);
  });

  test('the books have the formats that are asked for, which are words', () => {
    const folder = projectIn();
    const asked = (formats: string) =>
      runJob(shell, 'masterplan:books', folder, { ...given, MASTERPLAN_FORMATS: formats });
    expect(asked('docx')).toMatchObject({ code: 0 });
    const books = readdirSync(join(folder, 'masterplan-books'));
    expect(books.sort()).toEqual(['.masterplan-books.json', ...[1, 2, 3, 4].map((at) => `buku-${at}.docx`)]);
    expect(asked('$(touch kena)').code).toBe(2);
    expect(existsSync(join(folder, 'kena'))).toBe(false);
  });

  test('a broken one fails, and both reports are there for the merge request', () => {
    const folder = projectIn(ONE_ERROR);
    const { code, stdout } = runJob(shell, 'masterplan:check', folder, { ...given, MASTERPLAN_LANG: 'id' });
    expect(code).toBe(1);
    expect(stdout).toContain('1 galat');
    const { reports = {}, when } = jobOf('masterplan:check').artifacts ?? {};
    expect(when).toBe('always');
    const quality: unknown = JSON.parse(readFileSync(join(folder, reports.codequality ?? ''), 'utf8'));
    const at = { path: 'kota/agencies.yaml', lines: { begin: 1, end: 1 } };
    expect(quality).toContainEqual(expect.objectContaining({ severity: 'major', location: at }));
    expect(readXml(readFileSync(join(folder, reports.junit ?? ''), 'utf8')).attributes.failures).toBe('1');
  });

  test('the variables say how strictly, and are words, never a script', () => {
    const folder = projectIn();
    expect(runJob(shell, 'masterplan:check', folder, { ...given, MASTERPLAN_STAGE: '4' }).code).toBe(1);
    expect(runJob(shell, 'masterplan:check', folder, { ...given, MASTERPLAN_FAIL_ON: 'info' }).code).toBe(1);
    for (const words of ['$(touch kena)', '"; touch kena; "', '; touch kena'])
      for (const name of ['MASTERPLAN_PATH', 'MASTERPLAN_STAGE', 'MASTERPLAN_FAIL_ON'])
        expect(runJob(shell, 'masterplan:check', folder, { ...given, [name]: words }).code).toBe(2);
    expect(readdirSync(folder)).not.toContain('kena');
  });

  test('the tool comes from the commit that is asked for, where the image does not bring it', () => {
    const source = emptyFolder();
    const git = (...words: string[]) =>
      execFileSync('git', ['-C', source, ...words], { encoding: 'utf8' }).trim();
    const save = (line: string) => {
      write(source, { 'bin/masterplan.js': `#!/bin/sh\necho ${line}\n` });
      git('add', '--chmod=+x', '.');
      git('-c', 'user.name=x', '-c', 'user.email=x@x.id', 'commit', '--quiet', '--message', line);
      return git('rev-parse', 'HEAD');
    };
    git('init', '--quiet');
    const asked = save('lama');
    save('baru');
    const log = serviceFile();
    const npm = folderWithCommand('npm', `echo "$*" >> "${log.path}"`);
    const where = { MASTERPLAN_SOURCE: `file://${source}`, MASTERPLAN_REF: asked };
    expect(runJob(shell, 'masterplan:books', emptyFolder(), where, [npm])).toMatchObject({
      code: 0,
      stdout: 'lama\nlama\n',
    });
    expect(log.text()).toBe('ci --ignore-scripts --no-audit --no-fund\nrun build\n');
  });
});

describe('the template', () => {
  const names = Object.keys(jobs).filter((name) => !name.startsWith('.'));

  test('uses words that GitLab knows', () => {
    const known = ['extends', 'image', 'stage', 'rules', 'needs', 'before_script', 'script', 'artifacts'];
    expect(
      Object.values(jobs).flatMap((job) => Object.keys(job).filter((key) => !known.includes(key))),
    ).toEqual([]);
    const reports = names.flatMap((name) => Object.keys(jobOf(name).artifacts?.reports ?? {}));
    expect(reports).toEqual(['codequality', 'junit']);
    expect(Object.values(variables).filter((value) => typeof value !== 'string')).toEqual([]);
    for (const name of names) expect(['build', 'test', 'deploy']).toContain(jobOf(name).stage);
  });

  test('needs only jobs that run whenever it does', () => {
    for (const name of names) {
      const { needs = [], rules = [] } = jobOf(name);
      for (const need of needs) {
        const before = jobOf(typeof need === 'string' ? need : need.job);
        for (const rule of rules) expect(before.rules).toContainEqual(rule);
      }
    }
  });

  test('publishes the default branch and nothing else', () => {
    expect(jobOf('pages').rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
  });

  test('is what the sample includes, at the version it names', () => {
    const sample = parse(read('examples/ci/gitlab/.gitlab-ci.yml')) as {
      include: { remote: string }[];
      variables: Record<string, string>;
    };
    expect(sample.include[0]?.remote).toBe(
      `https://gitlab.com/OWNER/masterplan/-/raw/${variables.MASTERPLAN_REF}/ci/gitlab/masterplan.gitlab-ci.yml`,
    );
    expect(Object.keys(sample.variables).filter((name) => !(name in variables))).toEqual([]);
  });
});
