import type { Colours, Theme } from '../../theme/theme.js';
import { cssString } from './css-string.js';
import { onDark } from './on-dark.js';

const COLOUR = /^#[0-9a-f]{6}$/i;
const NAME = /^[a-z][a-z0-9-]*$/;

/**
 * The theme as CSS that stands before the profile's style sheet: variables for it, and the sheets of paper. On dark
 * screens the colours that say something become lighter; ground, ink and lines are the style sheet's own there.
 * @param runningHead what stands at the head of each printed page
 */
export function themeStyle(theme: Theme, runningHead: string): string {
  const style = styles.get(theme) ?? styleOf(theme);
  styles.set(theme, style);
  return `${style}@page { @top-left { content: ${cssString(runningHead)} } }\n`;
}

/** All pages of one run have one theme. */
const styles = new WeakMap<Theme, string>();

function styleOf({ colours, fonts, paper, type }: Theme): string {
  const { ink, quiet, line, strong, tint, gapPaper } = colours;
  const light = {
    paper: colours.paper,
    ink,
    quiet,
    line,
    'line-strong': strong,
    tint,
    'gap-paper': gapPaper,
    ...loud(colours),
  };
  const { leading, ...sizes } = type;
  const { width, height, margin } = paper;
  const { top, bottom, inner, outer } = margin;
  const small = (points: number) => `font: ${points}pt ${cssString(fonts.heading)}, sans-serif`;
  return `:root {
--body: ${cssString(fonts.body)};
--heading: ${cssString(fonts.heading)};
--type-leading: ${leading};
${declarations('type-', Object.entries(sizes), (size) => `${size}pt`)}${declarations('', Object.entries(light), safe)}}
${dimensionRules(colours, safe)}@media screen and (prefers-color-scheme: dark) {
:root {
${declarations('', Object.entries(loud(colours)), dark)}}
${dimensionRules(colours, dark)}}
@page {
size: ${width}mm ${height}mm;
margin: ${top}mm ${outer}mm ${bottom}mm ${inner}mm;
@top-left { ${small(8)}; color: ${safe(quiet)} }
@bottom-right { content: counter(page); ${small(9)}; color: ${safe(ink)} }
}
@page across {
size: ${height}mm ${width}mm;
margin: ${inner}mm ${outer}mm ${outer}mm;
}
@page cover {
margin: ${inner}mm;
@top-left { content: none }
@bottom-right { content: none }
}
`;
}

/** The colours that say something, and therefore stay themselves on a dark screen. */
function loud({ accent, gap }: Colours) {
  return { accent, gap };
}

function declarations<Value>(
  prefix: string,
  values: readonly (readonly [string, Value])[],
  written: (value: Value) => string,
): string {
  return values.map(([name, value]) => `--${prefix}${name}: ${written(value)};\n`).join('');
}

function dimensionRules({ dimensions }: Colours, written: (colour: string) => string): string {
  return Object.entries(dimensions)
    .filter(([id]) => NAME.test(id))
    .map(([id, colour]) => `.${id} { --dimension: ${written(colour)} }\n`)
    .join('');
}

/** What is not plainly a colour could end the style. */
function safe(colour: string): string {
  return COLOUR.test(colour) ? colour : 'currentcolor';
}

function dark(colour: string): string {
  return COLOUR.test(colour) ? onDark(colour) : 'currentcolor';
}
