import { existsSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { byCodePoint } from '../../project/code-points.js';
import { projectErrorFrom } from '../../project/project-error.js';
import { expandPattern, isPattern } from '../many/expand-pattern.js';
import { UsageError } from '../usage-error.js';

/** What spreadsheet programs write. Those that cannot be read are taken too, so that nothing goes unsaid. */
const SHEETS = /\.(xlsx|xlsm|xlsb|xls|ods|fods|numbers|csv|tsv)$/i;

const NOTHING = {
  id: 'Tidak ada berkas isian (.xlsx, .csv) di {path}. Periksa nama folder atau polanya.',
  en: 'There is no sheet (.xlsx, .csv) in {path}. Check the name of the folder or the pattern.',
};

/**
 * The files that `words` of the command line name: files, folders (the sheets right in them) and patterns, each once,
 * those of a folder in the order of code points. Files that are not there are kept: whoever reads them says so.
 * @throws UsageError for a folder or pattern without any sheet, ProjectError for a folder that cannot be read
 */
export function handedPaths(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.flatMap(pathsOf).filter((path) => {
    const name = existsSync(path) ? realpathSync(path) : path;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

function pathsOf(word: string): string[] {
  const stats = statsOf(word);
  const found = stats?.isDirectory()
    ? sheetsIn(word)
    : !stats && isPattern(word)
      ? expandPattern(word, 'file').filter(isSheet)
      : [word];
  if (found.length === 0) throw new UsageError(NOTHING, { path: word });
  return found;
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw projectErrorFrom(error, path);
  }
}

function sheetsIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && isSheet(entry.name))
      .map(({ name }) => join(folder, name))
      .sort(byCodePoint);
  } catch (error) {
    throw projectErrorFrom(error, folder);
  }
}

/** Excel leaves `~$name.xlsx` beside a workbook that is open, LibreOffice `.~lock.name#`. */
function isSheet(path: string): boolean {
  const name = basename(path);
  return SHEETS.test(name) && !name.startsWith('~$') && !name.startsWith('.');
}
