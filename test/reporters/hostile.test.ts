import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { reportFormatIds } from '../../src/reporters/formats.js';
import { hostileTexts } from '../books/hostile.js';
import { hostileText } from '../render/markdown/hostile-text.js';
import { type Element, readXml } from './read-xml.js';
import { sample, sampleReport, written } from './sample-report.js';
import { readLog } from './workflow-commands.js';

const ORDERS = [
  '::error::palsu',
  '\n::error file=x::palsu',
  '\r::set-output name=x::y',
  '%0A::warning::palsu',
  '##[error]palsu',
  '##vso[task.setvariable variable=x]y',
  '\u001b[0Ksection_start:1:x\r\u001b[0K',
  '\u001b]8;;https://x.example\u0007klik\u001b]8;;\u0007',
  '\u009b31mmerah',
  '@semua @a/b a@b.id',
  '#1 GH-1 a/b#1 !1 $1 %1 ~1 &1 :smile: ^x^',
  'https://x.example www.x.example javascript:x',
  '</failure></testcase><testcase name="palsu"/>',
  '"},{"ruleId":"palsu"}',
  '\u202etxt.exe\u2066',
  '',
];

/** Findings with this text wherever a report may carry a stranger's words. */
function findingsWith(text: string): Diagnostic[] {
  const args = { text, list: [text, { id: text, en: text }], words: { id: text, en: text }, count: 3 };
  return [
    sample({ message: 'more', args, file: `bab/${text}.yaml`, path: [text, 0, text], related: true }),
    sample({ message: 'more', args, severity: 'info', related: true }),
  ];
}

const reportWith = (text: string) => sampleReport(findingsWith(text), 'id', [`bab/${text}.yaml`, 'a.yaml']);

/** What a terminal, or a log that shows colours, would obey. */
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

const texts = [...Object.values(hostileTexts), ...ORDERS];

/** Runs a check with every text of the list, and with as many again that are made up. */
async function forAll(check: (text: string) => Promise<void>): Promise<void> {
  for (const text of texts) await check(text);
  await fc.assert(fc.asyncProperty(fc.oneof(hostileText, fc.string({ unit: 'binary' })), check), {
    numRuns: 150,
  });
}

describe('what a stranger wrote', () => {
  test.each(reportFormatIds)('does nothing to a terminal or a log: %s', async (format) => {
    await forAll(async (text) => {
      const report = await written(format, reportWith(text));
      expect(report).not.toMatch(OBEYED);
      const orders = report.split('\n').filter((line) => /^\s*(?:::|##)/.test(line) || line.includes('##['));
      const own = format === 'github' ? /^::(?:error|notice) file=/ : /^#{2,3} \S/;
      expect(orders.filter((line) => !own.test(line) || line.includes('##['))).toEqual([]);
    });
  });

  test('makes no annotation, and changes none', async () => {
    await forAll(async (text) => {
      const { annotations, rest } = readLog(await written('github', reportWith(text)));
      expect(annotations.map(({ command }) => command)).toEqual(['error', 'notice']);
      expect(annotations.map(({ properties }) => Object.keys(properties))).toEqual(
        Array(2).fill(['file', 'line', 'endLine', 'col', 'endColumn', 'title']),
      );
      expect(rest).toEqual(['1 galat, 0 peringatan, 1 info dalam 2 berkas.', '']);
    });
  });

  test('changes nothing in the shape of JSON', async () => {
    const shape = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shape);
      if (typeof value !== 'object' || value === null) return typeof value;
      return Object.entries(value).map(([key, inner]) => [key, shape(inner)]);
    };
    for (const format of ['json', 'sarif', 'gitlab'] as const) {
      const harmless = shape(JSON.parse(await written(format, reportWith('kata'))));
      await forAll(async (text) => {
        expect(shape(JSON.parse(await written(format, reportWith(text))))).toEqual(harmless);
      });
    }
  });

  test('changes nothing in the shape of XML', async () => {
    const shape = ({ name, attributes, children }: Element): unknown => [
      name,
      Object.keys(attributes),
      children.map(shape),
    ];
    const harmless = shape(readXml(await written('junit', reportWith('kata'))));
    await forAll(async (text) => {
      expect(shape(readXml(await written('junit', reportWith(text))))).toEqual(harmless);
    });
  });
});

test('a line of the file shown under a finding is no order either', async () => {
  const files = [{ name: 'a.yaml', text: 'x: 1 # ##[group]\na: ##[error]##vso[x]\n' }];
  const text = await written('text', { ...sampleReport([sample()]), files });
  expect(text).toContain('##\u2060[group]');
  expect(text).not.toMatch(/##\w*\[/);
});

describe('in Markdown, what a stranger wrote', () => {
  // The most that a service may read into a text: raw HTML, and bare addresses as links.
  const reader = new MarkdownIt({ html: true, linkify: true });

  /** The parts of a page; next to them the words that are not in a code span, where services look for names. */
  function read(markdown: string) {
    const parts: string[] = [];
    let plain = '';
    for (const token of reader.parse(markdown, {})) {
      parts.push(token.type === 'html_block' ? token.content : token.type);
      for (const inner of token.children ?? []) {
        // A stranger's word may stand as text or as code.
        if (inner.type !== 'text' && inner.type !== 'code_inline') parts.push(inner.type);
        if (inner.type === 'link_open') parts.push(String(inner.attrGet('href')));
        if (inner.type === 'text') plain += inner.content;
        else plain += inner.type === 'link_open' ? '' : ' ';
      }
      plain += '\n';
    }
    return { parts, plain };
  }

  test('is no markup, no link and no HTML', async () => {
    const harmless = read(await written('markdown', reportWith('kata'))).parts;
    expect(harmless.filter((part) => part.startsWith('#'))).toEqual(['#ujicontoh', '#ujicontoh']);
    await forAll(async (text) => {
      expect(read(await written('markdown', reportWith(text))).parts).toEqual(harmless);
    });
  });

  test('is no mention, reference, emoji or address', async () => {
    await forAll(async (text) => {
      const { plain } = read(await written('markdown', reportWith(text)));
      expect(plain).not.toMatch(/[@#!$~&^%][\p{L}\p{N}_]|:\/\/|www\.|:\w+:|GH-\d/u);
    });
  });
});
