import type { Command, Finished } from './finished-process.js';
import type { Peers } from './peers.js';

/** What a case must reach. Times are CPU (user and system) of the whole process. */
export type Goal =
  /** At most so many times a bare Node. */
  | { readonly ratio: number }
  /** At most so many seconds. */
  | { readonly seconds: number }
  /** Below `share` of the fastest of these cases, as far as they were measured. */
  | { readonly below: readonly string[]; readonly share: number }
  /** At most so many times the case named, and at most so many MiB. */
  | { readonly step: number; readonly from: string }
  | { readonly memory: number };

export interface Case {
  readonly id: string;
  readonly title: string;
  readonly command: Command;
  /** The exit code of a run that did its work; peers that find mistakes choose their own, so `fails` is any but 0. */
  readonly ends?: number | 'fails';
  /** What the output must show, for work that an exit code does not prove. A sentence when it does not. */
  readonly check?: (finished: Finished) => string | undefined;
  /** A peer's case is left out, with a note, when it does not do the work. */
  readonly peer?: boolean;
  readonly goals?: readonly Goal[];
  readonly moonshots?: readonly Goal[];
}

export interface Group {
  readonly id: string;
  readonly title: string;
  /** Runs of each case. */
  readonly runs: number;
  readonly quickRuns: number;
  readonly cases: (place: Place) => readonly Case[] | Promise<readonly Case[]>;
}

/** Where measured projects and books are put, and who else can be measured. */
export interface Place {
  readonly scratch: string;
  readonly peers: Peers;
  readonly quick: boolean;
}
