import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pages, print } from './bench/cases/books.js';
import { imports } from './bench/cases/import.js';
import { portfolio } from './bench/cases/portfolio.js';
import { doubling, huge, large } from './bench/cases/scale.js';
import { startUp } from './bench/cases/start-up.js';
import { contoh, small, ten } from './bench/cases/validate.js';
import type { Group } from './bench/groups.js';
import { writePage } from './bench/page.js';
import { findPeers } from './bench/peers.js';
import { recordStartUp } from './bench/recorded.js';
import { type GroupResult, groupResult, machine, type Results } from './bench/results.js';
import { conditions, table } from './bench/tables.js';
import { takeTurns } from './bench/take-turns.js';

// What the tool costs beside a bare Node and beside its peers. docs/benchmarks.md tells how to read and repeat it.
const GROUPS = [startUp, small, ten, contoh, pages, print, large, huge, doubling, portfolio, imports];
const { values: flags } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    runs: { type: 'string' },
    quick: { type: 'boolean', default: false },
    peers: { type: 'string' },
    json: { type: 'string' },
    from: { type: 'string' },
    write: { type: 'boolean', default: false },
    date: { type: 'string', default: '' },
    record: { type: 'boolean', default: false },
  },
});
if (flags.write && !/^\d{4}-\d\d-\d\d$/.test(flags.date)) throw new Error('--write needs --date YYYY-MM-DD');
if (flags.write && flags.only && !flags.from)
  throw new Error('--write needs all groups: leave --only out, or add --from');

const unknown = flags.only?.filter((word) => !GROUPS.some(({ id }) => belongs(word, id))) ?? [];
if (unknown.length > 0)
  throw new Error(`${unknown.join(', ')}? Groups: ${GROUPS.map(({ id }) => id).join(', ')}`);

const scratch = mkdtempSync(join(tmpdir(), 'masterplan-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

if (flags.record) console.log(recordStartUp(scratch));
else {
  const results = await bench();
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify(results, null, 2)}\n`);
  if (flags.write) writePage(results, flags.date);
}

/** Measures what was asked for; the rest comes from an earlier run's `--json`, if there is one. */
async function bench(): Promise<Results> {
  const peers = findPeers(flags.peers && resolve(flags.peers));
  const earlier: Results | undefined = flags.from && JSON.parse(readFileSync(flags.from, 'utf8'));
  const groups: GroupResult[] = [];
  for (const group of GROUPS) {
    const kept = earlier?.groups.find(({ id }) => id === group.id);
    if (isAsked(group, kept))
      groups.push(await measured(group, { scratch: join(scratch, group.id), peers, quick: flags.quick }));
    else if (kept) groups.push(kept);
  }
  const versions = Object.fromEntries([...peers].map(([id, { version }]) => [id, version]));
  return {
    machine: machine(),
    node: process.version,
    versions: { ...earlier?.versions, ...versions },
    groups,
  };
}

/** With neither `--only` nor `--from`, every group is. */
function isAsked({ id }: Group, kept: GroupResult | undefined): boolean {
  return flags.only ? flags.only.some((word) => belongs(word, id)) : kept === undefined;
}

/** `--only` names a group or a case, whose id begins with its group's. */
function belongs(word: string, group: string): boolean {
  return `${word}-`.startsWith(`${group}-`);
}

async function measured(group: Group, place: Parameters<Group['cases']>[0]): Promise<GroupResult> {
  progress(`${group.id}: preparing`);
  mkdirSync(place.scratch);
  const all = await group.cases(place);
  const cases = all.filter(
    ({ id }) => !flags.only || flags.only.some((word) => word === group.id || word === id),
  );
  if (cases.length === 0) throw new Error(`${group.id} has: ${all.map(({ id }) => id).join(', ')}`);
  const runs = Number(flags.runs ?? (flags.quick ? group.quickRuns : group.runs));
  const turns = await takeTurns(cases, runs, place.scratch, progress);
  const result = groupResult(group, cases, runs, turns);
  rmSync(place.scratch, { recursive: true, force: true });
  progress('');
  console.log(`\n## ${group.title}\n\n${table(result)}\n${conditions(result)}`);
  return result;
}

/** One line that is written over, on a terminal only. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}
