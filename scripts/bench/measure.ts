import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './statistics.js';

// A process knows its own CPU time, start included; this tells it to write that down as it ends.
const HOOK = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeFileSync(process.env.MASTERPLAN_BENCH_FILE, String((user + system) / 1e6));
});`;

/**
 * Median CPU seconds of each Node command line, all commands taking turns; needs nothing but Node, for CI. Two files are put
 * into `scratch`. Throws when a command exits above 1.
 */
export function measure(
  cases: Readonly<Record<string, readonly string[]>>,
  runs: number,
  scratch: string,
): Map<string, number> {
  const hook = join(scratch, 'hook.cjs');
  const file = join(scratch, 'time');
  writeFileSync(hook, HOOK);
  // On Node 20 this variable makes the bare start three times dearer, which would flatter every ratio.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const times = new Map<string, number[]>(Object.keys(cases).map((name) => [name, []]));
  for (let run = -1; run < runs; run++) {
    for (const [name, args] of Object.entries(cases)) {
      const { status, stderr } = spawnSync(process.execPath, ['--require', hook, ...args], {
        env: { ...env, MASTERPLAN_BENCH_FILE: file },
        encoding: 'utf8',
      });
      if (status === null || status > 1) throw new Error(`${name} ended with ${status}: ${stderr}`);
      // The first round only warms the machine's caches.
      if (run >= 0) times.get(name)?.push(Number(readFileSync(file, 'utf8')));
    }
  }
  return new Map([...times].map(([name, seconds]) => [name, median(seconds)]));
}
