import { ExternalHyperlink, InternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import { visibleText } from '../../i18n/invisible.js';
import type { Inline } from '../tokens/block.js';
import { inlineText } from '../tokens/inline-text.js';
import { field } from './fields.js';
import { noteReference } from './note-reference.js';
import type { Scribe } from './scribe.js';
import { charStyle } from './style-ids.js';

/** Word refuses a file with a longer address in it. */
const LONGEST_ADDRESS = 2000;

/** Text as runs of Word; links lead somewhere, notes stand at the foot. */
export function runsOf(content: readonly Inline[], scribe: Scribe, look: IRunOptions = {}): ParagraphChild[] {
  return content.flatMap((part) => runsOfPart(part, scribe, look));
}

function runsOfPart(part: Inline, scribe: Scribe, look: IRunOptions): ParagraphChild[] {
  switch (part.kind) {
    case 'text':
      return [textRun(part, look)];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'note':
      return noteReference(part.number, scribe);
    case 'link':
      return linkRuns(part, scribe, look);
  }
}

/** Words of ours or of a name, as one run. Whatever XML may not hold is left out here. */
export function wordsRun(words: string, look: IRunOptions = {}): TextRun {
  return new TextRun({ ...look, text: visibleText(words) });
}

function textRun(
  { text, bold, italic, code, missing }: Extract<Inline, { kind: 'text' }>,
  look: IRunOptions,
): TextRun {
  const style = missing ? charStyle.missing : code ? charStyle.code : undefined;
  return wordsRun(text, {
    ...look,
    ...(style && { style }),
    ...(bold && { bold }),
    ...(italic && !missing && { italics: true }),
  });
}

function linkRuns(
  { href, content }: Extract<Inline, { kind: 'link' }>,
  scribe: Scribe,
  look: IRunOptions,
): ParagraphChild[] {
  if (href.startsWith('#')) return placeRuns(href.slice(1), content, scribe, look);
  const link = addressOf(href);
  if (link === undefined) return runsOf(content, scribe, look);
  return [
    new ExternalHyperlink({ link, children: runsOf(content, scribe, { ...look, style: charStyle.link }) }),
  ];
}

function placeRuns(
  anchor: string,
  content: readonly Inline[],
  scribe: Scribe,
  look: IRunOptions,
): ParagraphChild[] {
  const runs = runsOf(content, scribe, look);
  if (!scribe.anchors.has(anchor)) return runs;
  const name = scribe.bookmarks.name(anchor);
  // A caption's own number can be referred to, so that Word sets it right when tables are moved.
  if (scribe.captionLabels.get(anchor) === inlineText(content)) return field(`REF ${name} \\h`, runs);
  return [new InternalHyperlink({ anchor: name, children: runs })];
}

/** An address as Word accepts it; `undefined` for one that would make it refuse the whole file. */
function addressOf(href: string): string | undefined {
  if (!/^(?:https?:|mailto:)/i.test(href) || !URL.canParse(href)) return undefined;
  const address = new URL(href).href;
  return address.length > LONGEST_ADDRESS ? undefined : address;
}
