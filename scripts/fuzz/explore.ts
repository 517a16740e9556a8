import { type Dice, diceFrom } from '../../test/edit/format/damage.js';
import { minimise } from '../../test/fuzz/minimise.js';
import { mutateInput } from '../../test/fuzz/mutate-input.js';
import { pick } from '../../test/fuzz/mutate-text.js';
import type { Target } from '../../test/fuzz/targets/target.js';
import { type Coverage, startCoverage } from './coverage.js';

/** Reading the counters takes as long as a hundred executions: they are read once for so many. */
const BATCH = 256;
/** Nothing of the size that is tried here may take longer, of the processor: others may be at work as well. */
export const SLOW_MS = 2000;

export interface Failure {
  readonly input: Uint8Array;
  readonly error: unknown;
  /** How many executions it took to find it. */
  readonly after: number;
}

export interface Exploring {
  readonly target: Target;
  readonly seed: number;
  /** What to start from besides the target's own seeds. */
  readonly corpus: readonly Uint8Array[];
  /** Whether to stop; asked after every batch. */
  done(executions: number): boolean;
  /** Told of each input before it is tried. */
  onInput?(input: Uint8Array): void;
  /** Told of each input that reached new code. */
  onNew?(input: Uint8Array): void;
  /** Told of each failure of a new kind, made as short as possible. */
  onFailure(failure: Failure): void;
}

export interface Explored {
  readonly executions: number;
  /** Inputs that each reached something the others did not. */
  readonly corpus: number;
  readonly functions: number;
  readonly failures: number;
  readonly slowestMs: number;
}

/** Tries inputs made from those that reached new code before, until `done`. The same for the same seed and corpus. */
export async function explore(exploring: Exploring): Promise<Explored> {
  const { target, seed, done, onNew } = exploring;
  const dice = diceFrom(seed);
  const trial = new Trial(exploring);
  const corpus: Uint8Array[] = [];
  const coverage = startCoverage();
  try {
    const seeds = [...(await target.seeds()), ...exploring.corpus];
    // The shortest first: what a longer one reaches as well is then reached already.
    for (const input of seeds.sort((a, b) => a.length - b.length)) {
      corpus.push(...(await thoseReachingMore(trial, coverage, [input.slice(0, target.longest)])));
    }
    if (corpus.length === 0) throw new Error(`${target.name}: no seed runs`);
    while (!done(trial.executions)) {
      const batch = Array.from({ length: BATCH }, () =>
        mutateInput(target, chosen(corpus, dice), dice, pick(corpus, dice)),
      );
      for (const input of await thoseReachingMore(trial, coverage, batch)) {
        corpus.push(input);
        onNew?.(input);
      }
    }
    const { executions, kinds, slowestMs } = trial;
    return {
      executions,
      slowestMs,
      corpus: corpus.length,
      functions: coverage.size(),
      failures: kinds.size,
    };
  } finally {
    coverage.stop();
  }
}

/** The inputs of a batch that each reach something new; half of a batch is tried again where all of it did. */
async function thoseReachingMore(
  trial: Trial,
  coverage: Coverage,
  batch: readonly Uint8Array[],
): Promise<readonly Uint8Array[]> {
  // What ran before is of no interest here.
  coverage.isNew(false);
  for (const input of batch) await trial.run(input);
  if (!coverage.isNew(batch.length === 1)) return [];
  if (batch.length === 1) return batch;
  const middle = batch.length / 2;
  return [
    ...(await thoseReachingMore(trial, coverage, batch.slice(0, middle))),
    ...(await thoseReachingMore(trial, coverage, batch.slice(middle))),
  ];
}

/** Half of the time one of the newest: they lead where nobody has been. */
function chosen(corpus: readonly Uint8Array[], dice: Dice): Uint8Array {
  return dice(1) === 0 ? pick(corpus, dice) : pick(corpus.slice(-20), dice);
}

/** Runs inputs, and tells failures apart. */
class Trial {
  executions = 0;
  slowestMs = 0;
  readonly kinds = new Set<string>();
  private readonly exploring: Exploring;

  constructor(exploring: Exploring) {
    this.exploring = exploring;
  }

  async run(input: Uint8Array): Promise<void> {
    const { onFailure } = this.exploring;
    const error = await this.errorOf(input);
    if (error === undefined) return;
    const kind = kindOf(error);
    if (this.kinds.has(kind)) return;
    this.kinds.add(kind);
    const after = this.executions;
    const shortest = await minimise([...input], async (bytes) => {
      const again = await this.errorOf(Uint8Array.from(bytes));
      return again !== undefined && kindOf(again) === kind;
    });
    onFailure({ input: Uint8Array.from(shortest), error, after });
  }

  private async errorOf(input: Uint8Array): Promise<unknown> {
    const { target, onInput } = this.exploring;
    onInput?.(input);
    this.executions++;
    const before = process.cpuUsage();
    try {
      await target.run(input);
    } catch (error) {
      return error ?? new Error('nothing was thrown');
    }
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1000;
    this.slowestMs = Math.max(this.slowestMs, took);
    return took > SLOW_MS ? new Error(`slow: longer than ${SLOW_MS} ms`) : undefined;
  }
}

/** Failures with the same words at the same place of the code are one kind. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const words = error.message.split('\n')[0]?.replace(/"[^"]*"|\d+/g, '…') ?? '';
  return [error.name, words.slice(0, 60), ...frames.slice(0, 2)].join('\n');
}
