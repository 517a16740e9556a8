import { expect, it } from 'vitest';
import { document, settle } from './settle.js';

/** The document with one `swot/few-factors` only: the other two sides have three factors. */
function oneWarning(comment: string): string {
  const more = (side: string, letter: string) =>
    `    ${side}:\n${[1, 2, 3].map((n) => `      - { id: ${letter}${n}, text: Faktor nomor ${n} }\n`).join('')}`;
  const text = document(comment === '' ? {} : { 8: comment });
  return `${text.slice(0, text.indexOf('    weaknesses:'))}${more('weaknesses', 'w')}${more('threats', 't')}`;
}

const COMMENT = '    # masterplan-ignore swot/few-factors: lokakarya bulan depan';
const IGNORE = `ignore:
  - files: [masterplan.yaml]
    rules: [swot/few-factors]
    reason: Lokakarya bulan depan.
`;
const OFF = 'rules:\n  swot/few-factors: { severity: off, reason: Lokakarya bulan depan. }\n';
const BASELINE = `{
  "format": 1,
  "findings": [
    { "rule": "swot/few-factors", "item": "swot[utama].strengths", "severity": "warning" }
  ]
}
`;

/** What silences the finding, and which of the others are told to be of no use. */
async function judged(comment: string, config: string, baseline: string) {
  const { shown, silenced } = await settle({
    'masterplan.yaml': oneWarning(comment),
    ...(config && { 'masterplan.config.yaml': config }),
    ...(baseline && { 'masterplan.baseline.json': baseline }),
  });
  return { by: silenced.map((one) => one.split(' ')[0]), shown: shown.map((one) => one.split(' ')[1]) };
}

it('the nearest silences: comment before file, file before rule, rule before baseline', async () => {
  const useless = ['settings/baseline-stale', 'settings/no-effect'];
  expect(await judged(COMMENT, IGNORE + OFF, BASELINE)).toEqual({ by: ['comment'], shown: useless });
  expect(await judged('', IGNORE + OFF, BASELINE)).toEqual({ by: ['file'], shown: [useless[0]] });
  expect(await judged('', OFF, BASELINE)).toEqual({ by: ['rule'], shown: [useless[0]] });
  expect(await judged('', '', BASELINE)).toEqual({ by: ['baseline'], shown: [] });
  expect(await judged('', '', '')).toEqual({ by: [], shown: ['swot/few-factors'] });
});

it('the severity of the rule is what the baseline compares', async () => {
  const lowered = OFF.replace('off', 'info');
  expect(await judged('', lowered, BASELINE)).toEqual({ by: ['baseline'], shown: [] });
  const raised = 'rules:\n  swot/few-factors: error\n';
  const { shown } = await judged('', raised, BASELINE);
  expect(shown).toEqual(['settings/baseline-stale', 'swot/few-factors']);
});
