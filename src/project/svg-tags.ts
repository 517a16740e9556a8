/** A tag of an SVG picture, or a piece of markup that is passed over as a whole. */
export interface SvgTag {
  /** As written, prefix and all; empty for comments and other markup that is no element. */
  readonly name: string;
  /** From `<` to `>`. */
  readonly text: string;
  /** The text between the tag before and this one. */
  readonly before: string;
  readonly kind: 'opens' | 'closes' | 'stands' | 'other';
}

export interface SvgTags {
  /** In the order of the text. */
  readonly tags: readonly SvgTag[];
  /** Whether the last one ends. */
  readonly isWhole: boolean;
}

/** The tags of a text. Goes through it once, whatever it holds. */
export function svgTags(text: string): SvgTags {
  const tags: SvgTag[] = [];
  let done = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', done)) {
    const end = endOf(text, at);
    if (end === undefined) return { tags, isWhole: false };
    tags.push(tagOf(text.slice(at, end), text.slice(done, at)));
    done = end;
  }
  return { tags, isWhole: true };
}

function tagOf(text: string, before: string): SvgTag {
  if (/^<[!?]/.test(text)) return { name: '', text, before, kind: 'other' };
  const name = /^<\/?([^\s/>]*)/.exec(text)?.[1] ?? '';
  const kind = text.startsWith('</') ? 'closes' : text.endsWith('/>') ? 'stands' : 'opens';
  return { name, text, before, kind };
}

/** The index behind a tag, a comment or another piece of markup that begins at `start`; undefined when it is open. */
function endOf(text: string, start: number): number | undefined {
  for (const [first, last] of WHOLE) {
    if (!text.startsWith(first, start)) continue;
    const end = text.indexOf(last, start + first.length);
    return end === -1 ? undefined : end + last.length;
  }
  const stop = /["'>]/g;
  stop.lastIndex = start;
  for (let found = stop.exec(text); found !== null; found = stop.exec(text)) {
    if (found[0] === '>') return stop.lastIndex;
    // A quoted value may hold `>`.
    const quote = text.indexOf(found[0], stop.lastIndex);
    if (quote === -1) return undefined;
    stop.lastIndex = quote + 1;
  }
  return undefined;
}

/** What is passed over as a whole, whatever stands inside. */
const WHOLE = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** What the style sheets in a picture say, as plain text and as CDATA. */
export function styleSheets(tags: readonly SvgTag[]): string[] {
  const sheets: string[] = [];
  let depth = 0;
  for (const { name, text, before, kind } of tags) {
    if (depth > 0) sheets.push(before, kind === 'other' ? text : '');
    if (!/^(?:.*:)?style$/i.test(name)) continue;
    if (kind === 'opens') depth += 1;
    if (kind === 'closes') depth -= 1;
  }
  return sheets.filter((sheet) => sheet !== '');
}
