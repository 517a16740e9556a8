import { expect, test } from 'vitest';
import { sample, sampleReport, written } from './sample-report.js';

const read = async (...parts: Parameters<typeof sampleReport>) =>
  JSON.parse(await written('gitlab', sampleReport(...parts))) as Record<string, unknown>[];

test('a finding has what Code Quality asks for', async () => {
  expect(await read([sample({ endLine: 3, related: true })])).toEqual([
    {
      description: 'Nilai "x" salah. ↳ kota/a.yaml:2:4 Nilai "x" salah.',
      check_name: 'uji/contoh',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'major',
      location: { path: 'kota/a.yaml', lines: { begin: 2, end: 3 } },
    },
  ]);
});

test('the three severities have GitLab’s words', async () => {
  const findings = (['error', 'warning', 'info'] as const).map((severity) => sample({ severity }));
  expect((await read(findings)).map(({ severity }) => severity)).toEqual(['major', 'minor', 'info']);
});

test('every fingerprint is one of a kind, and stays when lines move and words change', async () => {
  const print = ({ fingerprint }: Record<string, unknown>) => fingerprint;
  const before = await read([sample({ line: 1 }), sample({ line: 2 }), sample({ line: 3, path: ['b'] })]);
  const after = await read(
    [sample({ line: 7 }), sample({ line: 8 }), sample({ line: 9, path: ['b'] })],
    'en',
  );
  expect(new Set(before.map(print)).size).toBe(3);
  expect(after.map(print)).toEqual(before.map(print));
});

test('a sound project is an empty list', async () => {
  expect(await written('gitlab', sampleReport([]))).toBe('[]\n');
});
