import type { Goal } from './groups.js';
import type { GroupResult, Row } from './results.js';
import { type Verdict, verdict } from './verdict.js';

/** A group as a table of Markdown: every row with what it cost and how it stands to its goals. */
export function table(group: GroupResult): string {
  const header =
    '| case | CPU | × Node | spread | wall | peak | goal | moonshot |\n|---|--:|--:|--:|--:|--:|---|---|\n';
  const rows = group.rows.map((row) => {
    const ratio = (seconds: number) => times(seconds / group.bare);
    const cells = [
      row.title,
      seconds(row.cpu),
      ratio(row.cpu),
      group.runs === 1 ? '' : `${ratio(row.from)}–${ratio(row.to)}`,
      seconds(row.wall),
      `${Math.round(row.memory)} MiB`,
      standing(row.goals, row, group),
      standing(row.moonshots, row, group),
    ];
    return `| ${cells.join(' | ')} |\n`;
  });
  const failed = Object.entries(group.failed).map(([id, reason]) => `\n${id}: not measured, ${reason}.\n`);
  return `${header}${rows.join('')}${failed.join('')}`;
}

/** Under which conditions a group was measured, in a sentence. */
export function conditions({ runs, bare, others, id }: GroupResult): string {
  const quiet =
    others < 0.1
      ? 'nothing else ran on the machine'
      : `other work kept ${others.toFixed(1)} cores busy meanwhile`;
  const each = runs === 1 ? 'One run' : `${runs} runs`;
  return `${each} of each case, taking turns; a bare Node took ${(bare * 1000).toFixed(1)} ms; ${quiet}. Again: \`npm run bench -- --only ${id} --peers <folder>\`.`;
}

/** How a row stands to some goals, in words. */
export function standing(goals: readonly Goal[], row: Row, group: GroupResult): string {
  return goals.map((goal) => marked(verdict(goal, row, group))).join('; ');
}

function marked({ goal, above }: Verdict): string {
  if (above === undefined) return `${goal}: nothing to compare with`;
  if (above <= 1) return `${goal} ✓`;
  return `${goal} **missed, ${above < 2 ? `${Math.ceil((above - 1) * 100)} % above` : `${above.toFixed(1)} times`}**`;
}

/** Three figures. */
export function seconds(value: number): string {
  return value < 1 ? `${(value * 1000).toFixed(0)} ms` : `${value.toFixed(2)} s`;
}

export function times(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}
