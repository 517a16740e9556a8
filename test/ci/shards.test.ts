import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder, LEAST, ONE_ERROR, write } from '../cli/folders.js';
import { repository } from '../cli/run.js';
import { readXml } from '../reporters/read-xml.js';
import { loadParser } from './github-parser.js';
import { folderWithMasterplan, runScript, serviceFile, tool } from './run-script.js';

const PARTS = 4;

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly parallel?: number;
  readonly script?: readonly string[];
}

const read = (name: string) => readFileSync(join(repository, 'examples/ci', name), 'utf8');

/** A checked-out repository with five regions, one of them with an error unless all are sound. */
function checkout(isSound = false): string {
  const folder = emptyFolder();
  for (const name of ['a', 'b', 'c', 'd', 'e'])
    write(join(folder, 'daerah', name), { 'masterplan.yaml': LEAST });
  if (!isSound) write(join(folder, 'daerah/d'), ONE_ERROR);
  mkdirSync(join(folder, '.git'));
  return folder;
}

describe('the workflow of GitHub for parts of a set', () => {
  const name = 'github-shards/.github/workflows/masterplan.yml';
  const text = read(name);
  const { jobs } = parse(text) as {
    jobs: { check: { strategy: { matrix: { shard: string[] } }; steps: Step[] }; report: { steps: Step[] } };
  };
  const scriptOf = (steps: readonly Step[], wanted: string) => {
    const script = steps.find((step) => step.name === wanted)?.run;
    if (script === undefined) throw new Error(`no step ${wanted}`);
    return script;
  };
  const env = { TOOL: join(tool, 'bin/masterplan.js'), GITHUB_ACTIONS: 'true' };

  /** Runs every part in a checkout of its own, then joins them in another, as on machines of their own. */
  function runAll(isSound: boolean, without?: string) {
    const joining = emptyFolder();
    const codes = jobs.check.strategy.matrix.shard.map((SHARD) => {
      const cwd = checkout(isSound);
      const { code } = runScript('bash', scriptOf(jobs.check.steps, 'Check this part'), {
        cwd,
        env: { ...env, SHARD },
      });
      if (SHARD !== without) cpSync(join(cwd, 'parts'), join(joining, 'parts'), { recursive: true });
      return code;
    });
    const summary = serviceFile();
    const ran = runScript('bash', scriptOf(jobs.report.steps, 'Join the parts'), {
      cwd: joining,
      env: { ...env, GITHUB_STEP_SUMMARY: summary.path },
    });
    return { codes, ...ran, summary: summary.text() };
  }

  test('is one that GitHub reads', async () => {
    expect((await loadParser()).readWorkflow({ name, content: text })).toEqual([]);
  });

  test('asks for every part once', () => {
    const parts = Array.from({ length: PARTS }, (_, index) => `${index + 1}/${PARTS}`);
    expect(jobs.check.strategy.matrix.shard).toEqual(parts);
  });

  test('passes where every region does', () => {
    const { codes, code, stdout, summary } = runAll(true);
    expect({ codes, code }).toEqual({ codes: [0, 0, 0, 0], code: 0 });
    expect(stdout).toContain('5 masterplan: 5 lulus, 0 perlu perbaikan.\n');
    expect(summary).toContain('| `daerah/a` | 0 | 0 |');
  });

  test('fails for one region, and tells of all', () => {
    const { codes, code, stdout, summary } = runAll(false);
    expect({ codes, code }).toEqual({ codes: [0, 0, 0, 1], code: 1 });
    expect(stdout).toContain('5 masterplan: 4 lulus, 1 perlu perbaikan.\n');
    expect(summary).toContain('### `daerah/d/agencies.yaml`');
  });

  test('fails when a part has not arrived, and says which', () => {
    const { code, stderr, summary } = runAll(true, '3/4');
    expect({ code, summary }).toEqual({ code: 2, summary: '' });
    expect(stderr).toContain('yang belum ada: 3.');
  });
});

describe.each(['bash', 'sh'] as const)('the jobs of GitLab for parts of a set, in %s', (shell) => {
  const sample = parse(read('gitlab-shards/.gitlab-ci.yml')) as Record<string, Job>;
  const template = parse(readFileSync(join(repository, 'ci/gitlab/masterplan.gitlab-ci.yml'), 'utf8')) as {
    variables: Record<string, string>;
    'masterplan:check': { artifacts: { paths: string[]; reports: Readonly<Record<string, string>> } };
  };
  const { variables } = template;
  const { parallel, script: check = [] } = sample['masterplan:check'] ?? {};
  const { script: report = [] } = sample['masterplan:report'] ?? {};

  test('check the parts, join them, and leave what merge requests show', () => {
    expect(parallel).toBe(PARTS);
    const joining = emptyFolder();
    const env = { ...variables, MASTERPLAN_PATH: 'daerah', CI_NODE_TOTAL: String(PARTS) };
    const path = [folderWithMasterplan()];
    const { artifacts } = template['masterplan:check'];
    const failures: (string | undefined)[] = [];
    for (let part = 1; part <= PARTS; part++) {
      const cwd = checkout();
      const where = { ...env, CI_NODE_INDEX: String(part), CI_PROJECT_DIR: cwd };
      runScript(shell, check.join('\n'), { cwd, env: where, path });
      // The template names the reports that GitLab takes from every part.
      expect(existsSync(join(cwd, artifacts.reports.codequality ?? ''))).toBe(true);
      failures.push(
        readXml(readFileSync(join(cwd, artifacts.reports.junit ?? ''), 'utf8')).attributes.failures,
      );
      for (const kept of artifacts.paths) cpSync(join(cwd, kept), join(joining, kept), { recursive: true });
    }
    expect(failures).toEqual(['0', '0', '0', '1']);
    const { code, stdout } = runScript(shell, report.join('\n'), { cwd: joining, env, path });
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: expect.stringContaining('5 masterplan: 4 lulus, 1 perlu perbaikan.\n'),
    });
    expect(existsSync(join(joining, 'masterplan-reports/summary.md'))).toBe(true);
  });
});
