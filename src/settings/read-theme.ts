import { type Diagnostic, finding } from '../diagnostics/diagnostic.js';
import type { Config } from '../generated/config.js';
import { empty } from '../schema/findings.js';
import type { SourceFile } from '../source/tree.js';
import type { ConfigReading } from './read-config.js';
import type { WrittenTheme } from './settings.js';
import { colourFinding } from './theme-findings.js';

/** What `theme` says of the books' look, as far as it is right. */
export function readTheme(theme: NonNullable<Config['theme']>, { place }: ConfigReading): WrittenTheme {
  const { paper, fonts = {}, colours = {}, logo } = theme;
  const { accent, ...dimensions } = colours;
  // What the schema found wrong has left holes in the list.
  const files = (fonts.files ?? []).flatMap((text: string | undefined, index) =>
    text === undefined ? [] : [{ text, place: place(['theme', 'fonts', 'files', index]) }],
  );
  const fontFiles = files.map(({ text }) => text);
  const { body: bodyFont, heading: headingFont } = fonts;
  return { place, files, settings: { paper, bodyFont, headingFont, fontFiles, accent, dimensions, logo } };
}

/** YAML takes what follows ` #` for a comment. */
const UNQUOTED = /^[ \t]*:[ \t]+(#[0-9a-fA-F]{3,8})\b/;

/** A colour said to be empty is written there all the same when its quotes are missing; other findings stay as they are. */
export function orUnquotedColour(found: Diagnostic, { text }: SourceFile): Diagnostic {
  const { place, type } = found;
  const [part, group, key] = place.path;
  if (type !== empty || part !== 'theme' || group !== 'colours' || key === undefined) return found;
  const rest = (text.split('\n')[place.line - 1] ?? '').slice(place.endColumn - 1);
  const colour = UNQUOTED.exec(rest)?.[1];
  return colour === undefined ? found : finding(colourFinding, 'quotes', place, { key: String(key), colour });
}
