import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

// Makes the pictures of the README. Needs Chromium, pdftoppm (poppler), montage and mogrify (ImageMagick).
const root = join(import.meta.dirname, '..');
const pictures = join(root, 'docs', 'pictures');
const scratch = mkdtempSync(join(tmpdir(), 'masterplan-pictures-'));
const TERMINAL = { FORCE_COLOR: '1', COLUMNS: '92', MASTERPLAN_LANG: 'id', MASTERPLAN_AS_OF: '2026-07-08' };

/** What is still open in the half-filled project. */
const OPEN = [
  'approval.yaml',
  'evaluations',
  'governance.yaml',
  'roadmap.yaml',
  'enablers/literacy.yaml',
  'gaps/society.yaml',
  'dimensions/society/programs.yaml',
  'dimensions/environment.yaml',
  'dimensions/environment/programs.yaml',
  'quick_wins/economy.yaml',
  'quick_wins/environment.yaml',
  'quick_wins/society.yaml',
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
try {
  const examples = join(root, 'examples');
  await terminal(browser, examples, ['validate', 'latihan/08-bobot-swot'], 'finding.png');
  await terminal(browser, halfFilled(), ['status', 'kota-contoh'], 'status.png');
  await bookPages(browser, join(root, 'examples/kota-contoh/books/buku-2.html'), ['1', '53', '76']);
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true });
}

/** A folder with kota-contoh as it may have stood on the way to Bimtek III: two agencies late, parts still open. */
function halfFilled(): string {
  const project = join(scratch, 'kota-contoh');
  cpSync(join(root, 'examples/kota-contoh'), project, { recursive: true });
  for (const name of OPEN) rmSync(join(project, name), { recursive: true });
  const file = join(project, 'masterplan.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^stage: 4$/m, 'stage: 3').replace(/^status: enacted$/m, 'status: draft'));
  return scratch;
}

async function terminal(open: Browser, cwd: string, args: readonly string[], name: string): Promise<void> {
  const { stdout } = spawnSync(process.execPath, [join(root, 'bin/masterplan.js'), ...args], {
    cwd,
    env: { ...process.env, ...TERMINAL },
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(`masterplan ${args.join(' ')} printed nothing`);
  const page = await open.newPage({ viewport: { width: 900, height: 200 }, deviceScaleFactor: 2 });
  await page.setContent(`<style>
    body { margin: 0; background: #16181d; color: #e6e6e6; font: 15px/1.5 'DejaVu Sans Mono', monospace; }
    pre { margin: 0; padding: 20px 24px; } .p { color: #8fd18f } b { font-weight: 700 }
    .s1 { font-weight: 700 } .s2 { opacity: .6 } .s31 { color: #ff7b72 } .s32 { color: #8fd18f }
    .s33 { color: #e3b341 } .s36 { color: #76d4e0 }
  </style><pre><span class="p">$</span> masterplan ${args.join(' ')}\n${coloured(stdout)}</pre>`);
  await page.locator('pre').screenshot({ path: join(pictures, name) });
  execFileSync('mogrify', ['-strip', '-colors', '48', join(pictures, name)]);
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
