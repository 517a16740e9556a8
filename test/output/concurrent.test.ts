import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeBooks } from '../../src/output/write-books.js';
import { contentOf, outputErrorOf, temporaryFolder } from './folders.js';

const info = { toolVersion: '1', inputHash: 'a' };
const files = new Map([['a.md', 'a']]);
const lockOf = (home: string) => join(home, '.books.lock');

test('a live owner is waited for by nobody: the second build stops, saying who writes', async () => {
  const home = temporaryFolder();
  const started = '';
  writeFileSync(lockOf(home), JSON.stringify({ pid: process.ppid, host: hostname(), started }));
  const error = await outputErrorOf(writeBooks(join(home, 'books'), files, info));

  expect(error).toMatchObject({ problem: 'busy', args: { pid: String(process.ppid), lock: lockOf(home) } });
  expect(readdirSync(home)).toEqual(['.books.lock']);
});

test('the lock of another computer counts as live, for nobody can look there', async () => {
  const home = temporaryFolder();
  writeFileSync(lockOf(home), JSON.stringify({ pid: 1, host: 'komputer-lain.invalid', started: '' }));
  expect(await outputErrorOf(writeBooks(join(home, 'books'), files, info))).toMatchObject({
    problem: 'busy',
  });
});

test.each([
  ['of a dead process', { pid: 2 ** 22 + 1, host: hostname(), started: '' }],
  ['of a process whose number was given to another', { pid: process.ppid, host: hostname(), started: '1' }],
  ['this process left behind', { pid: process.pid, host: hostname(), started: '' }],
  ['that is empty', ''],
  ['that is no lock', '[1]'],
])('a lock %s is taken over', async (_, owner) => {
  const home = temporaryFolder();
  writeFileSync(lockOf(home), typeof owner === 'string' ? owner : JSON.stringify(owner));
  await writeBooks(join(home, 'books'), files, info);
  expect(readdirSync(home)).toEqual(['books']);
});

test('two builds in one process: one writes, the other is told', async () => {
  const home = temporaryFolder();
  const target = join(home, 'books');
  writeFileSync(lockOf(home), '');
  const outcomes = await Promise.allSettled([
    writeBooks(target, files, info),
    writeBooks(target, new Map([['a.md', 'b']]), info),
  ]);
  expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
  expect(readdirSync(home)).toEqual(['books']);
});

test('several processes writing the same folder never mix their books', async () => {
  const home = temporaryFolder();
  const target = join(home, 'books');
  const script = join(import.meta.dirname, 'writing-again-and-again.ts');
  const writers = ['merah', 'putih', 'hijau'].map(
    (word) =>
      new Promise<string>((done) => {
        const child = spawn(process.execPath, ['--import', 'tsx', script, target, word]);
        let said = '';
        child.stdout.on('data', (chunk) => {
          said += chunk;
        });
        child.stderr.on('data', (chunk) => {
          said += chunk;
        });
        child.on('close', () => done(said));
      }),
  );
  let looks = 0;
  let running = true;
  const finished = Promise.all(writers).finally(() => {
    running = false;
  });
  while (running) {
    looks += 1;
    await new Promise((next) => setTimeout(next, 5));
  }
  const said = await finished;
  for (const one of said) expect(one).toMatch(/^written \d+ busy \d+ other 0$/);
  // On a busy machine one of them may find the others writing every time, but not all of them.
  expect(said.some((one) => /^written [1-9]/.test(one))).toBe(true);
  expect(looks).toBeGreaterThan(1);

  const { '.masterplan-books.json': manifest, ...books } = contentOf(target);
  const word = books['buku-0.md'] ?? '';
  expect(['merah', 'putih', 'hijau']).toContain(word);
  expect(Object.values(books)).toEqual(Array.from({ length: 12 }, () => word));
  expect(JSON.parse(manifest ?? '').input).toBe(word);
  expect(readdirSync(home)).toEqual(['books']);
}, 60_000);
