import { describe, expect, it } from 'vitest';
import { reportFormatIds } from '../../src/reporters/formats.js';
import { readXml } from '../reporters/read-xml.js';
import { readLog } from '../reporters/workflow-commands.js';
import { booksIn, textOfBooks, UNSEEN } from './books.js';
import {
  type Files,
  type Found,
  findingsIn,
  foundIn,
  masterplan,
  masterplanIn,
  projectOf,
} from './masterplan.js';

/** Texts that forge an annotation, end an XML or JSON text, or move a terminal, by what they try. */
const ORDERS: Readonly<Record<string, string>> = {
  'an annotation': '::error file=a.yaml,line=1::PALSU',
  'an annotation on a line of its own': 'x\n::error file=a.yaml::PALSU',
  'an annotation behind a carriage return': 'x\r::warning::PALSU',
  'an annotation spelled in percent': '%0A::error::PALSU %0D%0A',
  'a mask and a stop': '::add-mask::x ::stop-commands::x ::set-output name=a::b',
  'an old order': '##[error]PALSU ##[group]x ##vso[task.setvariable variable=a]b',
  'a section of GitLab': '\u001b[0Ksection_start:1:x\r\u001b[0Kx section_end:1:x\r\u001b[0K',
  'the end of CDATA': 'x]]><failure message="PALSU"/><![CDATA[',
  'an entity of XML': '&PALSU; &#0; <!ENTITY a "b">',
  'the end of a JSON text': '"},{"id":"PALSU"}]}',
  'a link of a terminal': '\u001b]8;;https://contoh.example\u0007klik\u001b]8;;\u0007',
  'a title of a terminal': '\u001b]0;PALSU\u0007 \u009d0;PALSU\u009c',
  'colours and movements': '\u001b[31m\u001b[2J\u001b[1;1H\u009b31m\u0008\u007f',
  'text that runs backwards': '\u202exe.txt\u202c \u2066x\u2069 \u200f\u061c',
  'line ends of Unicode': 'x\u0085::error::PALSU\u2028::error::PALSU\u2029::error::PALSU',
  quotes: `" ' \` $(id) \\" \\u0022`,
  'a formula of a spreadsheet': '=HYPERLINK("http://contoh.example";"klik")',
  'tags of Unicode': '\u{e0041}\u{e0042}',
};

/** YAML writes what it cannot hold as such. */
const quoted = (text: string) =>
  JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufffe\uffff]/g, escaped);
const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The text as key, as value of many kinds, twice as id, in settings and in a comment: every way into a report. */
function hostileFiles(text: string): Files {
  const written = quoted(text);
  const oneLine = quoted(text.replace(/[^\u0020-\u007e]/g, ' ').trim());
  return {
    'masterplan.yaml': `format: 1\nregion: { name: ${written}, kind: ${written}, fictional: true, logo: ${written} }\n${written}: 1\n`,
    'agencies.yaml': `- { id: ${written}, name: A, kind: dinas }\n- { id: ${written}, name: A, kind: ${written} }\n- { id: a, ${written}: 1, ${written}: 2 }\n`,
    'dimensions/living/programs.yaml': `- { id: p, name: ${written}, aspect: health, lead: ${written}, total: ${written}, years: ${written} }\n`,
    'gaps.yaml': `- id: !${encodeURIComponent('a')} ${written}\n- *${'x'}\n- id: ${oneLine} ${oneLine}\n`,
    'masterplan.config.yaml': `rules:\n  ${written}: { severity: ${written}, reason: ${written} }\nignore:\n  - { files: [${written}], rules: [${written}], reason: ${written} }\n${written}: 1\n`,
    'masterplan.baseline.json': JSON.stringify({
      format: 1,
      findings: [{ rule: text, item: text, severity: 'warning' }],
    }),
  };
}

/** The project without what stops every book: its settings, and what is wrong in the least of its data. */
const harmless = hostileFiles('kata');

describe.each(Object.entries(ORDERS))('%s in keys, values, names and settings', (_, text) => {
  const files = hostileFiles(text);

  it('begins no line, moves no terminal and is shown as what it is, in every report', async () => {
    const folder = projectOf(files);
    for (const format of reportFormatIds) {
      for (const COLUMNS of format === 'text' ? ['100', '20'] : ['100']) {
        const { code, stdout } = await masterplanIn({ COLUMNS }, 'validate', folder, '--format', format);
        expect(code).toBe(1);
        expect(stdout.length).toBeGreaterThan(100);
      }
    }
  });

  it('makes no finding, annotation or element that is not there without it', async () => {
    const folder = projectOf(files);
    const found = foundIn(await masterplan('validate', folder, '--format', 'json'));
    const count = async (format: string) => (await masterplan('validate', folder, '--format', format)).stdout;
    const { annotations, rest } = readLog(await count('github'));
    const errors = found.filter(({ severity }) => severity === 'error');
    expect(annotations.filter(({ command }) => command === 'error')).toHaveLength(errors.length);
    expect(rest.filter((line) => line !== '')).toHaveLength(1);
    expect(readXml(await count('junit')).name).toBe('testsuites');
    for (const format of ['sarif', 'gitlab']) JSON.parse(await count(format));
    const ofYaml = (all: readonly Found[]) =>
      all.filter(({ id }) => id.startsWith('yaml/')).map(({ id, file, line }) => `${id} ${file}:${line}`);
    expect(ofYaml(found)).toEqual(ofYaml(await findingsIn(projectOf(harmless))));
  });

  it('is inert in what every other command says, and in the books', async () => {
    const folder = projectOf({
      'masterplan.yaml': `format: 1\nregion: { name: ${quoted(text)}, kind: kota, fictional: true }\n`,
    });
    const narrow = (...args: readonly string[]) => masterplanIn({ COLUMNS: '20' }, ...args);
    await narrow('status', folder);
    await narrow('status', projectOf(files), '--format', 'json');
    await narrow('fmt', projectOf(files), '--diff');
    await narrow('validate', projectOf(files), '--diff');
    await narrow('templates', folder, '--copy', text);
    await narrow('explain', text);
    await narrow('rules', '--format', text);
    await narrow(text, '--lang', text);
    await narrow('validate', `${folder}/${text}`);
    await narrow('build', folder, '--book', text);
    expect((await masterplan('build', folder, '--draft', '--format', 'md,html')).code).toBe(0);
    expect(booksIn(folder).size).toBeGreaterThan(8);
    expect(textOfBooks(folder)).not.toMatch(UNSEEN);
  });
});

it('a reader sees which character it is', async () => {
  const { stdout } = await masterplan('validate', projectOf(hostileFiles('\u001b[2J\u202e\n::x')));
  expect(stdout).toContain('\\u{1b}[2J\\u{202e}\\u{a}::x');
});

it('colour comes from us alone', async () => {
  const folder = projectOf({ 'agencies.yaml': `- { id: "\\e[31m", name: A, kind: dinas }\n` });
  const { stdout } = await masterplan('validate', folder);
  expect(stdout).toContain('\\e[31m');
});
