import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadProject } from '../src/load.js';
import { buildModel } from '../src/model/build-model.js';
import { textsOf } from '../src/model/texts.js';
import { defaultProfile } from '../src/profile/load-profile.js';
import { checkRules } from '../src/rules/check-rules.js';
import { rules } from '../src/rules/index.js';
import { checkSchema } from '../src/schema/check.js';
import { plan } from './bench/plan/plan.js';
import { writeInEightFiles } from './bench/plan/write-plan.js';

// CPU time (user + system) of reading, checking and each rule for one large project, the median of some rounds in one
// process: `npx tsx scripts/bench-rules.ts [programmes]`. All rules together should cost less than reading.
const count = Number(process.argv[2] ?? 20_000);
const ROUNDS = 5;

/** Milliseconds by name, in the order of work; a round each. */
const rounds: Map<string, number>[] = [];

async function round(folder: string): Promise<string> {
  const times = new Map<string, number>();
  rounds.push(times);
  const timed = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const before = process.cpuUsage();
    const result = await work();
    times.set(name, spent(before));
    return result;
  };
  const project = await timed('reading', () => loadProject(folder));
  const { data, damage } = await timed('schema', () =>
    checkSchema(project.tree, project.value, project.damaged, defaultProfile()),
  );
  const model = await timed('model', () => buildModel(data, defaultProfile(), 4));
  const watched = rules.map((rule) => ({
    ...rule,
    check(...args: Parameters<typeof rule.check>) {
      const before = process.cpuUsage();
      rule.check(...args);
      times.set(rule.id, spent(before));
    },
  }));
  const found = await timed('all rules', () => {
    const before = process.cpuUsage();
    const texts = textsOf(data);
    times.set(`texts (${texts.length})`, spent(before));
    return checkRules({ model, tree: project.tree, damage, asOf: '2025-01-15' }, watched);
  });
  const characters = project.files.reduce((sum, { text }) => sum + text.length, 0);
  return `${(characters / 1e6).toFixed(1)} million characters, ${found.length} findings`;
}

function spent(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const scratch = mkdtempSync(join(tmpdir(), 'masterplan-bench-'));
try {
  const folder = writeInEightFiles(scratch, plan({ programs: count, detailed: true }));
  let about = '';
  for (let done = 0; done < ROUNDS; done++) about = await round(folder);
  console.log(`${count} programmes, ${about}, Node ${process.version}\n`);
  const row = (name: string, ms: number) => console.log(`${name.padEnd(40)} ${ms.toFixed(0).padStart(7)} ms`);
  const names = [...(rounds[0]?.keys() ?? [])];
  const medians = names.map((name) => [name, median(rounds.map((times) => times.get(name) ?? 0))] as const);
  const whole = ['reading', 'schema', 'model', 'all rules'];
  for (const [name, ms] of medians) if (whole.includes(name)) row(name, ms);
  console.log('\nof all rules');
  const each = medians.filter(([name, ms]) => !whole.includes(name) && ms >= 1).sort((a, b) => b[1] - a[1]);
  for (const [name, ms] of each) row(name, ms);
  const ratios = rounds.map((times) => (times.get('all rules') ?? 0) / (times.get('reading') ?? 1));
  console.log(`\nthe others take less than a millisecond; all rules / reading: ${median(ratios).toFixed(2)}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
