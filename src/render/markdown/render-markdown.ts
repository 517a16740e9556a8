import type { BookDocument } from '../../books/book.js';
import { evaluateTemplate } from '../templates/evaluate.js';
import type { Templates } from '../templates/template.js';
import { BookSession } from './book-session.js';
import type { ChapterNumber } from './chapter-number.js';
import { entryList } from './contents.js';
import { coverMarkdown } from './cover.js';
import { foldText } from './escape.js';
import { numberHeadings } from './headings.js';
import { noteDefinitions } from './notes.js';
import { plainText } from './prose.js';
import type { Entry, RenderedBook, RenderedChapter } from './rendered-book.js';

/** The id of the front chapter that marks where contents and lists stand; it has no template. */
const contentsId = 'contents';

/** A part together with its line in the contents. */
interface Draft {
  readonly part: RenderedChapter;
  readonly entry: Entry;
}

/**
 * A book as one numbered Markdown text and as its parts. Two linear passes: first every chapter is filled and
 * numbered, then what had to wait for that is written: contents, lists, cross references, footnotes.
 * Throws TemplateError, naming template, line and column, when a template and its data do not fit.
 */
export function renderMarkdown(book: BookDocument, templates: Templates): RenderedBook {
  const session = new BookSession(book);
  for (const chapter of session.chapters) claimAnchors(chapter, session);
  const drafts = session.chapters.map((chapter) =>
    chapter.document.id === contentsId ? undefined : renderChapter(chapter, session, templates),
  );
  const ownEntries = listEntries(session);
  const contents = drafts.flatMap((draft) => (draft === undefined ? ownEntries : [draft.entry]));
  const body = drafts.flatMap((draft) => (draft === undefined ? listParts(session, contents) : [draft.part]));
  const parts = [coverPart(session), ...body, ...notesParts(session)].map((part) => ({
    ...part,
    markdown: `${session.references.resolve(part.markdown, session.anchors)}\n`,
  }));
  return {
    // Only some ask for it, and in a large book it is as large as all its parts again.
    get markdown() {
      return parts.map(({ markdown }) => markdown).join('\n');
    },
    parts,
    contents,
    tables: session.tables,
    figures: session.figures,
    pictures: session.pictures,
  };
}

/** All chapters are known before the first is filled, so references may point to any of them. */
function claimAnchors(chapter: ChapterNumber, session: BookSession): void {
  const { document, anchor, label, title } = chapter;
  const place = { template: document.template, at: [1, 1] as const };
  if (document.id !== contentsId) {
    session.anchors.claim(anchor, label || title, place);
    session.references.alias(document.id, anchor);
    return;
  }
  const { words } = session;
  session.anchors.claim(words.contentsAnchor, words.contents, place);
  session.anchors.claim(words.tablesAnchor, words.tables, place);
  session.anchors.claim(words.figuresAnchor, words.figures, place);
}

function renderChapter(chapter: ChapterNumber, session: BookSession, templates: Templates): Draft {
  const { document, anchor, label, heading } = chapter;
  session.enter(chapter);
  const filled = evaluateTemplate(document.template, document.data, templates, session);
  const { markdown, entries } = numberHeadings(filled, chapter, session);
  const title = plainText(chapter.title);
  return {
    part: {
      id: document.id,
      kind: document.kind,
      label,
      title,
      anchor,
      markdown: markdown === '' ? heading : `${heading}\n\n${markdown}`,
    },
    entry: { label, title, anchor, children: entries },
  };
}

function coverPart(session: BookSession): RenderedChapter {
  const { book, words } = session;
  const title = foldText(book.title);
  return { id: 'cover', kind: 'cover', label: '', title, anchor: '', markdown: coverMarkdown(book, words) };
}

/** Contents, tables, figures: what there is to list. Empty lists are left out. */
function lists(session: BookSession, contents: readonly Entry[]) {
  const { words } = session;
  const all = [
    { kind: 'contents', title: words.contents, anchor: words.contentsAnchor, entries: contents },
    { kind: 'tables', title: words.tables, anchor: words.tablesAnchor, entries: session.tables },
    { kind: 'figures', title: words.figures, anchor: words.figuresAnchor, entries: session.figures },
  ] as const;
  return all.filter(({ kind, entries }) => kind === 'contents' || entries.length > 0);
}

function listEntries(session: BookSession): Entry[] {
  return lists(session, []).map(({ title, anchor }) => ({
    label: '',
    title,
    anchor,
    children: [],
  }));
}

function listParts(session: BookSession, contents: readonly Entry[]): RenderedChapter[] {
  return lists(session, contents).map(({ kind, title, anchor, entries }) => ({
    id: kind,
    kind,
    label: '',
    title,
    anchor,
    markdown: `# ${title} {#${anchor} .front}\n\n${entryList(entries)}`,
  }));
}

function notesParts(session: BookSession): RenderedChapter[] {
  const markdown = noteDefinitions(session);
  if (markdown === '') return [];
  return [{ id: 'notes', kind: 'notes', label: '', title: '', anchor: '', markdown }];
}
