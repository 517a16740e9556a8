import assert from 'node:assert/strict';
import { baselineText } from '../../../src/settings/baseline.js';
import { readBaseline } from '../../../src/settings/read-baseline.js';
import { BASELINE_NAME } from '../../../src/settings/settings.js';
import { defaultLimits } from '../../../src/source/limits.js';
import { checkFindings } from '../check-findings.js';
import { readText, type Target, toBytes } from './target.js';

const SEEDS = [
  { rule: 'swot/weights-sum', item: 'swot[kota].strengths', severity: 'error' as const, count: 1 },
  { rule: 'region/code', item: 'region.code', severity: 'warning' as const, count: 12 },
  { rule: 'project/not-read', item: 'catatan "é".yaml', severity: 'info' as const, count: 3 },
];

/** A baseline: all of it holds, or one finding says why none does; what holds can be written and read again. */
export const baselineTarget: Target = {
  name: 'baseline',
  form: 'text',
  longest: 2000,
  seeds: () => [[], SEEDS.slice(0, 1), SEEDS].map((entries) => toBytes(baselineText(entries))),
  run(input) {
    const text = readText(input);
    if (text === undefined) return;
    const file = { name: BASELINE_NAME, text };
    const answer = readBaseline({ file }, defaultLimits);
    if ('finding' in answer) {
      checkFindings([answer.finding], [file]);
      return;
    }
    const again = readBaseline({ file: { ...file, text: baselineText(answer.entries) } }, defaultLimits);
    assert.ok('entries' in again, 'what was written cannot be read');
    const told = ({ rule, item, severity, count }: (typeof answer.entries)[number]) => [
      rule,
      item,
      severity,
      count,
    ];
    assert.deepEqual(again.entries.map(told), answer.entries.map(told));
  },
};
