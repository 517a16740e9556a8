import { describe, expect, it } from 'vitest';
import { booksIn } from './books.js';
import { findingsIn, masterplan, projectOf } from './masterplan.js';

const NAME = 'templates/book-1-analysis/gaps.md.hbs';

/** What a stranger may put into a template, and what it tries. */
const MISTAKES: Readonly<Record<string, string>> = {
  'a prototype': '{{__proto__.polluted}}',
  'a constructor': '{{constructor.constructor "return process" }}',
  'a function of a text': '{{title.toString}}',
  'a helper that logs': '{{log "x"}}',
  'a decorator': '{{* activateDecorator}}',
  'a partial by a computed name': '{{> (lookup this "title")}}',
  'a partial from elsewhere': '{{> ../../etc/passwd}}',
  'a block within itself': '{{#> @partial-block}}{{/@partial-block}}',
  'text without escaping': '{{{title}}}{{&title}}',
  'what is no template': '{{#if}}{{/each}}',
  'a tag without an end': '{{title',
  'a thousand blocks inside one another': `${'{{#if title}}'.repeat(1000)}${'{{/if}}'.repeat(1000)}`,
  'a thousand brackets inside one another': `{{title ${'(title '.repeat(1000)}${')'.repeat(1000)}}}`,
  'a million characters': 'x'.repeat(1_000_001),
  'a field that is not there': '{{tidak_ada}}',
  'a number as a list': '{{#each @index}}x{{/each}}',
};

it.each(Object.entries(MISTAKES))(
  '%s is one finding in the template, and no book is made',
  async (_, text) => {
    const folder = projectOf({ [NAME]: text });
    const found = await findingsIn(folder);
    expect(found.map(({ id, file }) => [id, file])).toEqual([['templates/mistake', NAME]]);
    expect((await masterplan('build', folder, '--book', '1')).code).toBe(1);
    const draft = await masterplan('build', folder, '--draft', '--book', '1');
    expect([1, 2]).toContain(draft.code);
    expect(draft.stderr).toContain(NAME);
    expect('polluted' in {}).toBe(false);
  },
);

it.each(['__proto__', 'constructor', 'toString', 'length'])('looking up %s gives nothing', async (key) => {
  const text = `awal {{#with (lookup this "${key}")}}{{this}}ada{{/with}}{{#each (lookup this "${key}")}}ada{{/each}} akhir`;
  const folder = projectOf({ [NAME]: text });
  expect(await findingsIn(folder)).toEqual([]);
  expect((await masterplan('build', folder, '--draft', '--book', '1')).code).toBe(0);
  expect(booksIn(folder).get('buku-1.md')?.toString('utf8')).toMatch(/^awal +akhir$/m);
});

describe('a template that never ends', () => {
  it.each([
    ['a partial that includes itself', { 'templates/partials/source.md.hbs': '{{> partials/source}}' }],
    [
      'two partials that include each other',
      {
        'templates/partials/source.md.hbs': '{{> partials/money-row}}',
        'templates/partials/money-row.md.hbs': '{{> partials/source}}',
      },
    ],
    ['lists inside lists', { [NAME]: `${'{{#each @root}}'.repeat(12)}x${'{{/each}}'.repeat(12)}` }],
    [
      'output without end',
      { [NAME]: `${'{{#each @root}}'.repeat(8)}${'x'.repeat(50_000)}${'{{/each}}'.repeat(8)}` },
    ],
  ])('is told or refused within its limits: %s', async (_, files) => {
    const folder = projectOf(files);
    const before = process.cpuUsage();
    const found = await findingsIn(folder);
    expect(found.length).toBeGreaterThan(0);
    for (const { file } of found) expect(file).toMatch(/^templates\//);
    const { user } = process.cpuUsage(before);
    // Three looks at it; each may take as long as a hostile project may.
    expect(user / 3e6).toBeLessThan(10);
  });
});

it('HTML and scripts in a template of one’s own are text in the pages', async () => {
  const text =
    '## Bagian\n\n<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n[x](javascript:alert(1))\n';
  const folder = projectOf({ [NAME]: text });
  expect((await masterplan('build', folder, '--draft', '--book', '1', '--format', 'md,html,docx')).code).toBe(
    0,
  );
  // Long words may break at a sign.
  const page = (booksIn(folder).get('buku-1.html')?.toString('utf8') ?? '').replaceAll('<wbr>', '');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page.replace(/<script>[\s\S]*?<\/script>\n<\/body>/, '')).not.toMatch(
    /<script|<img src=x|href="javascript/,
  );
});

it('a file over the limit of a file is told with the size of a template, not with a flag that would not help', async () => {
  const folder = projectOf({
    [NAME]: 'x'.repeat(2 * 1024 * 1024),
    'masterplan.config.yaml': 'limits: { file_mib: 1 }\n',
  });
  const [found, ...others] = await findingsIn(folder);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ id: 'file/too-large', file: NAME });
  expect(found?.message).toContain('1.000.000 huruf');
  expect(found?.message).not.toContain('--limit');
});
