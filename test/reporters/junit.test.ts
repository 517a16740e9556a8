import { describe, expect, test } from 'vitest';
import { type Element, readXml } from './read-xml.js';
import { sample, sampleReport, scene, written } from './sample-report.js';

const outline = ({ name, attributes, children, text }: Element): unknown => [
  name,
  attributes,
  ...(children.length > 0 ? children.map(outline) : text === '' ? [] : [text]),
];

describe('the JUnit report', () => {
  test('is a suite for each file and a test for each finding; a sound file has passed', async () => {
    const findings = [sample({ related: true }), sample({ severity: 'warning', path: ['b', 0] })];
    const at = { classname: 'kota/a.yaml', file: 'kota/a.yaml', line: '2' };
    expect(outline(readXml(await written('junit', sampleReport(findings))))).toEqual([
      'testsuites',
      { name: 'masterplan', tests: '3', failures: '1', errors: '0', skipped: '1' },
      [
        'testsuite',
        { name: 'kota/a.yaml', tests: '2', failures: '1', errors: '0', skipped: '1' },
        [
          'testcase',
          { ...at, name: 'uji/contoh: a' },
          [
            'failure',
            { type: 'uji/contoh', message: 'Nilai "x" salah.' },
            'kota/a.yaml:2:4\nNilai "x" salah.\nkota/a.yaml:2:4 Nilai "x" salah.',
          ],
        ],
        ['testcase', { ...at, name: 'uji/contoh: b[0]' }, ['skipped', { message: 'Nilai "x" salah.' }]],
      ],
      [
        'testsuite',
        { name: 'kota/b.yaml', tests: '1', failures: '0', errors: '0', skipped: '0' },
        ['testcase', { classname: 'kota/b.yaml', name: 'kota/b.yaml', file: 'kota/b.yaml' }],
      ],
    ]);
  });

  test('fails what --fail-on fails', async () => {
    const findings = (['error', 'warning', 'info'] as const).map((severity) => sample({ severity }));
    const failures = async (failOn: 'error' | 'warning' | 'info') =>
      readXml(await written('junit', sampleReport(findings), { ...scene, failOn })).attributes.failures;
    expect([await failures('error'), await failures('warning'), await failures('info')]).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  test('has a suite for a file that could not be read', async () => {
    const { children } = readXml(await written('junit', sampleReport([sample({ file: 'c.yaml' })])));
    expect(children.map(({ attributes }) => attributes.name)).toEqual([
      'kota/a.yaml',
      'kota/b.yaml',
      'kota/c.yaml',
    ]);
  });

  test('shows what XML cannot hold', async () => {
    const text = 'a\u0000b\u000bc\ud800d\uffffe\u0085f & <g> ]]> "h"';
    const [suite] = readXml(await written('junit', sampleReport([sample({ args: { text } })]))).children;
    expect(suite?.children[0]?.children[0]?.attributes.message).toBe(
      'Nilai "a\\u{0}b\\u{b}c\\u{d800}d\\u{ffff}e\\u{85}f & <g> ]]> "h"" salah.',
    );
  });
});
