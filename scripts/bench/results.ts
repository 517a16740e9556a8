import { cpus, totalmem } from 'node:os';
import type { Case, Goal, Group } from './groups.js';
import { median, spread } from './statistics.js';
import type { Sample, Turns } from './take-turns.js';

export interface Row {
  readonly id: string;
  readonly title: string;
  /** Seconds of CPU: the median, and from where to where. */
  readonly cpu: number;
  readonly from: number;
  readonly to: number;
  /** Seconds on the clock, median. */
  readonly wall: number;
  /** Peak, MiB, the largest of all runs. */
  readonly memory: number;
  readonly goals: readonly Goal[];
  readonly moonshots: readonly Goal[];
}

export interface GroupResult {
  readonly id: string;
  readonly title: string;
  readonly runs: number;
  /** Median seconds of CPU of a bare Node in the same run. */
  readonly bare: number;
  readonly rows: readonly Row[];
  readonly failed: Readonly<Record<string, string>>;
  /** Cores that other work kept busy meanwhile. */
  readonly others: number;
  /** Minutes that the group took. */
  readonly minutes: number;
}

export interface Results {
  readonly machine: string;
  readonly node: string;
  /** Of the peers that were there. */
  readonly versions: Readonly<Record<string, string>>;
  readonly groups: readonly GroupResult[];
}

/** The machine in words, without its name. */
export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${first?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${memory} GiB, ${process.platform} ${process.arch}`;
}

/** What the samples of a group come to. */
export function groupResult(group: Group, cases: readonly Case[], runs: number, turns: Turns): GroupResult {
  const rows = cases.flatMap((each) => {
    const samples = turns.cases.get(each.id) ?? [];
    return samples.length > 0 ? [row(each, samples)] : [];
  });
  return {
    id: group.id,
    title: group.title,
    runs,
    bare: median(turns.bare.map(({ cpu }) => cpu)),
    rows,
    failed: Object.fromEntries(turns.failed),
    others: turns.others,
    minutes: turns.seconds / 60,
  };
}

function row({ id, title, goals = [], moonshots = [] }: Case, samples: readonly Sample[]): Row {
  const times = samples.map(({ cpu }) => cpu);
  const [from, to] = spread(times);
  const wall = median(samples.map(({ wall }) => wall));
  const memory = Math.max(...samples.map(({ memory }) => memory));
  return { id, title, cpu: median(times), from, to, wall, memory, goals, moonshots };
}
