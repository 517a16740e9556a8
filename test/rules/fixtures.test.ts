import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/diagnostics/diagnostic.js';
import { loadProject } from '../../src/load.js';
import { rules } from '../../src/rules/index.js';
import type { Rule } from '../../src/rules/rule.js';
import { validate } from '../../src/validate.js';

const FIXTURES = join(import.meta.dirname, '../fixtures/rules');
const MARK = '# <- salah';

/** The rule's own findings at whatever severity, and errors and warnings of any other, as `id line`. */
async function findingsOf(rule: Rule, folder: string): Promise<string[]> {
  const { findings } = await validate(await loadProject(folder));
  return findings
    .filter(({ type, severity }) => {
      // A short document leaves most parts open; before their stage that is information.
      if (severity === 'info') return type === rule && type.id !== 'document/missing';
      return true;
    })
    .map(({ type, place }) => `${type.id} ${place.line}`);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const valid = join(FIXTURES, id, 'valid');
  const invalid = join(FIXTURES, id, 'invalid');

  it('says nothing of what is right', async () => {
    expect(await findingsOf(rule, valid)).toEqual([]);
  });

  it('finds what is wrong at the marked lines, and nothing else', async () => {
    const lines = readFileSync(join(invalid, 'masterplan.yaml'), 'utf8').split('\n');
    const marked = lines.flatMap((line, index) => (line.endsWith(MARK) ? [`${id} ${index + 1}`] : []));
    expect(marked).not.toEqual([]);
    expect(await findingsOf(rule, invalid)).toEqual(marked);
  });
});

// What the profile requires has stages of its own: test/rules/document.test.ts.
const staged = rules.filter(({ id }) => id !== 'document/missing');

it.each(staged.map((rule) => [rule.id, rule] as const))(
  '%s weighs from its stage on what it promises, and less before',
  async (id, rule) => {
    const severities = async (stage: Stage) => {
      const project = await loadProject(join(FIXTURES, id, 'invalid'));
      const { findings } = await validate(project, { stage });
      return findings.filter(({ type }) => type === rule).map(({ severity }) => severity);
    };
    const own = rule.errorFrom === rule.stage ? 'error' : rule.severity;
    expect(await severities(rule.stage)).toContain(own);
    if (rule.errorFrom !== undefined)
      expect(new Set(await severities(rule.errorFrom))).toEqual(new Set(['error']));
    if (rule.stage > 1) expect(new Set(await severities(1))).toEqual(new Set(['info']));
  },
);

it('the region table is the only reason for a fixture about a real region', () => {
  const real = rules.filter(({ id }) =>
    ['valid', 'invalid'].some((kind) => {
      const file = join(FIXTURES, id, kind, 'masterplan.yaml');
      return existsSync(file) && !readFileSync(file, 'utf8').includes('fictional: true');
    }),
  );
  expect(real.map(({ id }) => id)).toEqual(['region/code']);
});
