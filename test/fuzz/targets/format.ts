import assert from 'node:assert/strict';
import { formatFile } from '../../../src/edit/format/format-file.js';
import { keyOrder } from '../../../src/edit/format/key-order.js';
import { fields } from '../../../src/generated/fields.js';
import { parseYaml } from '../../../src/source/parse-yaml.js';
import { toValue } from '../../../src/source/to-value.js';
import { commentsIn } from '../comments-in.js';
import { piecesOf, yamlSeeds } from '../seeds.js';
import { readText, type Target, toBytes } from './target.js';

const order = keyOrder(fields);

/** The formatter: once is enough, the content is the same, and no comment is lost or changed. */
export const formatTarget: Target = {
  name: 'format',
  form: 'text',
  longest: 3000,
  seeds: () => yamlSeeds().flatMap(({ text }) => piecesOf(text, 500).slice(0, 5).map(toBytes)),
  run(input) {
    const text = readText(input);
    if (text === undefined) return;
    const format = (now: string) => formatFile({ name: 'masterplan.yaml', text: now }, () => order);
    const answer = format(text);
    if (!('text' in answer)) {
      assert.ok('kept' in answer || answer.findings.length > 0);
      return;
    }
    if (answer.text === text) return;
    assert.deepEqual(contentOf(answer.text), contentOf(text));
    assert.deepEqual(commentsIn(answer.text), commentsIn(text));
    assert.equal(
      lettersOf(answer.text),
      lettersOf(text),
      'more than white space and the order of keys has changed',
    );
    assert.deepEqual(format(answer.text), answer, 'a second time changes more');
  },
};

/** Every character but white space, sorted: what a file holds, whatever stands where. */
const lettersOf = (text: string): string => text.replace(/\s/g, '').split('').sort().join('');

function contentOf(text: string): unknown {
  const { tree, findings } = parseYaml({ name: 'a.yaml', text });
  assert.deepEqual(findings, []);
  return tree && toValue(tree);
}
