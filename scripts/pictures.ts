import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

// Makes the two pictures of the README. Needs Chromium, pdftoppm (poppler) and montage (ImageMagick).
const root = join(import.meta.dirname, '..');
const pictures = join(root, 'docs', 'pictures');
const scratch = mkdtempSync(join(tmpdir(), 'masterplan-pictures-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
try {
  await terminal(browser, ['validate', 'latihan/08-bobot-swot'], join(pictures, 'finding.png'));
  await bookPages(browser, join(root, 'examples/kota-contoh/books/buku-2.html'), ['1', '53', '76']);
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true });
}

async function terminal(open: Browser, args: readonly string[], file: string): Promise<void> {
  const { stdout } = spawnSync(process.execPath, [join(root, 'bin/masterplan.js'), ...args], {
    cwd: join(root, 'examples'),
    env: { ...process.env, FORCE_COLOR: '1', COLUMNS: '92', MASTERPLAN_LANG: 'id' },
    encoding: 'utf8',
  });
  const page = await open.newPage({ viewport: { width: 900, height: 200 }, deviceScaleFactor: 2 });
  await page.setContent(`<style>
    body { margin: 0; background: #16181d; color: #e6e6e6; font: 15px/1.5 'DejaVu Sans Mono', monospace; }
    pre { margin: 0; padding: 20px 24px; } .p { color: #8fd18f } b { font-weight: 700 }
    .s1 { font-weight: 700 } .s2 { opacity: .6 } .s31 { color: #ff7b72 } .s33 { color: #e3b341 } .s36 { color: #76d4e0 }
  </style><pre><span class="p">$</span> masterplan ${args.join(' ')}\n${coloured(stdout)}</pre>`);
  await page.locator('pre').screenshot({ path: file });
}

/** Our few escape sequences as spans. */
function coloured(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  let open = 0;
  const html = escaped.replace(/\u001b\[([\d;]*)m/g, (_, codes: string) => {
    const code = Number(codes);
    if (code === 0 || code === 22 || code === 39) {
      if (open === 0) return '';
      open--;
      return '</span>';
    }
    open++;
    return `<span class="s${code}">`;
  });
  return html + '</span>'.repeat(open);
}

async function bookPages(open: Browser, book: string, pages: readonly string[]): Promise<void> {
  const page = await open.newPage();
  await page.goto(pathToFileURL(book).href);
  const pdf = join(scratch, 'book.pdf');
  writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const parts = pages.map((number) => {
    const name = join(scratch, `page-${number}`);
    execFileSync('pdftoppm', ['-r', '70', '-png', '-singlefile', '-f', number, '-l', number, pdf, name]);
    return `${name}.png`;
  });
  const sheet = ['-tile', `${pages.length}x1`, '-geometry', '+14+14', '-background', '#d9dce1'];
  execFileSync('montage', [...parts, ...sheet, join(pictures, 'book.png')]);
}
