import { expect, test } from 'vitest';
import { reportFormatIds, reportFormats } from '../../src/reporters/formats.js';
import { sample, sampleReport, scene } from './sample-report.js';

/** Milliseconds of CPU and characters that a report of so many findings takes; nothing is kept. */
async function cost(format: (typeof reportFormatIds)[number], count: number) {
  const findings = Array.from({ length: count }, (_, at) => sample({ path: ['items', at % 1000] }));
  const reporter = await reportFormats[format]();
  const before = process.cpuUsage();
  let length = 0;
  for (const piece of reporter(sampleReport(findings), scene)) length += piece.length;
  const { user, system } = process.cpuUsage(before);
  return { time: (user + system) / 1000, length };
}

test.each(reportFormatIds)(
  'twenty times as many findings are about twenty times the work: %s',
  async (format) => {
    await cost(format, 2_000);
    const few = await cost(format, 4_000);
    const many = await cost(format, 80_000);
    expect(many.length / few.length).toBeGreaterThan(19);
    // Quadratic work would be four hundred times as much.
    expect(many.time / Math.max(few.time, 5)).toBeLessThan(100);
  },
);
