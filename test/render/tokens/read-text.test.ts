import fc from 'fast-check';
import createMarkdownIt from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/render/tokens/read-inline.js';

const options = { html: false, linkify: false };
const usual = new createMarkdownIt(options).use(footnote);
const ours = new createMarkdownIt(options).use(footnote);
ours.inline.ruler.at('text', readText);

const NOTE = '\n\n[^a]: Sumber.';

describe('the rule for text', () => {
  it.each([
    ['a link with text around it', 'Lihat [Tabel 3.1](#tbl-gap), lalu [#1: 50%](#a "judul").'],
    ['an unfinished link', 'a [b](c'],
    ['brackets in brackets', '[a [b] c](#d) ] ['],
    ['a picture and attributes', '![Kota: 50% + 3 = {a}](gambar/a.svg){.figure #fig-a}'],
    ['a note in bold', '**Penduduk[^a]** dan _luas_[^a]'],
    ['marks that are escaped', '1\\. \\*a\\* \\[b\\] &amp; &#92; <http://a.id>'],
    ['lines', 'a  \nb\\\nc\nd'],
  ])('reads %s as the parser itself does', (_, text) => sameHtml(text));

  it('reads any inline Markdown as the parser itself does', () => {
    const piece = fc.constantFrom(
      ...'[]()!*_~`\\&<>^#:-{}%=+@$ \n',
      '[^a]',
      '](#b)',
      '![',
      '**',
      'kota',
      '&amp;',
      '1,5',
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => sameHtml(pieces.join(''))));
  });
});

function sameHtml(text: string): void {
  expect(ours.render(text + NOTE)).toBe(usual.render(text + NOTE));
}
