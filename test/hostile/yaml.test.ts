import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/source/limits.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { readQuick } from '../../src/source/quick/read-quick.js';
import {
  findingsByBothReaders,
  findingsIn,
  masterplan,
  ofReading,
  projectOf,
  TO_EXACT_READER,
} from './masterplan.js';

/** Beside the hostile file stands one with a mistake of its own, which must be found as ever. */
const BESIDE = { 'agencies.yaml': '- { id: a, name: Dinas A, kind: tidak-ada }\n' };
const BESIDE_FOUND = 'schema/choice agencies.yaml:1:33';

/** What reading says of this text as `gaps.yaml`, after checking that the file beside it was checked as ever. */
async function readingOf(text: string): Promise<string[]> {
  const found = await findingsByBothReaders('gaps.yaml', text, BESIDE);
  expect(found).toContain(BESIDE_FOUND);
  return ofReading(found);
}

it('the text that stands for the exact reader in these tests is left to it', () => {
  const file = { name: 'a.yaml', text: `${TO_EXACT_READER}a: 1\n` };
  expect(readQuick(file, defaultLimits)).toHaveProperty('stoppedAt');
  expect(parseYaml(file).findings).toEqual([]);
});

describe('anchors, aliases and merge keys', () => {
  it('an alias bomb is one finding an anchor, and nothing is multiplied', async () => {
    const levels = ['a0: &a0 [x, x]'];
    for (let level = 1; level < 9; level++) {
      levels.push(
        `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    }
    expect(await readingOf(`${levels.join('\n')}\n`)).toEqual(
      levels.map((_, level) => `yaml/anchor gaps.yaml:${level + 1}:5`),
    );
  });

  it('ten thousand aliases of one anchor are one finding', async () => {
    const aliases = '- *x\n'.repeat(10_000);
    expect(await readingOf(`- &x { id: a }\n${aliases}`)).toEqual(['yaml/anchor gaps.yaml:1:3']);
  });

  it('a merge key is one finding at its place', async () => {
    expect(await readingOf('- id: a\n  <<: { dimension: living }\n')).toEqual(['yaml/anchor gaps.yaml:2:3']);
    expect(await readingOf('- &x { id: a }\n- <<: *x\n')).toEqual(['yaml/anchor gaps.yaml:1:3']);
    expect(await readingOf('- id: a\n  <<: [{ b: 1 }, { c: 2 }]\n')).toEqual(['yaml/anchor gaps.yaml:2:3']);
  });

  it('an alias of an anchor that holds it is one finding', async () => {
    expect(await readingOf('- &x { id: a, sources: *x }\n')).toEqual(['yaml/anchor gaps.yaml:1:3']);
  });
});

describe('tags', () => {
  it.each([
    '!!js/function "function () {}"',
    '!!js/undefined ""',
    '!!js/regexp /a/',
    '!!binary aGFsbw==',
    '!!timestamp 2001-12-14',
    '!!set { a, b }',
    '!!omap [a: 1]',
    '!!float 1',
    '!!python/object/apply:os.system [ls]',
    '!<tag:yaml.org,2002:js/function> x',
    '!<!local> x',
    '! x',
  ])('%s is one finding at its place', async (written) => {
    expect(await readingOf(`- id: a\n  sources: ${written}\n`)).toEqual(['yaml/tag gaps.yaml:2:12']);
  });
});

describe('directives and documents', () => {
  it('a directive is one finding and changes no value', async () => {
    expect(await readingOf('%YAML 1.1\n---\n- id: a\n')).toEqual(['yaml/directive gaps.yaml:1:1']);
    expect(await readingOf('%TAG ! tag:x,2000:\n---\n- id: a\n')).toEqual(['yaml/directive gaps.yaml:1:1']);
  });

  it.each([
    ['- id: a\n---\n- id: b\n', 2],
    ['- id: a\n...\n- id: b\n', 3],
    ['- id: a\n--- x\n', 2],
  ])('a second document is one finding: %j', async (text, line) => {
    expect(await readingOf(text)).toEqual([`yaml/documents gaps.yaml:${line}:1`]);
  });
});

describe('depth', () => {
  const bombs: readonly [string, string][] = [
    ['lists', '- '.repeat(100_000)],
    ['brackets', `- ${'['.repeat(100_000)}`],
    ['closed brackets', `- ${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['braces', `- ${'{a: '.repeat(100_000)}`],
    ['explicit keys', '? '.repeat(1_400)],
    ['explicit keys in brackets', `- ${'{? '.repeat(1_400)}`],
    ['keys', Array.from({ length: 2_000 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')],
    ['explicit keys over lines', Array.from({ length: 1_400 }, (_, at) => `${' '.repeat(at)}?\n`).join('')],
  ];

  it.each(bombs)('over 32 of %s is one finding that names limit and flag', async (_, text) => {
    const found = await readingOf(text);
    expect(found.map((one) => one.split(' ')[0])).toEqual(['yaml/too-deep']);
    const [first] = (await findingsIn(projectOf({ 'gaps.yaml': text }))).filter(
      ({ id }) => id === 'yaml/too-deep',
    );
    expect(first?.message).toContain('32');
    expect(first?.message).toContain('--limit depth=N');
  });

  it('may be raised by the flag', async () => {
    const folder = projectOf({ 'gaps.yaml': `- ${'['.repeat(40)}${']'.repeat(40)}\n` });
    const found = await findingsIn(folder, '--limit', 'depth=50');
    expect(found.map(({ id }) => id)).toEqual(['schema/kind']);
  });
});

describe('keys', () => {
  it('5,001 in one mapping is one finding that names limit and flag', async () => {
    const keys = Array.from({ length: 5_001 }, (_, at) => `  k${at}: 1\n`).join('');
    expect(await readingOf(`-\n${keys}`)).toEqual(['yaml/too-many-keys gaps.yaml:5002:3']);
    const found = await findingsIn(projectOf({ 'gaps.yaml': `-\n${keys}` }));
    const message = found.find(({ id }) => id === 'yaml/too-many-keys')?.message;
    expect(message).toContain('5.000');
    expect(message).toContain('--limit keys=N');
  });

  it.each([
    ['id: a', 'id: b'],
    ['1: a', '"1": b'],
    ["'1': a", '"1": b'],
    ['m\u00e9ja: a', 'me\u0301ja: b'],
    ['"a": 1', '"\\x61": 2'],
  ])('%s and %s are one key, and the finding shows both places', async (first, second) => {
    const text = `- ${first}\n  ${second}\n`;
    expect(await readingOf(text)).toEqual(['yaml/duplicate-key gaps.yaml:2:3']);
    const found = await findingsIn(projectOf({ 'gaps.yaml': text }));
    const repeated = found.find(({ id }) => id === 'yaml/duplicate-key');
    expect(repeated?.related).toMatchObject([{ file: 'gaps.yaml', line: 1 }]);
  });

  it('one key ten thousand times is one finding', async () => {
    expect(await readingOf(`- id: a\n${'  id: b\n'.repeat(10_000)}`)).toEqual([
      'yaml/duplicate-key gaps.yaml:2:3',
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', '__defineGetter__'])(
    '%s is one finding, and nothing reaches a prototype',
    async (key) => {
      const inner = `{ polluted: true, title: x, get: 1 }`;
      expect(await readingOf(`- id: a\n  ${key}: ${inner}\n`)).toEqual(['yaml/reserved-key gaps.yaml:2:3']);
      expect(await readingOf(`- id: a\n  "${key.replace('_', '\\x5f')}": ${inner}\n`)).toEqual([
        'yaml/reserved-key gaps.yaml:2:3',
      ]);
      const folder = projectOf({
        'masterplan.yaml': `format: 1\n${key}: ${inner}\nregion: { name: A, kind: kota }\n`,
      });
      expect((await masterplan('build', folder, '--draft', '--book', '1')).code).toBe(0);
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect('polluted' in {}).toBe(false);
    },
  );

  it.each([
    ['- ? [a, b]\n  : x\n', '1:5'],
    ['- { a: 1 }: x\n', '1:3'],
    ['- id: {{ nama }}\n', '1:7'],
    ['- "": x\n', '1:3'],
    ['- : x\n', '1:3'],
  ])('%j has no key: one finding', async (text, at) => {
    expect(await readingOf(text)).toEqual([`yaml/key gaps.yaml:${at}`]);
  });
});

describe('values that other programs read otherwise', () => {
  const cost = (written: string) =>
    findingsByBothReaders(
      'dimensions/living/programs.yaml',
      `- id: p\n  name: P\n  aspect: health\n  activities:\n    - name: K\n      cost: ${written}\n`,
    );
  const AT = 'dimensions/living/programs.yaml:6:13';

  it.each([
    '1e400',
    '-1e400',
    '1e-400',
    '.inf',
    '-.Inf',
    '.nan',
    '.NaN',
    '1_000',
    '0b11',
    'Infinity',
    'NaN',
    '12:30:45',
    '1.000,50',
    '٣',
    '²',
    '+',
    '1e',
  ])('%s is no number', async (written) => {
    expect((await cost(written)).map((one) => one.replace(/^schema\/[\w-]+/, 'schema'))).toContain(
      `schema ${AT}`,
    );
  });

  it.each(['123456789012345678', '9007199254740993', '-5', '1e22', '0.1'])(
    '%s is a number that no cost can be',
    async (written) => {
      const found = (await cost(written)).filter((one) => one.endsWith(AT));
      expect(found).toEqual([expect.stringMatching(/^schema\/(?:range|whole-number) /)]);
    },
  );

  it.each([
    ['010', 'Rp10 '],
    ['0o17', 'Rp15 '],
    ['0x1F', 'Rp31 '],
    ['+5', 'Rp5 '],
  ])('%s is the number that YAML 1.2 says: %s', async (written, rupiah) => {
    const text = `- id: p\n  name: P\n  aspect: health\n  activities:\n    - { name: K, cost: ${written} }\n`;
    const found = await findingsIn(projectOf({ 'dimensions/living/programs.yaml': text }));
    expect(found.find(({ id }) => id === 'funding/amount')?.message).toContain(rupiah);
  });

  it.each(['no', 'yes', 'on', 'off', 'y', 'n', '2024-01-01', '2024-01-01T00:00:00Z', '=', '0b11', '1_000'])(
    '%s is a text',
    async (written) => {
      expect(await findingsByBothReaders('region.yaml', `capital: ${written}\n`)).toEqual([]);
    },
  );

  it.each(['35.10', '007', '010', '1e3', '0x1F', '+62321', '123456789012345678901', 'true', 'True'])(
    '%s where a text belongs would be another text: told before it is lost',
    async (written) => {
      expect(await findingsByBothReaders('region.yaml', `capital: ${written}\n`)).toEqual([
        'schema/text-needed region.yaml:1:10',
      ]);
    },
  );
});
