import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it, test } from 'vitest';
import { visibleText } from '../../src/i18n/invisible.js';
import { printable } from '../../src/i18n/printable.js';
import { readXml, writeXml } from '../../src/render/docx/xml.js';
import { escapeHtml } from '../../src/render/html/escape-html.js';
import { escapeText, foldText } from '../../src/render/markdown/escape.js';
import { literal, typstValue } from '../../src/render/pdf/typst-value.js';
import { parseBookMarkdown } from '../../src/render/tokens/book-markdown.js';
import { hostileText } from '../render/markdown/hostile-text.js';
import { readXml as readReport } from '../reporters/read-xml.js';
import { sample, sampleReport, written } from '../reporters/sample-report.js';
import { readLog } from '../reporters/workflow-commands.js';

/** Besides hostile pieces every character there is, and text that is escaped already. */
const text = fc.oneof(
  hostileText,
  fc.string({ unit: 'binary', maxLength: 30 }),
  hostileText.map((inner) => escapeHtml(inner)),
  hostileText.map((inner) => literal(inner)),
  hostileText.map((inner) => printable(inner)),
);

const numRuns = Number(process.env.FUZZ_RUNS ?? 600);

function holds(check: (text: string) => void): void {
  fc.assert(fc.property(text, check), { numRuns });
}

/** What a strict reader of XML reads where this stands as an attribute and as content. */
function readBack(escaped: string): { attribute: string; content: string } {
  const read = { attribute: '', content: '' };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ attributes }) => {
    read.attribute = String(attributes.title);
  });
  parser.on('text', (content) => {
    read.content += content;
  });
  parser.write(`<p title="${escaped}">${escaped}</p>`).close();
  return read;
}

/** Half a pair of surrogates is not sent as UTF-8, and an attribute has no line ends. */
const oneLine = (words: string) => words.replace(/[\t\n]/g, ' ');

describe('what is read is what was written', () => {
  it('HTML, in content and in attributes', () =>
    holds((words) => {
      const seen = visibleText(words);
      expect(readBack(escapeHtml(words))).toEqual({ attribute: oneLine(seen), content: seen });
    }));

  it('Markdown, as a paragraph', () =>
    holds((words) => {
      const tokens = parseBookMarkdown(escapeText(words)).flatMap(({ children }) => children ?? []);
      expect(tokens.filter(({ type }) => type !== 'text')).toEqual([]);
      const said = parseBookMarkdown(escapeText(words)).map(({ content }) => content);
      if (tokens.length > 0) expect(tokens.map(({ content }) => content).join('')).toBe(foldText(words));
      else expect(said.join('')).toBe(foldText(words));
    }));

  it('Typst, as a literal and inside values', () =>
    holds((words) => {
      const seen = words.replace(/[\u0000-\u001f]/g, ' ');
      expect(readTypst(literal(words))).toBe(seen);
      expect(readTypst(typstValue({ [words]: [words] }))).toEqual({ [seen]: [seen] });
    }));

  it('XML of Word, in content and in attributes', () =>
    holds((words) => {
      const seen = visibleText(words);
      const element = {
        name: 'w:t',
        attributes: { 'w:val': oneLine(seen) },
        children: seen === '' ? [] : [seen],
      };
      const back = readXml(writeXml(element));
      expect({ ...back, attributes: { ...back.attributes }, children: [back.children.join('')] }).toEqual({
        ...element,
        children: [seen],
      });
    }));

  it('a terminal', () =>
    holds((words) => {
      const shown = printable(words);
      expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      // A text that spells such a character out itself looks the same.
      if (!words.includes('\\u{')) expect(unprinted(shown)).toBe(unprinted(words.replaceAll('\t', ' ')));
    }));
});

/** The reverse of `printable`; what it puts between is not seen. */
function unprinted(shown: string): string {
  return shown
    .replace(/\\u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('\u2060', '');
}

/**
 * A value in Typst's own notation, as its grammar reads it: strings with backslashes, arrays and dictionaries with a
 * comma behind every item.
 */
function readTypst(source: string): unknown {
  let at = 0;
  const next = (sign: string): boolean => {
    if (!source.startsWith(sign, at)) return false;
    at += sign.length;
    return true;
  };
  const string = (): string => {
    let words = '';
    for (at++; source[at] !== '"'; at++) {
      if (at >= source.length) throw new Error('a string without an end');
      if (source[at] === '\\') at++;
      words += source[at];
    }
    at++;
    return words;
  };
  const value = (): unknown => {
    if (source[at] === '"') return string();
    if (!next('(')) throw new Error(`no value at ${at}`);
    const items: unknown[] = [];
    const entries: [string, unknown][] = [];
    while (!next(')')) {
      const item = value();
      if (next(': ')) entries.push([String(item), value()]);
      else items.push(item);
      if (!next(', ')) throw new Error(`no comma at ${at}`);
    }
    return entries.length > 0 ? Object.fromEntries(entries) : items;
  };
  const read = value();
  if (at !== source.length) throw new Error('something is left');
  return read;
}

describe('a report says what the finding says', () => {
  const file = 'bab/a.yaml';
  const finding = (words: string) => sample({ args: { text: words }, file, path: ['a'] });
  const report = (words: string) => sampleReport([finding(words)], 'id', [file]);
  const sentence = (words: string) => `Nilai "${words}" salah.`;

  /** Runs the check for many texts; reporters are loaded when they are asked for. */
  const holdsFor = (check: (words: string) => Promise<void>) =>
    fc.assert(fc.asyncProperty(text, check), { numRuns: Math.ceil(numRuns / 3) });

  test('GitHub', () =>
    holdsFor(async (words) => {
      const { annotations } = readLog(await written('github', report(words)));
      expect(annotations.map(({ message }) => message)).toEqual([printable(sentence(words))]);
      expect(annotations[0]?.properties.file).toBe(`kota/${file}`);
    }));

  test('JSON, SARIF and GitLab', () =>
    holdsFor(async (words) => {
      const json = JSON.parse(await written('json', report(words))) as { findings: { message: string }[] };
      const sarif = JSON.parse(await written('sarif', report(words))) as {
        runs: { results: { message: { text: string } }[] }[];
      };
      const gitlab = JSON.parse(await written('gitlab', report(words))) as { description: string }[];
      expect(json.findings[0]?.message).toBe(sentence(words));
      // A bracket before a bracket would be a link there.
      const unlinked = printable(sentence(words)).replaceAll('](', '] (');
      expect(sarif.runs[0]?.results[0]?.message.text).toBe(unlinked);
      expect(gitlab[0]?.description).toBe(printable(sentence(words)));
    }));

  test('JUnit', () =>
    holdsFor(async (words) => {
      const suites = readReport(await written('junit', report(words)));
      const failure = suites.children[0]?.children[0]?.children[0];
      const shown = printable(sentence(words)).replace(
        /[\p{Surrogate}\ufffe\uffff]/gu,
        (unit) => `\\u{${unit.charCodeAt(0).toString(16)}}`,
      );
      expect(failure?.attributes.message).toBe(shown);
      expect(failure?.text).toBe(`kota/${file}:2:4\n${shown}`);
    }));
});
