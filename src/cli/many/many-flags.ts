import type { Flags } from '../command-spec.js';
import { UsageError } from '../usage-error.js';
import { usualJobs } from './run-many.js';
import { type Shard, shardFlag } from './shard.js';

/** What the command line says about sharing out the work. */
export interface ManyFlags {
  readonly shard: Shard;
  readonly jobs: number;
  /** MiB for one masterplan. */
  readonly memory: number;
}

const ONE_ONLY = {
  id: '{flag} berlaku untuk satu masterplan saja. Jalankan sendiri-sendiri untuk setiap folder.',
  en: '{flag} is for one masterplan only. Run it for each folder by itself.',
};
const NO_NUMBER = {
  id: '{flag} tidak mengenal "{text}". Tulis bilangan bulat dari {least} sampai {most}.',
  en: '{flag} does not know "{text}". Write a whole number from {least} to {most}.',
};

/** The values of the flags for many masterplans. `oneOnly` are flags that make no sense for many. Throws UsageError. */
export function manyFlags(flags: Flags, oneOnly: readonly string[]): ManyFlags {
  for (const flag of oneOnly) {
    const name = flag.replace(/^--/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    if (flags[name]) throw new UsageError(ONE_ONLY, { flag });
  }
  return {
    shard: shardFlag(flags.shard),
    jobs: flags.jobs === undefined ? usualJobs() : numberFlag('--jobs', flags.jobs, 1, 256),
    memory: flags.memory === undefined ? 1024 : numberFlag('--memory', flags.memory, 128, 65_536),
  };
}

function numberFlag(flag: string, value: unknown, least: number, most: number): number {
  const text = String(value);
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(NO_NUMBER, { flag, text, least: String(least), most: String(most) });
}
