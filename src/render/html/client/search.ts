import { loadScript } from './load-script.js';
import { type ChapterRecord, type Hit, SearchIndex } from './search-index.js';
import { excerpt, markHits, type Piece } from './search-text.js';

// What searches, loaded when a reader first opens the search. Texts of the books become text nodes and nothing else.
const SHOWN = 30;
const EXCERPT = 180;

const dialog = document.querySelector('dialog');
const input = dialog?.querySelector('input');
const status = dialog?.querySelector('[role="status"]');
const list = dialog?.querySelector('ol');
if (dialog && input && status && list) start(dialog, input, status, list);

function start(dialog: HTMLDialogElement, input: HTMLInputElement, status: Element, list: Element): void {
  const {
    page = '',
    books = '',
    loading = '',
    none = '',
    some = '',
    more = '',
    missing = '',
  } = dialog.dataset;
  const index = new SearchIndex();
  const absent: string[] = [];
  let awaited = 0;

  const show = () => {
    const query = input.value.trim();
    // Results of one book would be pushed aside by those of the next, just when somebody chooses one.
    const hits = query === '' || awaited > 0 ? [] : index.find(query);
    list.replaceChildren(...hits.slice(0, SHOWN).map((hit) => resultOf(hit, page)));
    status.textContent = message(query, hits.length);
  };
  const message = (query: string, count: number) => {
    if (awaited > 0) return loading;
    const without = absent.length > 0 ? fill(missing, absent.join(', ')) : '';
    if (query === '') return without;
    const answer = count === 0 ? fill(none, query) : fill(count > SHOWN ? more : some, count, SHOWN);
    return `${answer} ${without}`.trim();
  };

  // Each book's own file calls this.
  Object.assign(globalThis, {
    masterplanBook: async (file: string, book: string, chapters: readonly ChapterRecord[]) => {
      await index.add(file, book, chapters);
      awaited -= 1;
      show();
    },
  });
  for (const name of books.split(' ').filter(Boolean)) {
    awaited += 1;
    loadScript(`cari/${name}.js`).catch(() => {
      absent.push(name);
      awaited -= 1;
      show();
    });
  }
  input.addEventListener('input', show);
  dialog.addEventListener('keydown', (event) => step(event, input, list));
  show();
}

/** Arrows lead from the words through the results and back; Enter among the words takes the first result. */
function step(event: KeyboardEvent, input: HTMLInputElement, list: Element): void {
  const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  const { key } = event;
  if (key === 'Enter' && at === 0) stops[1]?.click();
  const next = key === 'ArrowDown' ? at + 1 : key === 'ArrowUp' ? at - 1 : -1;
  if (at < 0 || next < 0) return;
  event.preventDefault();
  stops[next]?.focus();
}

function resultOf({ found, words }: Hit, page: string): HTMLElement {
  const link = document.createElement('a');
  link.href = `${found.page === page ? '' : found.page}#${found.anchor}`;
  const where = found.chapter === found.title ? found.book : `${found.book} · ${found.chapter}`;
  link.append(
    line('search-where', [{ text: where, hit: false }]),
    line('search-title', markHits(found.title, words)),
    line('search-text', excerpt(found.text, words, EXCERPT)),
  );
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function line(name: string, pieces: readonly Piece[]): HTMLElement {
  const span = document.createElement('span');
  span.className = name;
  for (const { text, hit } of pieces) {
    if (!hit) span.append(text);
    else {
      const mark = document.createElement('mark');
      mark.textContent = text;
      span.append(mark);
    }
  }
  return span;
}

function fill(words: string, ...values: readonly (string | number)[]): string {
  let next = 0;
  return words.replace(/\{\}/g, () => String(values[next++] ?? ''));
}
