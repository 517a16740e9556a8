import { describe, expect, it } from 'vitest';
import { type Files, findingsIn, masterplan, projectOf, short } from './masterplan.js';

const CONFIG = 'masterplan.config.yaml';
const BASELINE = 'masterplan.baseline.json';

/** One warning, so that what is silenced can be told from what is not. */
const WARNED: Files = { 'catatn.yaml': 'a: 1\n' };
const WARNING = 'project/not-read catatn.yaml:1:1';

const shortIn = async (files: Files, ...flags: readonly string[]) =>
  (await findingsIn(projectOf({ ...WARNED, ...files }), ...flags)).map(short);

describe('masterplan.config.yaml', () => {
  it('can lower every limit and raise none, and says which flag does', async () => {
    const raised = await findingsIn(
      projectOf({
        [CONFIG]:
          'limits: { depth: 33, keys: 5001, values: 5000000, files: 6000, file_mib: 65, project_mib: 300 }\n',
      }),
    );
    expect(raised.map(({ id }) => id)).toEqual(Array(6).fill('settings/raised-limit'));
    for (const flag of ['depth', 'keys', 'values', 'files', 'file-mib', 'project-mib'])
      expect(raised.map(({ message }) => message).join()).toContain(`--limit ${flag}=N`);
    const deep = {
      'gaps.yaml': `- ${'['.repeat(33)}${']'.repeat(33)}\n`,
      [CONFIG]: 'limits: { depth: 100 }\n',
    };
    expect(await shortIn(deep)).toContain('yaml/too-deep gaps.yaml:1:34');
    const lowered = { 'gaps.yaml': '- [[[]]]\n', [CONFIG]: 'limits: { depth: 3 }\n' };
    expect(await shortIn(lowered)).toContain('yaml/too-deep gaps.yaml:1:5');
    expect(await shortIn(lowered, '--limit', 'depth=32')).not.toContain('yaml/too-deep gaps.yaml:1:5');
  });

  it.each([
    '0',
    '-1',
    '1e400',
    '.inf',
    '0x10000000000000',
    '1.5',
    'banyak',
    '[1]',
    '{ a: 1 }',
    'null',
    '99999999999999999999',
  ])('a limit of %s is a finding, and the ordinary one holds', async (written) => {
    const files = { [CONFIG]: `limits: { keys: ${written} }\n`, 'gaps.yaml': '- {}\n' };
    const found = await shortIn(files);
    expect(found.filter((one) => one.includes(CONFIG))).toHaveLength(written === 'null' ? 0 : 1);
    expect(found).toContain(WARNING);
  });

  it.each([
    ['a bomb of aliases', `a: &a [x, x]\nb: &b [*a, *a]\nrules: [*b, *b]\n`],
    ['a tag', 'rules: !!js/function "x"\n'],
    ['too much depth', `rules: ${'['.repeat(5000)}\n`],
    ['a prototype', 'rules: { __proto__: { severity: off, reason: Ya. } }\n'],
    ['a prototype at the top', '__proto__: { rules: { project/not-read: off } }\n'],
    ['a constructor', 'rules: { constructor: { severity: off, reason: Ya. } }\nlimits: { toString: 1 }\n'],
    ['a prototype as pattern', 'ignore: [{ files: [__proto__], rules: [__proto__], reason: Ya. }]\n'],
    ['a list', '- a\n'],
    ['a text', 'halo\n'],
    ['a second document', 'rules: {}\n---\nrules: {}\n'],
    [
      'what cannot be silenced',
      'rules: { yaml: { severity: off, reason: Ya. }, file: { severity: off, reason: Ya. } }\n',
    ],
    [
      'ten thousand rules that are none',
      `rules:\n${Array.from({ length: 4000 }, (_, at) => `  a/b${at}: error\n`).join('')}`,
    ],
    [
      'a pattern that could take for ever',
      `ignore: [{ files: ['${'*a'.repeat(500)}b', '${'**/'.repeat(300)}x', '(a+)+$', '[[[', '../../**', '/etc/**'], reason: Ya. }]\n`,
    ],
  ])('with %s is told at its place, and silences nothing', async (_, text) => {
    const found = await shortIn({ [CONFIG]: text, 'gaps.yaml': '- id: !a x\n' });
    expect(found).toContain(WARNING);
    expect(found).toContain('yaml/tag gaps.yaml:1:7');
    expect(found.filter((one) => one.includes(CONFIG)).length).toBeGreaterThan(0);
    expect('severity' in {}).toBe(false);
  });

  it.each([
    ['a colour', 'colours: { primary: "red;}</style><script>alert(1)</script>" }'],
    ['a font', 'fonts: { body: "x\\";}body{background:url(http://jahat.example)}" }'],
    [
      'a prototype',
      '__proto__: { fonts: 1 }\n  dimensions: { __proto__: "#000000", constructor: "#000000" }',
    ],
    ['files that are none', 'fonts: { files: [/etc/passwd, ../x.ttf, masterplan.yaml, .] }'],
    ['numbers of no size', 'type: { body: 1e308 }\n  paper: { width: .inf, height: -1 }'],
    ['other kinds', 'fonts: 7\n  colours: [a]\n  paper: "A4;"'],
  ])('a theme with %s is told, and changes no page', async (_, theme) => {
    const folder = projectOf({ [CONFIG]: `theme:\n  ${theme}\n` });
    const found = await findingsIn(folder);
    expect(found.length).toBeGreaterThan(0);
    for (const { file } of found) expect(file).toBe(CONFIG);
    expect(
      (await masterplan('build', folder, '--draft', '--book', '1', '--format', 'md,html,docx')).code,
    ).toBe(0);
  });
});

describe('masterplan.baseline.json', () => {
  const entry = (rule: string, item: string) => ({ rule, item, severity: 'warning' });
  const NOTED = JSON.stringify({ format: 1, findings: [entry('project/not-read', 'catatn.yaml')] });

  it('passes over what it notes', async () => {
    expect(await shortIn({ [BASELINE]: NOTED })).toEqual([]);
  });

  it.each([
    ['no JSON', NOTED.slice(0, -3)],
    ['a comment', `# ${NOTED}`],
    ['YAML', 'format: 1\nfindings: []\n'],
    ['a list', '[]'],
    ['a text', '"x"'],
    ['null', 'null'],
    ['a number beyond all', '1e999'],
    ['brackets without end', '['.repeat(1_000_000)],
    ['objects without end', '{"a":'.repeat(500_000)],
    ['another format', NOTED.replace('1', '2')],
    ['a format of another kind', NOTED.replace('1', '"1"')],
    ['findings that are none', '{ "format": 1, "findings": { "length": 1 } }'],
    ['entries of another kind', '{ "format": 1, "findings": [null, 7, [], "x", {}] }'],
    ['a rule of another kind', NOTED.replace('"project/not-read"', '["project/not-read"]')],
    ['an item of another kind', NOTED.replace('"catatn.yaml"', '{}')],
    ['a count of nothing', NOTED.replace('"warning"', '"warning","count":0')],
    ['a count too large', NOTED.replace('"warning"', '"warning","count":1e308')],
    ['a severity that is none', NOTED.replace('"warning"', '"__proto__"')],
    ['only a prototype', '{ "__proto__": { "format": 1, "findings": [] } }'],
    [
      'an entry that is only a prototype',
      '{ "format": 1, "findings": [{ "__proto__": { "rule": "a", "item": "b", "severity": "info" } }] }',
    ],
  ])('that holds %s is one finding, and hides nothing', async (_, text) => {
    const found = await shortIn({ [BASELINE]: text });
    expect(found.filter((one) => !one.includes(BASELINE))).toEqual([WARNING]);
    expect(found.filter((one) => one.includes(BASELINE))).toEqual([
      expect.stringMatching(/^settings\/baseline /),
    ]);
  });

  it('with names of prototypes as rules and items notes nothing, and reaches none', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const findings = names.flatMap((name) => [entry(name, name), entry('project/not-read', name)]);
    const text = JSON.stringify({ format: 1, findings }).replace(
      '"format":1',
      '"format":1,"__proto__":{"x":1}',
    );
    const found = await shortIn({ [BASELINE]: text });
    expect(found).toContain(WARNING);
    expect(found.filter((one) => one.includes('settings/baseline-stale'))).toHaveLength(findings.length);
    expect('x' in {}).toBe(false);
  });

  it('cannot hide what was lost', async () => {
    const lost = JSON.stringify({
      format: 1,
      findings: [{ rule: 'yaml/tag', item: 'gaps[0].id', severity: 'error' }],
    });
    const found = await shortIn({ 'gaps.yaml': '- id: !a x\n', [BASELINE]: lost });
    expect(found).toContain('yaml/tag gaps.yaml:1:7');
  });

  it('is not overwritten through a link that leads out', async () => {
    const folder = projectOf(WARNED);
    const outside = projectOf({ 'rahasia.json': 'rahasia' });
    const { symlinkSync, readFileSync } = await import('node:fs');
    symlinkSync(`${outside}/rahasia.json`, `${folder}/${BASELINE}`);
    await masterplan('validate', folder, '--update-baseline');
    expect(readFileSync(`${outside}/rahasia.json`, 'utf8')).toBe('rahasia');
  });
});
