import { findRoot } from '../../project/find-root.js';
import type { Flags } from '../command-spec.js';

/**
 * Whether a command is asked for several masterplans: by several words, a part of a set, or a word that leads to none,
 * such as a pattern or a folder with masterplans below it.
 */
export async function asksForMany(words: readonly string[], flags: Flags): Promise<boolean> {
  if (words.length > 1 || flags.shard !== undefined) return true;
  if (flags.jobs !== undefined || flags.memory !== undefined) {
    // For one masterplan they say nothing, but a wrong value is a wrong value.
    const { manyFlags } = await import('./many-flags.js');
    manyFlags(flags, []);
  }
  try {
    await findRoot(words[0] ?? '.');
    return false;
  } catch {
    return true;
  }
}
