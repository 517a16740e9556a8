import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finished, finishedProcess } from '../finished-process.js';
import type { Case, Group, Place } from '../groups.js';
import { peerName } from '../peers.js';
import { CONTOH, masterplan } from './masterplan.js';

const BOOKS = ['buku-1', 'buku-2', 'buku-3', 'buku-4'];

export const pages: Group = {
  id: 'pages',
  title: 'Four books of kota-contoh as pages',
  runs: 15,
  quickRuns: 3,
  async cases(place) {
    const out = join(place.scratch, 'books');
    const markdown = await markdownBooks(place);
    return [
      {
        id: 'pages-both',
        title: '`masterplan build` (md, html)',
        command: masterplan('build', CONTOH, '--out', out),
        goals: [{ ratio: 12 }],
        moonshots: [{ ratio: 5 }],
      },
      ...pandoc(place, markdown, 'html'),
      ...mdbook(place, markdown),
      ...eleventy(place, markdown),
    ];
  },
};

export const print: Group = {
  id: 'print',
  title: 'Four books of kota-contoh for print',
  runs: 3,
  quickRuns: 1,
  async cases(place) {
    const build = (...words: string[]) =>
      masterplan('build', CONTOH, '--out', join(place.scratch, 'print'), ...words);
    return [
      {
        id: 'print-pdf',
        title: '`masterplan build --format pdf`',
        command: build('--format', 'pdf'),
        goals: [{ seconds: 6 }],
        moonshots: [{ seconds: 4 }],
      },
      { id: 'print-docx', title: '`masterplan build --format docx`', command: build('--format', 'docx') },
      {
        id: 'print-docx-final',
        title: '`masterplan build --format docx --final`',
        command: build('--format', 'docx', '--final'),
      },
      ...pandoc(place, await markdownBooks(place), 'docx'),
    ];
  },
};

/** The books as Markdown: what the renderers are given. */
async function markdownBooks({ scratch }: Place): Promise<string> {
  const folder = join(scratch, 'markdown');
  if (existsSync(folder)) return folder;
  const { code, stderr } = await finishedProcess(
    masterplan('build', CONTOH, '--out', folder, '--format', 'md'),
    scratch,
  );
  if (code !== 0) throw new Error(stderr);
  return folder;
}

function pandoc({ peers, scratch }: Place, markdown: string, format: 'html' | 'docx'): Case[] {
  const [program] = peers.get('pandoc')?.line ?? [];
  if (program === undefined) return [];
  const out = join(scratch, `pandoc-${format}`);
  mkdirSync(out, { recursive: true });
  const script = `for book in ${BOOKS.join(' ')}; do "$0" --standalone --toc "$book.md" --metadata title="$book" -o "$1/$book.${format}" || exit 1; done`;
  return [
    rendered(
      'pandoc',
      `${format === 'html' ? 'pages' : 'print'}-pandoc`,
      { line: ['sh', '-c', script, program, out], cwd: markdown },
      BOOKS.map((book) => join(out, `${book}.${format}`)),
    ),
  ];
}

function mdbook({ peers, scratch }: Place, markdown: string): Case[] {
  const peer = peers.get('mdbook');
  if (!peer) return [];
  const folder = join(scratch, 'mdbook');
  cpSync(markdown, join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'book.toml'), '[book]\ntitle = "Masterplan"\n');
  writeFileSync(
    join(folder, 'src', 'SUMMARY.md'),
    `# Summary\n\n${BOOKS.map((book) => `- [${book}](${book}.md)\n`).join('')}`,
  );
  return [
    rendered(
      'mdbook',
      'pages-mdbook',
      { line: [...peer.line, 'build', folder] },
      BOOKS.map((book) => join(folder, 'book', `${book}.html`)),
    ),
  ];
}

function eleventy({ peers, scratch }: Place, markdown: string): Case[] {
  const peer = peers.get('eleventy');
  if (!peer) return [];
  const folder = join(scratch, 'eleventy');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(markdown))
    if (name.endsWith('.md')) cpSync(join(markdown, name), join(folder, name));
  return [
    rendered(
      'eleventy',
      'pages-eleventy',
      { line: [...peer.line, '--quiet', '--input=.', '--output=out'], cwd: folder },
      BOOKS.map((book) => join(folder, 'out', book, 'index.html')),
    ),
  ];
}

function rendered(peer: string, id: string, command: Case['command'], files: readonly string[]): Case {
  const check = (_: Finished) => {
    const missing = files.filter((file) => !existsSync(file));
    return missing.length === 0 ? undefined : `did not write ${missing.join(', ')}`;
  };
  return { id, title: peerName(peer), peer: true, command, check };
}
