import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PEERS } from './peers.js';
import type { GroupResult, Results } from './results.js';
import { conditions, seconds, standing, table, times } from './tables.js';

const TEMPLATE = join(import.meta.dirname, 'benchmarks.template.md');
const PAGE = join(import.meta.dirname, '../../docs/benchmarks.md');

/** Writes docs/benchmarks.md: the words of the template with the figures of these results. */
export function writePage(results: Results, date: string): void {
  const words: Readonly<Record<string, (name: string) => string>> = {
    date: () => date,
    machine: () => results.machine,
    node: () => results.node,
    peers: () => peerTable(results),
    minutes: () => String(Math.ceil(results.groups.reduce((sum, { minutes }) => sum + minutes, 0))),
    goals: () => goalTable(results),
    table: (id) => tableOf(results, id),
    cpu: (id) => seconds(found(results, id).row.cpu),
    memory: (id) => `${Math.round(found(results, id).row.memory)} MiB`,
    ratio: (id) => times(found(results, id).row.cpu / found(results, id).group.bare),
  };
  const template = readFileSync(TEMPLATE, 'utf8');
  const page = template.replace(/\{\{(\w+)(?: ([\w-]+))?\}\}/g, (mark, word: string, name = '') => {
    const say = words[word];
    if (!say) throw new Error(`${TEMPLATE} has ${mark}, which means nothing`);
    return say(name);
  });
  writeFileSync(PAGE, page);
}

function tableOf({ groups }: Results, id: string): string {
  const group = groups.find((one) => one.id === id);
  if (!group) return 'Not measured.';
  return `${table(group)}\n${conditions(group)}`;
}

/** Every goal in one list, group by group. */
function goalTable({ groups }: Results): string {
  const rows = groups.flatMap((group) =>
    group.rows
      .filter(({ goals, moonshots }) => goals.length + moonshots.length > 0)
      .map(
        (row) =>
          `| ${group.title} | ${row.title} | ${standing(row.goals, row, group)} | ${standing(row.moonshots, row, group)} |\n`,
      ),
  );
  return `| work | case | goal | moonshot |\n|---|---|---|---|\n${rows.join('')}`;
}

function found({ groups }: Results, id: string): { row: GroupResult['rows'][number]; group: GroupResult } {
  for (const group of groups) for (const row of group.rows) if (row.id === id) return { row, group };
  throw new Error(`${TEMPLATE} speaks of ${id}, which was not measured`);
}

function peerTable({ versions }: Results): string {
  const rows = PEERS.map(
    ({ id, name, about }) => `| ${name} | ${versions[id] ?? 'not there'} | ${about} |\n`,
  );
  return `| peer | version | the work it is given, and what it leaves undone |\n|---|---|---|\n${rows.join('')}`;
}
