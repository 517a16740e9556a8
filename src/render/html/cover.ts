import type { BookDocument, Logo } from '../../books/book.js';
import { bookWords } from '../../i18n/book-words.js';
import { formatDate } from '../../i18n/dates.js';
import { escapeHtml } from './escape-html.js';
import { fill, pageWords } from './page-words.js';

/** The programme's six dimensions as six strips: the mark all books share. */
export const DIMENSION_BAND = `<div class="band" aria-hidden="true">${[
  'governance',
  'branding',
  'economy',
  'living',
  'society',
  'environment',
]
  .map((dimension) => `<span class="${dimension}"></span>`)
  .join('')}</div>`;

/** The cover of a book as a section with the page's only h1, whose id is `titleId`. */
export function renderCover(book: BookDocument, titleId: string): string {
  const common = bookWords[book.language];
  const words = pageWords[book.language];
  const facts = [
    [words.status, book.status],
    [common.version, book.version],
    [words.date, book.date && formatDate(book.date, book.language)],
  ]
    .filter((fact): fact is [string, string] => Boolean(fact[1]))
    .map(([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`);
  return `<section class="cover" aria-labelledby="${titleId}">
${renderRegion(book.region, book.logo)}
<div class="cover-title">
<p class="cover-number">${escapeHtml(fill(words.book, book.number))}</p>
<h1 id="${titleId}">${escapeHtml(book.title)}</h1>
${book.subtitle ? `<p class="cover-subtitle">${escapeHtml(book.subtitle)}</p>\n` : ''}${DIMENSION_BAND}
<p class="cover-period"><span>${escapeHtml(common.period)}</span> ${escapeHtml(book.period)}</p>
</div>
${renderMarks(book)}<dl class="facts">${facts.join('')}</dl>
</section>
`;
}

/** Whose book it is: the coat of arms, if there is one, and the name. */
export function renderRegion(region: string, logo: Logo | undefined): string {
  return `<p class="region">${logo ? `${renderLogo(logo)} ` : ''}<span>${escapeHtml(region)}</span></p>`;
}

/** The marks nobody may overlook: that it is a draft, that it is invented. Empty when it is neither. */
export function renderMarks({
  draft,
  fictional,
  language,
}: Pick<BookDocument, 'draft' | 'fictional' | 'language'>) {
  const words = bookWords[language];
  const marks = [
    draft ? `<p class="mark draft"><strong>${escapeHtml(words.draft)}</strong></p>` : '',
    fictional ? `<p class="mark">${escapeHtml(words.fictional)}</p>` : '',
  ].join('');
  return marks === '' ? '' : `<div class="marks">${marks}</div>\n`;
}

function renderLogo({ data, mediaType, alt }: Logo): string {
  if (!/^image\/[a-z.+-]+$/.test(mediaType)) return '';
  return `<img src="data:${mediaType};base64,${Buffer.from(data).toString('base64')}" alt="${escapeHtml(alt)}">`;
}
