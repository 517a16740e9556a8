import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { emptyFolder } from '../cli/folders.js';
import { repository } from '../cli/run.js';
import { runScript, serviceFile, tool } from './run-script.js';

export interface Step {
  readonly id?: string;
  readonly name: string;
  readonly if?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string | boolean>>;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const actionText: string = readFileSync(join(repository, 'action.yml'), 'utf8');
export const action = parse(actionText) as Action; // the test asks GitHub's own parser whether it is one

/** Runs the scripts of the action as a job in this repository would, until one fails. */
export function runAction(
  workspace: string,
  given: Readonly<Record<string, string>> = {},
  home = tool,
  path: readonly string[] = [],
) {
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default]);
  const inputs: Record<string, string> = { ...Object.fromEntries(defaults), ...given };
  const [summary, temp] = [serviceFile(), emptyFolder()];
  const outputs: Record<string, string> = {};
  const steps: string[] = [];
  let log = '';
  let code: number | null = 0;
  for (const { id = '', name, run, env = {}, if: condition } of action.runs.steps) {
    if (run === undefined || !holds(condition, inputs)) continue;
    const output = serviceFile();
    const service = {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_ACTION_PATH: home,
      GITHUB_STEP_SUMMARY: summary.path,
      GITHUB_OUTPUT: output.path,
      RUNNER_TEMP: temp,
    };
    const own = Object.entries(env).map(([key, value]) => [key, filled(value, inputs)]);
    const ran = runScript('bash', run, {
      cwd: workspace,
      env: { ...service, ...Object.fromEntries(own) },
      path,
    });
    steps.push(name);
    log += ran.stdout + ran.stderr;
    code = ran.code;
    for (const line of output.text().split('\n').filter(Boolean)) {
      const equals = line.indexOf('=');
      outputs[`${id}.${line.slice(0, equals)}`] = line.slice(equals + 1);
    }
    if (code !== 0) break;
  }
  return { code, log, steps, outputs, summary: summary.text() };
}

/** The value of an expression; these steps use inputs only. */
function filled(text: string, inputs: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{ (.*?) \}\}/g, (mark, expression: string) => {
    const value = inputs[/^inputs\.([\w-]+)$/.exec(expression)?.[1] ?? ''];
    if (value === undefined) throw new Error(`not an input: ${mark}`);
    return value;
  });
}

function holds(condition: string | undefined, inputs: Readonly<Record<string, string>>): boolean {
  if (condition === undefined) return true;
  const [, name = '', value] = /^\$\{\{ inputs\.([\w-]+) == '(\w+)' \}\}$/.exec(condition) ?? [];
  if (value === undefined) throw new Error(`not a comparison: ${condition}`);
  return inputs[name] === value;
}
