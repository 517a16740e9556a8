import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readParts } from '../../src/cli/merge/read-part.js';
import { ToldError } from '../../src/i18n/told-error.js';
import { joined, project, told, written } from './joined-sample.js';

const folder = mkdtempSync(join(tmpdir(), 'masterplan-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'bagian.json');

/** Where the reader says that a report does not fit; undefined for one that does. */
function wrongAt(document: unknown): unknown {
  writeFileSync(file, typeof document === 'string' ? document : JSON.stringify(document));
  try {
    readParts([file]);
    return undefined;
  } catch (error) {
    if (!(error instanceof ToldError)) throw error;
    return error.args.at ?? error.text.en;
  }
}

const text = await written('json', joined([project('a', [told('Satu.', 'a/a.yaml')]), project('b', [])]));
const sound = () => JSON.parse(text);

type Change = (document: ReturnType<typeof sound>) => void;

describe('a report that is to be joined', () => {
  test('fits as it was written', () => {
    expect(wrongAt(sound())).toBeUndefined();
  });

  const changes: readonly (readonly [string, Change])[] = [
    ['masterplan', (all) => delete all.masterplan],
    ['masterplan', (all) => Object.assign(all, { masterplan: 'x"><script>' })],
    ['language', (all) => Object.assign(all, { language: 'fr' })],
    ['failOn', (all) => Object.assign(all, { failOn: 'toString' })],
    ['folder', (all) => Object.assign(all, { folder: '../../etc' })],
    ['shards.set', (all) => Object.assign(all.shards, { set: 'x' })],
    ['shards.have', (all) => Object.assign(all.shards, { have: [2] })],
    ['shards.have', (all) => Object.assign(all.shards, { have: [1, 1], of: 2 })],
    ['shards.have', (all) => Object.assign(all.shards, { have: [] })],
    ['shards.of', (all) => Object.assign(all.shards, { of: 0.5 })],
    // A list of all these numbers would not fit into any memory.
    ['shards.of', (all) => Object.assign(all.shards, { of: Number.MAX_SAFE_INTEGER })],
    ['folder', (all) => Object.assign(all, { folder: 'a'.repeat(5000) })],
    [
      'projects[0].findings[0].related',
      (all) => Object.assign(all.projects[0].findings[0], { related: Array(100_001).fill(0) }),
    ],
    ['x'.repeat(200), (all) => Object.assign(all, { ['x'.repeat(5000)]: 1 })],
    ['projects', (all) => Object.assign(all, { projects: {} })],
    ['projects', (all) => all.projects.pop()],
    ['projects[0].path', (all) => Object.assign(all.projects[0], { path: '/etc/passwd' })],
    ['projects[0].summary', (all) => Object.assign(all.projects[0].summary, { errors: 0 })],
    ['projects[1].summary', (all) => Object.assign(all.projects[1].summary, { infos: 7 })],
    ['projects[0].summary.errors', (all) => Object.assign(all.projects[0].summary, { errors: -1 })],
    ['projects[0].findings[0].id', (all) => Object.assign(all.projects[0].findings[0], { id: '"/><x' })],
    [
      'projects[0].findings[0].severity',
      (all) => Object.assign(all.projects[0].findings[0], { severity: 'fatal' }),
    ],
    ['projects[0].findings[0].line', (all) => Object.assign(all.projects[0].findings[0], { line: '2' })],
    ['projects[0].findings[0].line', (all) => Object.assign(all.projects[0].findings[0], { line: 1e300 })],
    [
      'projects[0].findings[0].file',
      (all) => Object.assign(all.projects[0].findings[0], { file: 'a/../../b' }),
    ],
    [
      'projects[0].findings[0].fix.edits',
      (all) => Object.assign(all.projects[0].findings[0].fix, { edits: 'x' }),
    ],
    ['projects[0].findings[0].extra', (all) => Object.assign(all.projects[0].findings[0], { extra: 1 })],
    ['summary.projects', (all) => Object.assign(all.summary, { projects: null })],
  ];

  test.each(changes)('is refused at %s', (at, change) => {
    const document = sound();
    change(document);
    expect(wrongAt(document)).toBe(at);
  });

  // Read as JSON, each of these takes twenty times as much memory as its bytes, or more.
  test.each([
    ['deep lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['many lists', `[${'[],'.repeat(200_000)}[]]`],
    ['many objects', `[${'{},'.repeat(200_000)}{}]`],
    ['a list in a string that is none', `["\\\\",${'[],'.repeat(200_000)}[]]`],
  ])('is refused unread when it is made of %s', (_, document) => {
    // Read, it would be refused at its stray key.
    expect(wrongAt(`{"stray":${document}}`)).toBe('/');
  });

  test('is read when brackets stand in its texts', () => {
    const message = '"[{,'.repeat(1_000);
    const document = sound();
    Object.assign(document.projects[0].findings[0], { message });
    expect(wrongAt(document)).toBeUndefined();
  });

  test('is refused with keys that would reach a prototype', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      expect(wrongAt(text.replace('{"masterplan"', `{"${key}":{"polluted":1},"masterplan"`))).toBe(key);
      expect(wrongAt(text.replace('"summary":{"projects"', `"summary":{"${key}":{},"projects"`))).toBe(
        `summary.${key}`,
      );
    }
    expect('polluted' in {}).toBe(false);
  });

  test('never does more than be refused, whatever was done to its bytes', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(12), fc.string({ maxLength: 6 }), (at, cut, put) => {
        wrongAt(text.slice(0, at) + put + text.slice(at + cut));
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 300) },
    );
  });
});
