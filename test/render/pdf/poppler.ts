import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What poppler, a reader that is not ours, finds in a PDF. */
export interface ReadPdf {
  /** The text of each page, laid out as printed. */
  readonly pages: readonly string[];
  /** Width and height of each page in points. */
  readonly sizes: readonly (readonly [number, number])[];
  /** Title, Author, Tagged … */
  readonly facts: ReadonlyMap<string, string>;
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  /** The structure tree as text, one element a line. */
  readonly structure: string;
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const folder = mkdtempSync(join(tmpdir(), 'masterplan-pdf-'));
  const file = join(folder, 'book.pdf');
  const run = (tool: string, ...args: string[]) =>
    execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: 'pipe' });
  try {
    writeFileSync(file, bytes);
    const info = run('pdfinfo', '-f', '1', '-l', '9999', file);
    return {
      pages: run('pdftotext', '-layout', file, '-').split('\f').slice(0, -1),
      sizes: [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gm)].map(
        ([, width, height]) => [Number(width), Number(height)] as const,
      ),
      facts: new Map(
        [...info.matchAll(/^([A-Za-z ]+?): +(.*)$/gm)].map(([, name, value]) => [name ?? '', value ?? '']),
      ),
      fonts: run('pdffonts', file)
        .split('\n')
        .slice(2)
        .filter(Boolean)
        .map((line) => ({
          name: line.split(' ')[0] ?? '',
          embedded: / yes (?:yes|no) +(?:yes|no) +\d+ +\d+$/.test(line),
        })),
      structure: run('pdfinfo', '-struct', file),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A page's number as printed in its foot; '' for none. */
export function numberOf(page: string): string {
  return /(?:^|\n)\s*([ivxlc]+|\d+)\s*$/.exec(page)?.[1] ?? '';
}
