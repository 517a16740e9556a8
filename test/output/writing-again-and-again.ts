// Run as its own process: writes twelve books holding the word argv[3] into argv[2], many times over.
import { LockError } from '../../src/disk/lock-error.js';
import { writeBooks } from '../../src/output/write-books.js';

const [target = '', word = ''] = process.argv.slice(2);
const books = new Map(Array.from({ length: 12 }, (_, nth) => [`buku-${nth}.md`, word]));
const count = { written: 0, busy: 0, other: 0 };
for (let round = 0; round < 60; round += 1) {
  try {
    await writeBooks(target, books, { toolVersion: '1', inputHash: word });
    count.written += 1;
  } catch (error) {
    if (error instanceof LockError && error.problem === 'busy') count.busy += 1;
    else {
      count.other += 1;
      console.error(error);
    }
    await new Promise((next) => setTimeout(next, 1 + (round % 7)));
  }
}
process.stdout.write(`written ${count.written} busy ${count.busy} other ${count.other}`);
