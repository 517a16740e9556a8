import { cpus } from 'node:os';
import { type Finished, finishedProcess } from './finished-process.js';
import type { Case } from './groups.js';

export interface Sample {
  readonly cpu: number;
  readonly wall: number;
  readonly memory: number;
}

export interface Turns {
  readonly bare: readonly Sample[];
  readonly cases: ReadonlyMap<string, readonly Sample[]>;
  /** Peers that did not do the work, and why. */
  readonly failed: ReadonlyMap<string, string>;
  /** Cores that other work kept busy meanwhile, on average. */
  readonly others: number;
  readonly seconds: number;
}

const BARE = { line: [process.execPath, '-e', '0'] };

/**
 * Runs all cases in turn, a bare Node before each, so that a noisy machine is noisy for all. A first round that does not
 * count warms the machine when there are many. Throws when a case of ours does not end as it should.
 */
export async function takeTurns(
  cases: readonly Case[],
  runs: number,
  scratch: string,
  progress: (text: string) => void,
): Promise<Turns> {
  const bare: Sample[] = [];
  const samples = new Map<string, Sample[]>(cases.map(({ id }) => [id, []]));
  const failed = new Map<string, string>();
  const before = { busy: busySeconds(), at: performance.now(), own: ownSeconds(), children: 0 };
  for (let run = runs >= 8 ? -1 : 0; run < runs; run++) {
    for (const each of cases) {
      if (failed.has(each.id)) continue;
      progress(`${each.id} ${Math.max(run, 0) + 1}/${runs}`);
      const first = await finishedProcess(BARE, scratch);
      const finished = await finishedProcess(each.command, scratch, each.peer ? 120 : 600);
      before.children += first.cpu + finished.cpu;
      const reason = failure(each, finished);
      if (reason !== undefined) {
        if (!each.peer) throw new Error(`${each.id}: ${reason}\n${finished.stderr.slice(0, 2_000)}`);
        failed.set(each.id, reason);
        samples.delete(each.id);
      } else if (run >= 0) {
        bare.push(first);
        samples.get(each.id)?.push(finished);
      }
    }
  }
  const seconds = (performance.now() - before.at) / 1000;
  const own = before.children + ownSeconds() - before.own;
  const others = Math.max(0, (busySeconds() - before.busy - own) / seconds);
  return { bare, cases: samples, failed, others, seconds };
}

function failure({ ends = 0, check }: Case, finished: Finished): string | undefined {
  const { code } = finished;
  if (code === undefined) return 'did not finish in time, or was killed';
  if (ends === 'fails' ? code === 0 : code !== ends) return `ended with ${code}`;
  return check?.(finished);
}

/** What all cores have worked since the machine started, in seconds. */
function busySeconds(): number {
  return cpus().reduce((sum, { times }) => sum + (times.user + times.nice + times.sys + times.irq) / 1000, 0);
}

function ownSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
