import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources.js';

/** Every page of ours, by name from the root; books are made and fixtures are data. */
const pages = ['', 'docs', 'examples', 'data'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: folder !== '', encoding: 'utf8' })
    .map((name) => join(folder, name).split(sep).join('/'))
    .filter((name) => name.endsWith('.md') && !name.includes('/books/')),
);

/** What a page links to or shows, without addresses of the web and places on the page itself. */
function linksOf(page: string): string[] {
  const text = readFileSync(join(ROOT, page), 'utf8').replace(/^```[\s\S]*?^```$|`[^`\n]*`/gm, '');
  const links = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)|<img src="([^"]+)"/g)];
  return links.map(([, link, picture]) => link ?? picture ?? '').filter((link) => !/^\w+:/.test(link));
}

it('there are pages, and they hold links', () => {
  expect(pages).toContain('README.id.md');
  expect(linksOf('README.md')).toContain('docs/pictures/status.png');
  expect(pages.flatMap(linksOf).length).toBeGreaterThan(300);
});

it('every link leads to something that is there', () => {
  const dead = pages.flatMap((page) =>
    linksOf(page)
      .filter((link) => !existsSync(join(ROOT, dirname(page), decodeURI(link))))
      .map((link) => `${page} -> ${link}`),
  );
  expect(dead).toEqual([]);
});

describe('guides', () => {
  const HEAD = /^# .+\n\n_\[(English|Bahasa Indonesia)\]\(([^)]+)\)/;
  const guides = pages.filter((page) => page.startsWith('docs/guide/'));

  it.each(guides)('%s leads to the same guide in the other language, and that one back', (guide) => {
    const [, language, other = ''] = HEAD.exec(readFileSync(join(ROOT, guide), 'utf8')) ?? [];
    const back = HEAD.exec(readFileSync(join(ROOT, 'docs/guide', other), 'utf8')) ?? [];
    expect(`docs/guide/${back[2]}`).toBe(guide);
    expect([language, back[1]].sort()).toEqual(['Bahasa Indonesia', 'English']);
  });

  it('stand in the index of their language', () => {
    const listed = ['docs/guide/README.md', 'docs/guide/README.id.md']
      .flatMap(linksOf)
      .filter((link) => !link.includes('/'))
      .map((link) => `docs/guide/${link}`);
    expect(guides.filter((guide) => !listed.includes(guide))).toEqual([]);
  });
});
