import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { FormBeingFilled, modelOf } from '../test/cli/handed-forms.js';
import { formPictures } from './form-pictures.js';

// Makes the pictures of README and guides. Needs Chromium, pdftotext and pdftoppm (poppler), montage and mogrify
// (ImageMagick), LibreOffice Calc, and Carlito as the font in place of Calibri.
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

interface Shown {
  readonly book: 2 | 3;
  /** The first words of the page, or of the caption that stands on it. */
  readonly words: string;
  readonly isCaption?: true;
}

/** Cover, contents, a chapter with a figure, money, traceability and a programme's sheet: what a reader looks for. */
const PAGES: readonly Shown[] = [
  { book: 2, words: 'Buku 2' },
  { book: 2, words: 'Daftar Isi' },
  { book: 3, words: 'BAB II' },
  { book: 3, words: 'Gambar 6.2', isCaption: true },
  { book: 2, words: 'Gambar C.1', isCaption: true },
  { book: 2, words: 'Lampiran A' },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
try {
  const examples = join(root, 'examples');
  await terminal(browser, examples, ['validate', 'latihan/08-bobot-swot'], 'finding.png');
  await terminal(browser, halfFilled(), ['status', 'kota-contoh'], 'status.png');
  await terminal(
    browser,
    await handedIn(),
    ['import', 'formulir-dinkes.xlsx', '--to', 'kota-contoh'],
    'import.png',
  );
  bookPages();
  forms();
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

/** A folder with kota-contoh and a form as a busy clerk may have filled it in. */
async function handedIn(): Promise<string> {
  const folder = mkdtempSync(join(scratch, 'handed-'));
  cpSync(join(root, 'examples/kota-contoh'), join(folder, 'kota-contoh'), { recursive: true });
  const form = new FormBeingFilled(await modelOf(join(folder, 'kota-contoh')), 'dinkes')
    .change('Program', 'siaga-ibu', { 'Kemajuan (%)': '95%' })
    .change('Indikator', 'ind-kematian-ibu', { 'Target 2026': 5 })
    .change('Kesenjangan', 'gap-rujukan-ibu-hamil', { Prioritas: 'Sedang' })
    .add('Program', {
      Dimensi: 'smart living',
      'Nama program': 'Antrean Puskesmas Daring',
      'Tahun mulai': 2026,
      'Tahun selesai': 2027,
      'Sumber dana': 'APBD',
      'Anggaran 2026 (Rp)': 'Rp 1,2 M',
      'Anggaran 2027 (Rp)': '1.250',
    })
    .add('Program', { 'Nama program': 'Posyandu Keliling', 'Sumber dana': 'BLUD' });
  writeFileSync(join(folder, 'formulir-dinkes.xlsx'), await form.bytes());
  return folder;
}

async function terminal(open: Browser, cwd: string, args: readonly string[], name: string): Promise<void> {
  const stdout = masterplan(cwd, args);
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

/** What the command prints. */
function masterplan(cwd: string, args: readonly string[]): string {
  const { stdout } = spawnSync(process.execPath, [join(root, 'bin/masterplan.js'), ...args], {
    cwd,
    env: { ...process.env, ...TERMINAL },
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(`masterplan ${args.join(' ')} printed nothing`);
  return stdout;
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

/** The form of one agency of kota-contoh. */
function forms(): void {
  const contact = 'Bappeda Kota Contoh, Subbidang Data, bappeda@contoh.example';
  const flags = ['--agency', 'dinkes', '--out', join(scratch, 'forms'), '--contact', contact];
  masterplan(join(root, 'examples'), ['export', 'forms', 'kota-contoh', ...flags]);
  formPictures(join(scratch, 'forms', 'formulir-dinkes.xlsx'), pictures, scratch);
}

function bookPages(): void {
  const books = join(scratch, 'books');
  masterplan(join(root, 'examples'), [
    'build',
    'kota-contoh',
    '--format',
    'pdf',
    '--book',
    '2,3',
    '--out',
    books,
  ]);
  const parts = PAGES.map(({ book, words, isCaption }, at) => {
    const pdf = join(books, `buku-${book}.pdf`);
    const texts = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
    const found = isCaption
      ? // Before the caption come the list of figures and the sentence that refers to it.
        texts.findLastIndex((text) => text.split('\n').some((line) => line.trim().startsWith(words)))
      : texts.findIndex((text) => text.trim().startsWith(words));
    if (found < 0) throw new Error(`no page of Book ${book} has ${words}`);
    const [page, name] = [String(found + 1), join(scratch, `page-${at}`)];
    execFileSync('pdftoppm', ['-r', '66', '-png', '-singlefile', '-f', page, '-l', page, pdf, name]);
    return `${name}.png`;
  });
  const picture = join(pictures, 'book.png');
  const sheet = ['-tile', '3x2', '-geometry', '+10+10', '-background', '#d9dce1'];
  execFileSync('montage', [...parts, ...sheet, picture]);
  execFileSync('mogrify', ['-strip', '-colors', '128', picture]);
}
