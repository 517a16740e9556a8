import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Content, chance, contentOf, fill, scratch, withoutLitter } from './folders.js';
import { type Call, type Command, callsOf, type Ended, type Fault, inject, runPlain } from './strace.js';

export interface Scenario {
  readonly args: readonly string[];
  readonly before: Content;
  /** Throws unless what is there after a kill or an error may be there; `now` is without litter. */
  readonly allow: (now: Content, states: States, home: string) => void | Promise<void>;
  /** Exit codes of the command when nothing is in its way: 0 unless given. */
  readonly codes?: readonly number[];
}

export interface States {
  readonly bin: string;
  /** Before the command, and after it. */
  readonly old: Content;
  readonly fresh: Content;
  /** What is there now, litter and all. */
  readonly all: Content;
}

export interface Figures {
  /** File-system calls in the writing phase. */
  readonly calls: number;
  readonly faults: number;
  /** Faults after which the earlier state stood, or the new one, or neither until the next command. */
  old: number;
  fresh: number;
  between: number;
}

/** Where a call is looked for when a run took another way than the one that was traced. */
const OFFSETS = [0, 0, 1, -1, 0, 2, -2, 1, -1, 3, -3, 0, 4, -4, 5, -5];

/**
 * Makes each call of a command's writing phase fail, and kills the command at each that changes something; after that
 * the command runs once more. `most` are tried, chosen by chance; all when undefined. Throws where something is lost,
 * mixed, left behind or told badly.
 */
export async function faultEveryCall(
  bin: string,
  scenario: Scenario,
  most: number | undefined,
): Promise<Figures> {
  const folder = scratch();
  const commandIn = (name: string): Command => ({
    bin,
    args: scenario.args,
    home: join(folder, name, 'kota'),
  });
  const first = commandIn('a');
  const reset = ({ home }: Command) => {
    fill(home, scenario.before);
    mkdirSync(home, { recursive: true });
  };
  reset(first);
  const calls = await callsOf(first);
  const fresh = contentOf(first.home);
  const faults = chosen(faultsOf(calls), most);
  const figures: Figures = { calls: calls.length, faults: faults.length, old: 0, fresh: 0, between: 0 };
  const waiting = [...faults];
  const work = async (command: Command) => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [call, fault] = next;
      const ended = await hit(command, call, fault, reset);
      try {
        await judge(command, scenario, { ended, fault, call, fresh, figures });
      } catch (error) {
        throw new Error(`${fault} at ${call.signature} (${call.name} ${call.nth})`, { cause: error });
      }
    }
  };
  // Two cores; each works in a folder of its own.
  await Promise.all([work(first), work(commandIn('b'))]);
  return figures;
}

function faultsOf(calls: readonly Call[]): [Call, Fault][] {
  return calls.flatMap((call): [Call, Fault][] =>
    call.isChange
      ? [
          [call, 'ENOSPC'],
          [call, 'SIGKILL'],
        ]
      : [[call, 'EIO']],
  );
}

function chosen<T>(all: readonly T[], most: number | undefined): T[] {
  if (most === undefined) return [...all];
  const random = chance(Number(process.env.FUZZ_SEED ?? 20_260_101));
  const mixed = all.map((one) => ({ one, at: random() })).sort((a, b) => a.at - b.at);
  return mixed.slice(0, most).map(({ one }) => one);
}

async function hit(
  command: Command,
  call: Call,
  fault: Fault,
  reset: (command: Command) => void,
): Promise<Ended> {
  for (const offset of OFFSETS) {
    reset(command);
    const ended = await inject(command, { ...call, nth: Math.max(1, call.nth + offset) }, fault);
    if (ended) return ended;
  }
  throw new Error(`the command never came to ${call.signature} (${call.name} ${call.nth}) again`);
}

interface Case {
  readonly ended: Ended;
  readonly fault: Fault;
  readonly call: Call;
  readonly fresh: Content;
  readonly figures: Figures;
}

async function judge(command: Command, scenario: Scenario, { ended, fault, call, fresh, figures }: Case) {
  const { bin, home } = command;
  const { before: old, codes = [0] } = scenario;
  const all = contentOf(home);
  const now = withoutLitter(all);
  const isNew = same(now, fresh);
  const isOld = same(now, old);
  if (isNew) figures.fresh += 1;
  else if (isOld) figures.old += 1;
  else {
    figures.between += 1;
    await scenario.allow(now, { bin, old, fresh, all }, home);
  }
  if (fault !== 'SIGKILL') {
    const isDone = codes.includes(ended.code ?? -1);
    if (isDone && !isNew) throw new Error(`exit ${ended.code}, and the work is not done`);
    if (!isDone) refuseBadWords(ended, fault);
    // What could not be removed stays for the next run, and so does what the next run needs to finish.
    if (isOld && call.isChange && !/^(?:unlink|rmdir)/.test(call.name) && !same(all, now))
      throw new Error(`left behind: ${Object.keys(all).filter((name) => !(name in now))}`);
  }
  const again = await runPlain(command);
  const after = contentOf(home);
  const isRefused = scenario.args[0] === 'init' && isNew && again.code === 2;
  if (!isRefused && !codes.includes(again.code ?? -1))
    throw new Error(`the next command ended with ${again.code}: ${again.stderr}`);
  if (!same(after, fresh)) throw new Error(`after the next command: ${difference(after, fresh)}`);
}

function refuseBadWords({ code, stderr }: Ended, fault: Fault): void {
  const isTold = /^masterplan: /m.test(stderr) && !/di dalam alat ini|inside the tool|^ +at /m.test(stderr);
  const says = fault === 'ENOSPC' ? /ENOSPC|Ruang penyimpanan habis/ : /EIO|Ruang|izin|gagal|terputus/i;
  if (code !== 2 || !isTold || !says.test(stderr)) throw new Error(`exit ${code}, said badly: ${stderr}`);
}

function same(a: Content, b: Content): boolean {
  return difference(a, b) === '';
}

/** The names that hold different things. */
export function difference(a: Content, b: Content): string {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => a[name] !== b[name]).join(', ');
}
