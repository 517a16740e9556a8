import { expect, test } from 'vitest';
import { sample, sampleReport, written } from './sample-report.js';
import { readLog } from './workflow-commands.js';

test('a finding is an annotation beside its line, and the last line counts them', async () => {
  const findings = [sample({ related: true }), sample({ severity: 'warning' }), sample({ severity: 'info' })];
  expect(await written('github', sampleReport(findings))).toBe(
    [
      '::error file=kota/a.yaml,line=2,endLine=2,col=4,endColumn=8,title=uji/contoh%3A Contoh aturan::Nilai "x" salah.%0A↳ kota/a.yaml:2:4 Nilai "x" salah.',
      '::warning file=kota/a.yaml,line=2,endLine=2,col=4,endColumn=8,title=uji/contoh%3A Contoh aturan::Nilai "x" salah.',
      '::notice file=kota/a.yaml,line=2,endLine=2,col=4,endColumn=8,title=uji/contoh%3A Contoh aturan::Nilai "x" salah.',
      '1 galat, 1 peringatan, 1 info dalam 2 berkas.',
      '',
    ].join('\n'),
  );
});

test('columns are left out where a stretch goes over several lines, as GitHub asks', async () => {
  const { annotations } = readLog(await written('github', sampleReport([sample({ endLine: 5 })])));
  expect(annotations[0]?.properties).toEqual({
    file: 'kota/a.yaml',
    line: '2',
    endLine: '5',
    title: 'uji/contoh: Contoh aturan',
  });
});

test('names and words with signs of the command language arrive as they are', async () => {
  const found = sample({ file: 'a,b:c%2C=d.yaml', args: { text: '100%0A::error::%25,:' } });
  const { annotations, rest } = readLog(await written('github', sampleReport([found])));
  expect(annotations).toHaveLength(1);
  expect(annotations[0]).toMatchObject({
    properties: { file: 'kota/a,b:c%2C=d.yaml', line: '2' },
    message: 'Nilai "100%0A::error::%25,:" salah.',
  });
  expect(rest).toEqual(['1 galat, 0 peringatan, 0 info dalam 2 berkas.', '']);
});

test('a sound project is one sentence', async () => {
  expect(await written('github', sampleReport([], 'en'))).toBe('No findings in 2 files.\n');
});
