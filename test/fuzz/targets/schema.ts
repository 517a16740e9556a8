import assert from 'node:assert/strict';
import validate from '../../../src/generated/validate.js';
import { defaultProfile } from '../../../src/profile/load-profile.js';
import { checkSchema } from '../../../src/schema/check.js';
import { parseYaml } from '../../../src/source/parse-yaml.js';
import { toValue } from '../../../src/source/to-value.js';
import { checkFindings } from '../check-findings.js';
import { seedFiles } from '../seeds.js';
import { readText, type Target, toBytes } from './target.js';

/** What is missing cannot be taken out; neither can what a list that has lost its items is short of. */
const LACKS = new Set(['required', 'if', 'minItems']);

/** A whole masterplan in one file: whatever is wrong has a finding and is taken out, and what is left fits the schemas. */
export const schemaTarget: Target = {
  name: 'schema',
  form: 'text',
  longest: 6000,
  seeds: () => seedFiles(['test/fixtures'], /\.yaml$/).map(({ text }) => toBytes(text)),
  async run(input) {
    const text = readText(input);
    if (text === undefined) return;
    const file = { name: 'masterplan.yaml', text };
    const { tree, damaged } = parseYaml(file);
    if (tree?.kind !== 'map') return;
    const { data, findings } = await checkSchema(tree, toValue(tree), damaged, defaultProfile());
    checkFindings(findings, [file]);
    const errors = validate(withoutHoles(data)) ? [] : (validate.errors ?? []);
    assert.deepEqual(
      errors.filter(({ keyword }) => !LACKS.has(keyword)),
      [],
    );
    const twice = findings.map(
      ({ type, place }) => `${type.id} ${place.line}:${place.column} ${place.path.join('.')}`,
    );
    assert.equal(new Set(twice).size, twice.length, `said twice: ${twice.join(', ')}`);
  },
};

/** An item that was taken out leaves a hole in its list, which is no item. */
function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(withoutHoles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutHoles(inner)]));
}
