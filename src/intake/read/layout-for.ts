import { globFits } from '../../settings/glob.js';
import type { Layout } from './layout.js';

/** The first layout that fits a sheet by the file's name and the tab's; capitals do not count. */
export function layoutFor(layouts: readonly Layout[], file: string, sheet: string): Layout | undefined {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return layouts.find(({ files = '*', sheet: tab = '*' }) => fits(files, name) && fits(tab, sheet));
}

/** A stroke is no folder here. */
function fits(pattern: string, name: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll('/', '_').trim();
  return globFits(plain(pattern), plain(name));
}
