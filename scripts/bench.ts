import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeLargeProject } from './bench/large-project.js';
import { measure } from './bench/measure.js';

// CPU time (user + system) of whole processes, as a ratio to a bare Node in the same run. The runs take turns,
// so that a noisy machine is noisy for all; the median is quoted.
const root = join(import.meta.dirname, '..');
const bin = join(root, 'bin', 'masterplan.js');
const contoh = join(root, 'examples', 'kota-contoh');
const scratch = mkdtempSync(join(tmpdir(), 'masterplan-bench-'));
const runs = Number(process.argv[2] ?? 15);

try {
  const programs = [500, 2_000];
  const large = programs.map((count) => [count, makeLargeProject(join(scratch, `${count}`), count)] as const);
  const cases = {
    'node -e 0': ['-e', '0'],
    'masterplan --version': [bin, '--version'],
    'masterplan --help': [bin, '--help'],
    'validate kota-contoh': [bin, 'validate', contoh],
    'validate kota-contoh, sarif': [bin, 'validate', contoh, '--format', 'sarif'],
    'status kota-contoh': [bin, 'status', contoh],
    'fmt --check kota-contoh': [bin, 'fmt', '--check', contoh],
    'build kota-contoh (md, html)': [bin, 'build', contoh, '--out', join(scratch, 'books')],
    ...Object.fromEntries(
      large.map(([count, folder]) => [`validate ${count} programmes`, [bin, 'validate', folder]]),
    ),
  };
  const medians = measure(cases, runs);
  const bare = medians.get('node -e 0') ?? Number.NaN;
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}, ${runs} runs taking turns, CPU time\n`,
  );
  for (const [name, seconds] of medians) {
    const ratio = (seconds / bare).toFixed(2).padStart(8);
    console.log(`${name.padEnd(32)} ${(seconds * 1000).toFixed(0).padStart(7)} ms ${ratio} x`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
