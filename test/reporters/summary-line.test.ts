import { expect, test } from 'vitest';
import { plainPaint } from '../../src/reporters/report.js';
import { summaryLine } from '../../src/reporters/summary-line.js';

test('large counts are written as people read them', () => {
  const summary = { errors: 220_023, warnings: 1, infos: 0, files: 2_395, silenced: 1_000 };
  expect(summaryLine(summary, 'id', plainPaint)).toMatch(
    /^220\.023 galat, 1 peringatan, 0 info dalam 2\.395 berkas\. 1\.000 /,
  );
  expect(summaryLine(summary, 'en', plainPaint)).toMatch(
    /^220,023 errors, 1 warning, 0 infos in 2,395 files\. .* 1,000\.$/,
  );
});
