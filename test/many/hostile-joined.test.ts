import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { ReportFormatId } from '../../src/reporters/formats.js';
import { reportFormatIds } from '../../src/reporters/formats.js';
import { hostileTexts } from '../books/hostile.js';
import { readSarif } from '../reporters/read-sarif.js';
import { type Element, readXml } from '../reporters/read-xml.js';
import { readLog } from '../reporters/workflow-commands.js';
import { broken, joined, project, told, written } from './joined-sample.js';

/** What somebody may have written into a masterplan, the name of a folder, or a report that is to be joined. */
const TEXTS = [
  ...Object.values(hostileTexts),
  '::error::palsu',
  '\n::error file=x::palsu',
  '##[error]palsu ##vso[x]y',
  '\u001b]8;;https://x.example\u0007klik\u009b31m',
  '</failure></testcase><testcase name="palsu"/>',
  '"},{"ruleId":"palsu"}',
  '{said} {0} $& $1',
  '@semua #1 https://x.example [a](javascript:x) | `a` <b>',
  '\u202etxt.exe',
  '\ud800',
];

const reportWith = (text: string) =>
  joined(
    [
      project(text, [told(text, `${text}/${text}.yaml`, 'error', text), told(text, 'a', 'warning')], text),
      broken(`x${text}`, text),
    ],
    text,
  );

/** What a terminal, or a log that shows colours, would obey. */
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.entries(value).map(([key, inner]) => [key, shape(inner)]);
}

describe('what a stranger wrote, in a report on many masterplans', () => {
  test.each(reportFormatIds)('does nothing to a terminal or a log: %s', async (format: ReportFormatId) => {
    for (const text of TEXTS) {
      const report = await written(format, reportWith(text));
      expect(report).not.toMatch(OBEYED);
      const orders = report
        .split('\n')
        .filter((line) => /^\s*(?:::|##(?!\u2060))/.test(line) || line.includes('##['));
      const own = format === 'github' ? /^::(?:error|warning) file=/ : /^#{2,3} \S/;
      expect(orders.filter((line) => !own.test(line) || line.includes('##['))).toEqual([]);
    }
  });

  test('makes no annotation', async () => {
    for (const text of TEXTS) {
      const { annotations } = readLog(await written('github', reportWith(text)));
      expect(annotations.map(({ command }) => command)).toEqual(['error', 'warning', 'error']);
    }
  });

  test('changes nothing in the shape of JSON', async () => {
    for (const format of ['json', 'sarif', 'gitlab'] as const) {
      const harmless = shape(JSON.parse(await written(format, reportWith('kata'))));
      for (const text of TEXTS)
        expect(shape(JSON.parse(await written(format, reportWith(text))))).toEqual(harmless);
    }
    for (const text of TEXTS) readSarif(await written('sarif', reportWith(text)));
  });

  test('changes nothing in the shape of XML', async () => {
    const tree = ({ name, attributes, children }: Element): unknown => [
      name,
      Object.keys(attributes),
      children.map(tree),
    ];
    const harmless = tree(readXml(await written('junit', reportWith('kata'))));
    for (const text of TEXTS)
      expect(tree(readXml(await written('junit', reportWith(text))))).toEqual(harmless);
  });

  test('is no markup, link or HTML of the page', async () => {
    const reader = new MarkdownIt({ html: true, linkify: true });
    const parts = async (text: string) =>
      reader
        .parse(await written('markdown', reportWith(text)), {})
        .flatMap((token) => [
          token.type,
          ...(token.children ?? [])
            .filter(({ type }) => type !== 'text' && type !== 'code_inline')
            .map((inner) => `${inner.type} ${inner.attrGet('href') ?? ''}`),
        ]);
    const harmless = await parts('kata');
    for (const text of TEXTS) expect(await parts(text)).toEqual(harmless);
  });
});
