import type { Bilingual, Language } from '../../i18n/language.js';
import { printable } from '../../i18n/printable.js';

const COUNT: Bilingual = { id: 'berkas', en: 'files' };

/** The files of a new folder as lines; what lies in its folders is counted. */
export function folderTree(dir: string, names: readonly string[], language: Language): string {
  const counts = new Map<string, number>();
  const lines: string[] = [];
  for (const name of names) {
    const folder = name.includes('/') ? name.slice(0, name.indexOf('/') + 1) : undefined;
    if (folder === undefined) lines.push(name);
    else {
      if (!counts.has(folder)) lines.push(folder);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  const rows = lines.map((line) => {
    const count = counts.get(line);
    return count === undefined ? `  ${line}` : `  ${line} (${count} ${COUNT[language]})`;
  });
  return `${printable(dir.replace(/[\\/]+$/, ''))}/\n${rows.join('\n')}\n`;
}
