import { join } from 'node:path';
import type { Report } from '../../reporters/report.js';
import { reportText } from '../../reporters/text.js';
import type { Output } from '../output.js';
import { paintFor } from './colour.js';
import { readingWidth } from './reading-width.js';
import { shownPath } from './shown-path.js';
import { writePieces } from './write-pieces.js';

/** Prints findings for people, with files named from where the reader stands, so that terminals can open them. */
export async function printText(
  report: Report,
  root: string,
  all: boolean,
  output: Output,
  env: NodeJS.ProcessEnv,
  stream = output.stdout,
): Promise<void> {
  const paint = await paintFor(stream, env);
  const fileName = (file: string) => shownPath(join(root, file));
  const width = readingWidth(stream, env);
  await writePieces(stream, reportText(report, { paint, all, fileName, width }));
}
