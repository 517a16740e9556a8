import { patchDocument, type TemplatePageNumberEstimator } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { packedAlike } from './tidy-package.js';

const DOCUMENT = 'word/document.xml';
/** The parts whose text is laid out. */
const TEXT = [DOCUMENT, 'word/styles.xml', 'word/footnotes.xml'];
const JUSTIFIED = '<w:jc w:val="both"/>';
const RAGGED = '<w:jc w:val="left"/>';

/** A page reference as `fields.ts` writes it, up to its result, and the result. */
const PAGE_REFERENCE =
  /(<w:instrText\b[^>]*> PAGEREF (\S+) \\h <\/w:instrText><\/w:r><w:r\b[^>]*>(?:(?!<w:r\b).)*?<w:fldChar w:fldCharType="separate"\/><\/w:r><w:r\b[^>]*>(?:(?!<w:r\b).)*?<w:t\b[^>]*>)[^<]*/gs;

/**
 * A finished document with its contents and lists filled in: the page of every bookmark, found by laying the document
 * out in the fonts it embeds. Slow: about a second for sixty pages.
 */
export async function withPageNumbers(document: Uint8Array): Promise<Uint8Array> {
  const pages = await pagesOf(document);
  const files = unzipSync(document);
  const body = strFromU8(files[DOCUMENT] ?? new Uint8Array());
  const filled = body.replace(
    PAGE_REFERENCE,
    (_, before: string, place: string) => before + (pages.get(place) ?? ''),
  );
  return packedAlike({ ...files, [DOCUMENT]: strToU8(filled) });
}

/** The number printed on the page where each bookmark stands ("iv", "12"), by the bookmark's name. */
export async function pagesOf(document: Uint8Array): Promise<ReadonlyMap<string, string>> {
  // 1.7 MB of layout, for nothing but this.
  const { estimatePageNumbersWith } = await import('docx/layout');
  // Where a rule of Word's is not known the nearest one serves: no entry stays without a number.
  const estimate = estimatePageNumbersWith({ guess: true });
  let pages: ReadonlyMap<string, string> = new Map();
  const pageNumbers: TemplatePageNumberEstimator = (template) => {
    const estimated = estimate(template);
    pages = estimated.bookmarks;
    return estimated;
  };
  await patchDocument({ outputType: 'uint8array', data: ragged(document), patches: {}, pageNumbers });
  return pages;
}

/**
 * The document with nothing justified. In justified lines the newest Word squeezes spaces to take in one more word and
 * other programs do not; set ragged, all break their lines alike.
 */
function ragged(document: Uint8Array): Uint8Array {
  const files = unzipSync(document);
  for (const name of TEXT) {
    const text = files[name];
    if (text) files[name] = strToU8(strFromU8(text).replaceAll(JUSTIFIED, RAGGED));
  }
  return zipSync(files, { level: 0 });
}
