import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';

const run = promisify(execFile);

/** A page as an office program prints it. */
export interface OfficePage {
  /** All its words, with single spaces between them. */
  readonly text: string;
  /** The last word of its foot, where the page's number stands: "iv", "12". */
  readonly number: string;
}

/** A line of the contents, the list of tables or the list of figures. */
export interface ContentsLine {
  /** "1.1"; '' for none. */
  readonly label: string;
  readonly title: string;
  /** The page's number as the line says it; '' when it says none. */
  readonly page: string;
}

/** A Word document as LibreOffice prints it: its PDF, and the words of each page. */
export async function printedByOffice(
  document: Uint8Array,
): Promise<{ readonly pdf: Uint8Array; readonly pages: readonly OfficePage[] }> {
  return inFolder(async (folder) => {
    const pdf = await converted(document, 'pdf', folder);
    const { stdout } = await run('pdftotext', ['-layout', join(folder, 'out.pdf'), '-'], {
      maxBuffer: 64 * 1024 * 1024,
    });
    // A form feed ends each page, the last one too.
    return { pdf, pages: stdout.split('\f').slice(0, -1).map(pageOf) };
  });
}

/** A Word document as LibreOffice reads it and writes it again. */
export async function savedByOffice(document: Uint8Array): Promise<Uint8Array> {
  return inFolder((folder) => converted(document, 'docx', folder));
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Leaves the result in the folder, as `out.pdf` or `out.docx`. */
async function converted(document: Uint8Array, format: 'pdf' | 'docx', folder: string): Promise<Uint8Array> {
  const [from, to] = [join(folder, 'in'), join(folder, `out.${format}`)];
  await mkdir(from);
  await writeFile(join(from, 'out.docx'), document);
  // A profile of its own: another LibreOffice that runs at the same time would answer for this one.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const convert = ['--headless', '--convert-to', format, '--outdir', folder, join(from, 'out.docx')];
  await run('soffice', [profile, ...convert], { timeout: 120_000 });
  return new Uint8Array(await readFile(to));
}

function pageOf(printed: string): OfficePage {
  const text = printed.replace(/\s+/g, ' ').trim();
  return { text, number: text.slice(text.lastIndexOf(' ') + 1) };
}

/** What the contents and lists of a Word document say, in order. */
export function contentsLines(document: Uint8Array): ContentsLine[] {
  const xml = strFromU8(unzipSync(document)['word/document.xml'] ?? new Uint8Array());
  const lines: ContentsLine[] = [];
  for (const [paragraph] of xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)) {
    if (!/<w:pStyle w:val="(?:TOC\d|TableofFigures)"\/>/.test(paragraph)) continue;
    const pieces = textOf(paragraph).split('\t');
    const page = pieces.pop() ?? '';
    const title = pieces.pop() ?? '';
    if (title !== '') lines.push({ label: pieces.join(' '), title, page });
  }
  return lines;
}

/** Where an entry of the contents really stands: the number of the first page after the lists that shows its words. */
export function realPage({ label, title }: ContentsLine, pages: readonly OfficePage[]): string | undefined {
  const words = `${label} ${title}`.replace(/\s+/g, ' ').trim();
  const lists = pages.findLastIndex(({ text }) => /(?:\.\s?){20}/.test(text));
  const found = pages.slice(lists + 1).find(({ text }) => text.includes(words));
  // The lists themselves, and what comes before them, open their pages.
  return (found ?? pages.find(({ text }) => text.startsWith(words)))?.number;
}

function textOf(paragraph: string): string {
  let text = '';
  for (const [tag, words] of paragraph.matchAll(/<w:tab\/>|<w:t\b[^>]*>([^<]*)<\/w:t>/g))
    text += tag === '<w:tab/>' ? '\t' : plain(words ?? '');
  return text;
}

function plain(xml: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
    code ? String.fromCodePoint(Number(code)) : (named[name] ?? ''),
  );
}
