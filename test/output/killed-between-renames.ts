// Run as its own process: writes books into argv[2] and is killed by the system between the two renames.
import { writeBooks } from '../../src/output/write-books.js';
import { failingDisk } from '../disk/failing-disk.js';

let renames = 0;
const disk = failingDisk((call) => {
  if (call !== 'renameSync') return;
  renames += 1;
  if (renames === 2) process.kill(process.pid, 'SIGKILL');
});
await writeBooks(
  process.argv[2] ?? '',
  new Map([['buku-1.md', 'baru']]),
  { toolVersion: '1', inputHash: 'b' },
  disk,
);
