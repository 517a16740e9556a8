import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/render/formats.js';
import { reportFormatIds } from '../../src/reporters/formats.js';
import { tableFormats } from '../../src/tables/formats.js';
import { fullPlan } from '../books/full-plan.js';
import { hostileTexts, planOf } from '../books/hostile.js';
import { readXml } from '../reporters/read-xml.js';
import { booksIn, textOfBooks, UNSEEN } from './books.js';
import { HOLES, masterplan, projectOf } from './masterplan.js';

/** Addresses that would run or fetch something, however they are written. */
const ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\u00adscript:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6a;&#x61;vascript&#58;alert(1)',
  'javascript%3Aalert(1)',
  'javascript\\:alert(1)',
  'feed:javascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+',
  'file:///etc/passwd',
  '//jahat.example/x',
  '\\\\jahat.example\\x',
  'blob:jahat',
  'ms-word:ofe|u|jahat',
  'x:y',
];

/** Each way in which Markdown or HTML may name an address, in turn. */
const WAYS: readonly ((address: string) => string)[] = [
  (address) => `[tautan](${address})`,
  (address) => `![gambar](<${address}>)`,
  (address) => `<${address}>`,
  (address) => `[acuan][a]\n\n[a]: ${address}`,
  (address) => `<a href="${address}" onclick="alert(1)">x</a>`,
  (address) => `<img src=${address} onerror=alert(1)>`,
];
const LINKS = ADDRESSES.map(
  (address, at) => `[tautan](${address})\n\n${WAYS[at % WAYS.length]?.(address)}`,
).join('\n\n');

/** What a spreadsheet or Word would run, were it a cell or a field of theirs. */
const FORMULAS = [
  '=HYPERLINK("http://jahat.example";"klik")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(1;2)',
  '\t=1+1',
  '{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" }',
  '{ INCLUDEPICTURE "http://jahat.example/x.png" }',
  '{=1+1}',
].join('\n\n');

const PICTURES = '![x](http://jahat.example/x.png)\n\n![x][1]\n\n[1]: http://jahat.example/x.png';

const TEXTS: readonly [string, string, string][] = [
  ['links that run or fetch', 'md,html', LINKS],
  ['pictures from outside', 'md,html', PICTURES],
  ['formulas of spreadsheets and fields of Word', 'md,html,docx', FORMULAS],
  [
    'templates in values',
    'md,html',
    '{{constructor}} {{{__proto__}}} {{#each @root}}{{this}}{{/each}} {{lookup this "x"}} {{> cover}}',
  ],
  ['everything that is tried elsewhere one by one', 'docx', Object.values(hostileTexts).join(' ')],
];

/** A project in which every free text is this one. JSON is YAML. */
const projectFull = (text: string) => projectOf({ 'masterplan.yaml': JSON.stringify(planOf(text)) });

/** Elements, attributes and addresses of a page that could run or fetch something. */
function dangersInPage(html: string): string[] {
  const dangers: string[] = [];
  // Our own script and style are known by their hash in the page's policy.
  const page = html.replace(/<style>[^<]*<\/style>/, '').replace(/<script>[\s\S]*?<\/script>\n<\/body>/, '');
  for (const [tag] of page.matchAll(/<[a-z!/][^<>]*>/gi)) {
    if (/^<(?:script|style|iframe|object|embed|link|base|form|template|svg:script|foreignObject)/i.test(tag))
      dangers.push(tag);
    for (const [, name = '', value = ''] of tag.matchAll(/\s([^\s="]+)\s*=\s*"([^"]*)"/g)) {
      const isBad =
        name === 'href'
          ? !/^(?:#|index\.html$|\.\/buku-\d|https:\/\/kata\d+\.example\/)/.test(value)
          : name === 'src' || name === 'xlink:href'
            ? !/^data:image\/(?:png|jpeg|svg\+xml)/.test(value)
            : /^on/i.test(name);
      if (isBad) dangers.push(`${name}=${value.slice(0, 60)}`);
    }
  }
  return dangers;
}

/** What a reader of Markdown that lets everything through would make of a book besides text. */
function dangersInMarkdown(markdown: string): string[] {
  const reader = new MarkdownIt({ html: true });
  // What the library itself refuses must not be there either.
  reader.validateLink = () => true;
  const dangers: string[] = [];
  const walk = (tokens: ReturnType<typeof reader.parse>): void => {
    for (const token of tokens) {
      const address = String(token.attrGet('href') ?? token.attrGet('src') ?? '');
      const isGood = /^(?:$|#|gambar\/|https:\/\/kata\d+\.example\/|(?:\.\/)?buku-\d)/.test(address);
      if (!isGood) dangers.push(`${token.type} ${address.slice(0, 60)}`);
      if (token.type === 'html_inline' || token.type === 'html_block') {
        if (!/^(?:<!--|<\/?(?:a|br|div|span|sup|sub)\b)/.test(token.content.trim()))
          dangers.push(token.content.slice(0, 60));
      }
      if (token.children) walk(token.children);
    }
  };
  walk(reader.parse(markdown, {}));
  return dangers;
}

/** Parts of a Word file that are no XML, relationships that lead out, and fields that are not ours. */
function dangersInWord(docx: Uint8Array): string[] {
  const dangers: string[] = [];
  for (const [name, bytes] of Object.entries(unzipSync(docx))) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const text = strFromU8(bytes);
    readXml(text);
    if (UNSEEN.test(text.replaceAll('\r', '')))
      dangers.push(`${name}: ${UNSEEN.exec(text)?.[0].codePointAt(0)?.toString(16)}`);
    for (const [tag] of text.matchAll(/<Relationship\b[^>]*TargetMode="External"[^>]*>/g)) {
      if (!/Target="https:\/\/kata\d+\.example\//.test(tag)) dangers.push(tag);
    }
    for (const [, field = ''] of text.matchAll(/<w:instrText\b[^>]*>([^<]*)</g)) {
      if (!/^\s*(?:TOC|PAGE|NUMPAGES|PAGEREF|REF|SEQ|STYLEREF|NOTEREF|HYPERLINK \\l)\b/.test(field))
        dangers.push(field);
    }
  }
  return dangers;
}

describe.each(TEXTS)('a plan whose every text holds %s', (_, wanted, text) => {
  it('makes books of which nothing runs, fetches or leads out', async () => {
    const folder = projectFull(text);
    const { code } = await masterplan('build', folder, '--draft', '--format', wanted);
    expect(code).toBe(0);
    const dangers: string[] = [];
    for (const [name, content] of booksIn(folder)) {
      const found = name.endsWith('.html')
        ? dangersInPage(content.toString('utf8'))
        : name.endsWith('.md')
          ? dangersInMarkdown(content.toString('utf8'))
          : name.endsWith('.docx')
            ? dangersInWord(content)
            : [];
      dangers.push(...found.map((one) => `${name}: ${one}`));
      if (name.endsWith('.svg')) readXml(content.toString('utf8'));
    }
    expect(dangers).toEqual([]);
    expect(textOfBooks(folder)).not.toMatch(UNSEEN);
  }, 60_000);
});

it('every page carries a Content-Security-Policy that allows nothing from outside', async () => {
  const folder = projectOf({});
  expect((await masterplan('build', folder, '--draft', '--format', 'html')).code).toBe(0);
  const pages = [...booksIn(folder)].filter(([name]) => name.endsWith('.html'));
  expect(pages).toHaveLength(5);
  for (const [, page] of pages) {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
      page.toString('utf8'),
    )?.[1];
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+' 'strict-dynamic'; style-src 'sha256-[^']+'; img-src data:;/,
    );
  }
});

describe('a value that is missing or of another kind', () => {
  const KINDS: readonly [string, unknown][] = [
    ['nothing', null],
    ['an empty text', ''],
    ['spaces', '  \n '],
    ['an empty list', []],
    ['empty pairs', {}],
    ['a list in a list', [[null]]],
    ['pairs', { a: { b: 1 } }],
    ['a number', 1.5],
    ['a negative number', -1],
    ['a yes', true],
    ['a text', 'teks'],
  ];

  /** The full plan with every value, or with the third part of them from `start`, replaced. */
  function planWith(value: unknown, start: number, step: number): string {
    const { plan, leaves } = fullPlan();
    for (const [at, { path }] of leaves.entries()) {
      if (at % step !== start || path[0] === 'format') continue;
      // The path was noted when the value was put there, so each step is a container.
      let holder = plan as unknown as Record<string | number, unknown>;
      for (const segment of path.slice(0, -1)) holder = holder[segment] as Record<string | number, unknown>;
      holder[path.at(-1) ?? ''] = value;
    }
    return JSON.stringify(plan);
  }

  it.each(KINDS)('leaves no hole in any book: %s', async (_, value) => {
    for (const [start, step] of [
      [0, 1],
      [1, 3],
    ] as const) {
      const folder = projectOf({ 'masterplan.yaml': planWith(value, start, step) });
      expect((await masterplan('validate', folder, '--all')).stdout).not.toMatch(HOLES);
      expect((await masterplan('build', folder, '--draft', '--format', 'md,html')).code).toBe(0);
      expect(textOfBooks(folder).replace(/<script>[\s\S]*?<\/script>/g, '')).not.toMatch(HOLES);
    }
  });
});

it('a wrong item in a list that every book asks for stops no book and no status', async () => {
  const text = 'format: 1\nregion: { name: Kota Uji, kind: kota }\nbooks: [teks, { id: {} }, [], 7]\n';
  const folder = projectOf({ 'masterplan.yaml': text });
  expect((await masterplan('status', folder)).code).toBe(0);
  expect((await masterplan('build', folder, '--draft')).code).toBe(0);
  expect((await masterplan('templates', folder)).code).toBe(0);
});

it('every format that is written is known here: the cells of one for spreadsheets need a test', () => {
  const names = [...Object.keys(formats), ...reportFormatIds];
  expect(names.toSorted()).toEqual(
    [
      'docx',
      'github',
      'gitlab',
      'html',
      'json',
      'junit',
      'markdown',
      'md',
      'pdf',
      'sarif',
      'text',
    ].toSorted(),
  );
  const build = readFileSync(join(import.meta.dirname, '../../src/cli/commands/build.ts'), 'utf8');
  expect(build).not.toMatch(/csv|xlsx|ods\b/i);
  // Its cells, the action plan’s (XLSX) and the forms’ are opened in sheets.test.ts.
  expect(Object.keys(tableFormats)).toEqual(['sqlite', 'csv', 'json']);
  const exports = readdirSync(join(import.meta.dirname, '../../src/cli/commands')).filter((name) =>
    name.startsWith('export-'),
  );
  expect(exports.toSorted()).toEqual(['export-data.ts', 'export-forms.ts', 'export-reminders.ts']);
});
