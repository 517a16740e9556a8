import { describe, expect, it } from 'vitest';
import { type Diagnostic, defineFinding, finding, type Severity } from '../../src/diagnostics/diagnostic.js';
import { mend } from '../../src/edit/mend.js';
import { filePlace } from '../../src/project/file-place.js';
import { syntaxFinding } from '../../src/source/syntax-finding.js';
import { mendFiles } from './mended.js';

const HEAD = 'format: 1\nregion: { name: Kota Uji, kind: kota, fictional: true }\n';

async function mended(text: string): Promise<string | undefined> {
  return (await mendFiles({ 'masterplan.yaml': HEAD + text })).texts['masterplan.yaml']?.slice(HEAD.length);
}

describe('not a character changes beyond the fix', () => {
  it.each([
    [
      'comments and trailing spaces',
      'version: 1.0   # dua angka  \n\n# akhir  ',
      'version: "1.0"   # dua angka  \n\n# akhir  ',
    ],
    [
      'Windows line ends, no last one',
      'version: 1.0\r\nstatus: Draft\r\n# akhir',
      'version: "1.0"\r\nstatus: draft\r\n# akhir',
    ],
    ['tabs between', 'version:\t1.0\t# tab\n', 'version:\t"1.0"\t# tab\n'],
    ['braces', 'period: {start: "2025",end: "2034"}\n', 'period: {start: 2025,end: 2034}\n'],
    [
      'quotes that stand close',
      'period: {"start":"2025","end":"2034"}\n',
      'period: {"start":2025,"end":2034}\n',
    ],
    ['a key in double quotes', '"statuz" : draft\n', '"status" : draft\n'],
    ['a key in single quotes', "'statuz': draft\n", "'status': draft\n"],
    ['a key by itself', '? statuz\n: draft\n', '? status\n: draft\n'],
    ['a choice in single quotes', "status: 'Draft'\n", "status: 'draft'\n"],
    ['a date in quotes', 'date: "3 November 2023"\n', 'date: "2023-11-03"\n'],
    [
      'letters of two units before it',
      'title: "𝔘𝔧𝔦 🏙️"\nversion: 1.0 # 🏙️\n',
      'title: "𝔘𝔧𝔦 🏙️"\nversion: "1.0" # 🏙️\n',
    ],
    ['a value on the next line', 'version:\n  1.0\n', 'version:\n  "1.0"\n'],
    ['an item in brackets', 'vision: { keywords: maju }\n', 'vision: { keywords: [maju] }\n'],
  ])('%s', async (_, before, after) => {
    expect(await mended(before)).toBe(after);
    expect(await mended(after)).toBe(after);
  });

  it('also in a line of two megabytes', async () => {
    const long = 'panjang '.repeat(250_000);
    expect(await mended(`title: ${long}.\nversion: 1.0\n`)).toBe(`title: ${long}.\nversion: "1.0"\n`);
  });
});

describe('text stays as it was written', () => {
  it.each(['0123', '35.10', '+62321', '123456789012345678', '1e3', '0x1F', 'true', 'False', '-0'])(
    '%s',
    async (written) => {
      expect(await mended(`version: ${written}\n`)).toBe(`version: "${written}"\n`);
    },
  );
});

describe('what cannot be done exactly is left alone', () => {
  it.each([
    ['a text over two lines', 'vision:\n  keywords: maju\n    bersama\n'],
    ['a number in a block', 'period:\n  start: |\n    2025\n  end: 2034\n'],
    ['several in one text', 'vision: { keywords: "maju, mandiri" }\n'],
    ['two keys that may both be the right one', 'statuz: draft\nstatux: final\n'],
    ['a key whose right name is there', 'status: draft\nstatuz: final\n'],
    ['a key that is near to two', 'states: draft\n'],
    ['a key with another kind of value', 'statuz: [draft]\n'],
    [
      'a word that is no slip of the pen',
      'agencies:\n  - id: dinas\n    name: Dinas Uji\n    kind: dinas\n    data: { status: done }\n',
    ],
    ['a number that the field cannot hold', 'evaluations:\n  2025:\n    index: "33,1"\n'],
    ['a percentage where a share may be meant', 'evaluations:\n  2025:\n    index: 3,3%\n'],
    ['a whole number with decimals', 'period: { start: "2025,5", end: 2034 }\n'],
    ['thousands of millions', 'funding:\n  ceilings:\n    2025: 1.250 juta\n'],
    ['a day that does not exist', 'date: 31 Juni 2022\n'],
    ['a month that does not exist', 'date: 3 Marga 2022\n'],
  ])('%s', async (_, text) => {
    const { checked, changes } = await mendFiles({ 'masterplan.yaml': HEAD + text });
    expect(changes.size).toBe(0);
    expect(checked.findings.some(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('one mistake behind another', () => {
  it('is mended as well, and everything is counted', async () => {
    const text = `${HEAD}dimensions:\n  goverment:\n    prgrams:\n      - id: satu\n        name: 2025\n        leed: 12\n`;
    const { texts, count, checked } = await mendFiles({ 'masterplan.yaml': text });
    expect(texts['masterplan.yaml']).toBe(
      `${HEAD}dimensions:\n  governance:\n    programs:\n      - id: satu\n        name: "2025"\n        lead: "12"\n`,
    );
    expect(count).toBe(5);
    expect(checked.findings.filter(({ fix = [] }) => fix.length > 0)).toEqual([]);
  });
});

describe('a file that repeats its own name', () => {
  const files = (text: string) => ({ 'masterplan.yaml': HEAD, 'dimensions/living/programs/dlh.yaml': text });
  const unwrapped = async (text: string) =>
    (await mendFiles(files(text))).texts['dimensions/living/programs/dlh.yaml'];
  it.each([
    [
      'with comments, blocks and Windows line ends',
      '# DLH\r\nprograms: # milik kami\r\n  # pertama\r\n  - id: satu\r\n    name: Satu\r\n    description: |\r\n      Baris\r\n\r\n        menjorok  \r\n  - id: dua\r\n    name: "Du\r\n      a"\r\n# akhir\r\n',
      '# DLH\r\n# milik kami\r\n# pertama\r\n- id: satu\r\n  name: Satu\r\n  description: |\r\n    Baris\r\n\r\n      menjorok  \r\n- id: dua\r\n  name: "Du\r\n    a"\r\n# akhir\r\n',
    ],
    ['at the left already', 'programs:\n- id: satu\n  name: Satu\n', '- id: satu\n  name: Satu\n'],
    ['in brackets', 'programs: [{ id: satu, name: Satu }]', '[{ id: satu, name: Satu }]'],
    [
      'and the way from the root',
      'dimensions:\n  living:\n    programs:\n      - id: satu\n        name: Satu\n',
      '- id: satu\n  name: Satu\n',
    ],
  ])('%s', async (_, before, wanted) => {
    expect(await unwrapped(before)).toBe(wanted);
  });

  it.each([
    ['in braces', '{ programs: [{ id: satu, name: Satu }] }\n'],
    ['with a text that reaches further left', 'programs:\n    - id: satu\n      name: "Sa\n  tu"\n'],
    ['with nothing in it', 'programs:\n'],
  ])('is left alone %s', async (_, text) => {
    expect(await unwrapped(text)).toBe(text);
  });
});

describe('the rounds', () => {
  const words = { id: 'Uji.', en: 'Test.' };
  const slip = defineFinding({
    id: 'test/slip',
    severity: 'warning',
    stage: 1,
    title: words,
    why: words,
    fix: words,
    messages: { slip: words },
  });
  const place = filePlace('a.yaml', ['a']);
  /** Writes `text` for the first character of the file. */
  const fixed = (text: string, severity: Severity = 'warning'): Diagnostic => ({
    ...finding(slip, 'slip', place),
    severity,
    fix: [{ file: 'a.yaml', start: 0, end: 1, text }],
  });
  const rounds = (text: string, findingsOf: (text: string) => Diagnostic[]) =>
    mend(async (overlay) => {
      const now = overlay.get('a.yaml') ?? text;
      return { files: [{ name: 'a.yaml', text: now }], findings: findingsOf(now) };
    });
  const graver = { ...slip, id: 'test/graver' };

  it('go on until nothing is offered', async () => {
    const next: Record<string, string> = { a: 'b', b: 'c', c: 'd' };
    const { changes, count } = await rounds('a', (text) => (next[text] ? [fixed(next[text])] : []));
    expect([...changes]).toEqual([['a.yaml', { before: 'a', after: 'd' }]]);
    expect(count).toBe(3);
  });

  it('end even when fixes undo one another', async () => {
    const { count } = await rounds('a', (text) => [fixed(text === 'a' ? 'b' : 'a')]);
    expect(count).toBe(100);
  });

  it.each([
    ['an error in place of a warning', 'error', 0],
    ['a warning in place of a warning', 'warning', 1],
    ['a note', 'info', 1],
  ] as const)('%s', async (_, severity, count) => {
    const answer = await rounds('a', (text) =>
      text === 'a' ? [fixed('b')] : [{ ...finding(graver, 'slip', place), severity }],
    );
    expect(answer.count).toBe(count);
    expect(answer.changes.size).toBe(count);
  });

  it('drop a fix that makes a file unreadable, and make the others', async () => {
    const other: Diagnostic = {
      ...fixed('c'),
      place: filePlace('a.yaml', ['b']),
      fix: [{ file: 'b.yaml', start: 0, end: 1, text: 'c' }],
    };
    const answer = await mend(async (overlay) => ({
      files: ['a.yaml', 'b.yaml'].map((name) => ({ name, text: overlay.get(name) ?? 'a' })),
      findings: [
        ...(overlay.has('a.yaml') ? [finding(syntaxFinding, 'other', place)] : [fixed('b')]),
        ...(overlay.has('b.yaml') ? [] : [other]),
      ],
    }));
    expect([...answer.changes.keys()]).toEqual(['b.yaml']);
    expect(answer.count).toBe(1);
  });
});
