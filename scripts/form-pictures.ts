import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Shown {
  /** The page of the printed form on which the sheet begins. */
  readonly page: number;
  readonly name: string;
  /** In points of the paper: what is shown of it, from its upper left corner. */
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

/** The first sheet, and the programmes as far as a screen would show them. */
const SHEETS: readonly Shown[] = [
  { page: 1, name: 'form-instructions.png', width: 595, height: 842, dpi: 110 },
  { page: 2, name: 'form-programs.png', width: 560, height: 262, dpi: 200 },
];

/** Numbers as an office in Indonesia sees them. */
const INDONESIAN = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop></item>
</oor:items>
`;

/**
 * Pictures of one agency's form, as LibreOffice prints it.
 * @param form the workbook
 * @param pictures the folder they go to
 * @param scratch a folder for what is made on the way
 */
export function formPictures(form: string, pictures: string, scratch: string): void {
  const profile = join(scratch, 'office');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), INDONESIAN);
  const folder = ['--headless', '--convert-to', 'pdf', '--outdir', scratch];
  execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(profile).href}`, ...folder, form], {
    stdio: 'ignore',
  });
  const pdf = join(scratch, 'formulir-dinkes.pdf');
  for (const { page, name, width, height, dpi } of SHEETS) {
    const at = String(page);
    const size = ['-x', '0', '-y', '0', '-W', pixels(width, dpi), '-H', pixels(height, dpi)];
    const picture = join(pictures, name);
    const pages = ['-f', at, '-l', at, '-r', String(dpi), ...size];
    execFileSync('pdftoppm', ['-png', '-singlefile', ...pages, pdf, picture.replace(/\.png$/, '')]);
    const framed = ['-trim', '-bordercolor', 'white', '-border', '24'];
    execFileSync('mogrify', ['-strip', ...framed, '+dither', '-colors', '64', picture]);
  }
}

function pixels(points: number, dpi: number): string {
  return String(Math.round((points / 72) * dpi));
}
