/** Several files in one text: each begins with a line `%% name`. Text before the first such line is left out. */
export function unpackFiles(archive: string): Map<string, string> {
  const files = new Map<string, string>();
  const marks = [...archive.matchAll(/^%% (.*)\n/gm)];
  for (const [index, mark] of marks.entries()) {
    const end = marks[index + 1]?.index ?? archive.length;
    files.set(mark[1] ?? '', archive.slice(mark.index + mark[0].length, end));
  }
  return files;
}

/** The reverse of `unpackFiles`. */
export function packFiles(files: ReadonlyMap<string, string>): string {
  return [...files].map(([name, text]) => `%% ${name}\n${text.endsWith('\n') ? text : `${text}\n`}`).join('');
}
