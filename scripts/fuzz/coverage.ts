import { type Profiler, Session } from 'node:inspector';

/** Which code has run, as V8 itself counts it block by block; nothing is put into the code. */
export interface Coverage {
  /** Whether anything has run since the last call that had never run before it; `keep` remembers it. */
  isNew(keep: boolean): boolean;
  /** How many functions have run. */
  size(): number;
  stop(): void;
}

/** A stretch of a script, from one offset up to, not including, another. */
type Stretch = readonly [start: number, end: number];

/** Starts counting in this thread. A look at the counters takes about as long as parsing a page of YAML. */
export function startCoverage(): Coverage {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  /** By function: what of it has never run. */
  const dark = new Map<string, readonly Stretch[]>();
  return {
    isNew(keep) {
      let found = false;
      for (const [name, idle] of functionsRun(session)) {
        const before = dark.get(name);
        const after = before === undefined ? idle : shared(before, idle);
        if (before !== undefined && lengthOf(after) === lengthOf(before)) continue;
        found = true;
        if (!keep) break;
        dark.set(name, after);
      }
      return found;
    },
    size: () => dark.size,
    stop() {
      session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

/** Every function of ours and of our packages that has run since the counters were last read, and what of it has not. */
function* functionsRun(session: Session): Generator<[name: string, idle: readonly Stretch[]]> {
  let scripts: Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (error, answer) => {
    if (error) throw error;
    scripts = answer.result;
  });
  for (const { scriptId, url, functions } of scripts) {
    if (url === '' || url.startsWith('node:')) continue;
    for (const { ranges } of functions) {
      const [whole] = ranges;
      if (whole === undefined || whole.count === 0) continue;
      const idle = ranges
        .filter(({ count }) => count === 0)
        .map(({ startOffset, endOffset }) => [startOffset, endOffset] as const);
      yield [`${scriptId}:${whole.startOffset}:${whole.endOffset}`, merged(idle)];
    }
  }
}

/** The same stretches without those that lie in another one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (stretch[1] > (result.at(-1)?.[1] ?? -1)) result.push(stretch);
  }
  return result;
}

/** What lies in both. */
function shared(some: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  return some.flatMap(([start, end]) =>
    others
      .filter(([from, to]) => from < end && start < to)
      .map(([from, to]) => [Math.max(start, from), Math.min(end, to)] as const),
  );
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, [start, end]) => sum + end - start, 0);
}
