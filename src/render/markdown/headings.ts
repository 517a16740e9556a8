import { TemplateError, templateProblems } from '../templates/template-error.js';
import { slug } from './anchors.js';
import type { BookSession } from './book-session.js';
import type { ChapterNumber } from './chapter-number.js';
import { escapeText } from './escape.js';
import { plainText } from './prose.js';
import { holdsReference } from './references.js';
import type { Entry } from './rendered-book.js';

/** Only templates can start a line with #: the escaper and prose never let one through. */
const heading = /^(#{1,6})[ \t]+(.*?)[ \t]*$/;
/** `{#id}`, `{#id .page}` or `{.page}` at the end of a heading. */
const ownAttributes = /(?:^|\s+)(?<!\\)\{(?:#([^{}\s]+))?(?:(?<!\{) )?(\.page)?\}$/;
const footnote = /\[\^[^\]\s]+\]/g;
const fenceLine = /^(`{3,})/;

/** Levels that get a number and stand in the contents; deeper ones are plain. */
const deepestNumbered = 3;

interface NumberedEntry extends Entry {
  readonly children: NumberedEntry[];
}

export interface NumberedBody {
  readonly markdown: string;
  readonly entries: readonly Entry[];
}

/**
 * One pass over a filled chapter template: `## Judul` becomes `## 1.2 Judul {#sec-…}`, and runs of empty lines
 * become one. An anchor written as `{#id}` is kept, and so is `.page`, with which a section
 * starts a page of its own. Throws TemplateError for a `# …` line or an anchor twice.
 */
export function numberHeadings(body: string, chapter: ChapterNumber, session: BookSession): NumberedBody {
  const lines: string[] = [];
  const entries: NumberedEntry[] = [];
  const numbering = new SectionNumbers(chapter, session, entries);
  let fence: string | undefined;
  for (const line of body.split('\n')) {
    const ticks = line.startsWith('```') ? fenceLine.exec(line)?.[1] : undefined;
    if (fence !== undefined) {
      if (ticks !== undefined && ticks.length >= fence.length) fence = undefined;
      lines.push(line);
    } else {
      fence = ticks;
      const text = line.trimEnd();
      const match = text.startsWith('#') ? heading.exec(text) : null;
      if (match !== null) lines.push(numbering.number(match[1] ?? '', match[2] ?? ''));
      else if (text !== '' || lines.at(-1) !== '') lines.push(text);
    }
  }
  return { markdown: lines.join('\n').trim(), entries };
}

/** Counts the sections of one chapter and gives each its anchor. */
class SectionNumbers {
  private readonly chapter: ChapterNumber;
  private readonly session: BookSession;
  private readonly entries: NumberedEntry[];
  private sections = 0;
  private subsections = 0;

  constructor(chapter: ChapterNumber, session: BookSession, entries: NumberedEntry[]) {
    this.chapter = chapter;
    this.session = session;
    this.entries = entries;
  }

  number(marks: string, content: string): string {
    const place = { template: this.chapter.document.template, at: [1, 1] as const };
    const level = marks.length;
    if (level === 1) throw new TemplateError(templateProblems.chapterHeading, place);
    const own = ownAttributes.exec(content);
    const markdown = own === null ? content : content.slice(0, own.index);
    const title = plainText(markdown.replace(footnote, ''));
    if (holdsReference(content))
      throw new TemplateError(templateProblems.referenceInHeading, place, { heading: title });

    const label = this.next(level);
    const called = label === '' ? escapeText(title) : `${this.session.words.section} ${label}`;
    const wish = `sec-${this.chapter.document.id}-${slug(title)}`.replace(/-+$/, '');
    const { anchors } = this.session;
    const written = own?.[1];
    const anchor =
      written === undefined ? anchors.claimFree(wish, called) : anchors.claimWritten(written, called, place);
    if (level <= deepestNumbered) this.enter(level, { label, title, anchor, children: [] });
    const page = own?.[2] === undefined ? '' : ` ${own[2]}`;
    return `${marks} ${label === '' ? '' : `${label} `}${markdown} {#${anchor}${page}}`;
  }

  private next(level: number): string {
    if (level === 2) {
      this.sections += 1;
      this.subsections = 0;
    } else if (level === 3) this.subsections += 1;
    if (this.chapter.prefix === '' || level > deepestNumbered) return '';
    const section = `${this.chapter.prefix}.${this.sections}`;
    return level === 2 ? section : `${section}.${this.subsections}`;
  }

  private enter(level: number, entry: NumberedEntry): void {
    const parent = level === 3 ? this.entries.at(-1) : undefined;
    (parent?.children ?? this.entries).push(entry);
  }
}
