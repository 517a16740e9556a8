import { expect, test } from 'vitest';
import { sample, sampleReport, written } from './sample-report.js';

test('is written piece by piece as it would be in one', async () => {
  for (const findings of [[], [sample()], [sample({ related: true }), sample({ args: { text: '\n"{' } })]]) {
    const text = await written('json', sampleReport(findings));
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    expect((JSON.parse(text) as { findings: unknown[] }).findings).toHaveLength(findings.length);
  }
});

test('tells what a safe repair writes', async () => {
  const fix = [{ file: 'a.yaml', start: 8, end: 12, text: '"desa"' }];
  const { findings } = JSON.parse(await written('json', sampleReport([sample({ fix })]))) as {
    findings: { fix: unknown }[];
  };
  expect(findings[0]?.fix).toEqual({
    edits: [{ file: 'a.yaml', line: 2, column: 4, endLine: 2, endColumn: 8, text: '"desa"' }],
  });
});
