import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildBooks } from '../../src/books/build-books.js';
import { formatPercent, formatRupiah, formatRupiahShort } from '../../src/i18n/numbers.js';
import { voiceFor } from '../../src/i18n/voice.js';
import { loadProject } from '../../src/load.js';
import type { Model } from '../../src/model/model.js';
import type { RenderedBook } from '../../src/render/markdown/rendered-book.js';
import { validate } from '../../src/validate.js';
import { bookOf, rendered } from './render.js';
import { empty } from './sample.js';

const EXAMPLE = join(import.meta.dirname, '..', '..', 'examples', 'kota-contoh');
const KINDS = new Set(['chapter', 'annex']);
const { count } = voiceFor('id');

let model: Model;
let books: RenderedBook[];
beforeAll(async () => {
  ({ model } = await validate(await loadProject(EXAMPLE)));
  books = buildBooks(model, { draft: false }).map(rendered);
});

/** The first paragraph of a part, below its heading. */
function openingOf(markdown: string): string {
  return markdown.split(/\n{2,}/)[1] ?? '';
}

function opening(number: number, id: string): string {
  const part = books[number - 1]?.parts.find((one) => one.id === id);
  if (part === undefined) throw new Error(`book ${number} has no ${id}`);
  return openingOf(part.markdown);
}

const NUMBER = /\d|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas/;

describe('every chapter of the complete example', () => {
  it('opens with a paragraph that names a number', () => {
    const bare = books.flatMap(({ parts }, index) =>
      parts
        .filter(({ kind }) => KINDS.has(kind))
        .map(({ id, markdown }) => ({ id: `${index + 1}/${id}`, text: openingOf(markdown) }))
        .filter(({ text }) => /^[#|!\-*\d>]/.test(text) || !NUMBER.test(text))
        .map(({ id, text }) => `${id}: ${text.slice(0, 60)}`),
    );
    expect(bare).toEqual([]);
  });

  it('does not merely announce what it holds', () => {
    const announced = books.flatMap(({ parts }) =>
      parts
        .map(({ markdown }) => openingOf(markdown))
        .filter((text) =>
          /^(?:Bab|Lampiran|Tabel) ini (?:memuat|menjelaskan|menguraikan|menyandingkan)/.test(text),
        ),
    );
    expect(announced).toEqual([]);
  });

  it('says the numbers of the model', () => {
    const { dimensions, gaps, money, programs, indicators, swot } = model;
    const high = gaps.all.filter(({ priority }) => priority === 1).length;
    expect(opening(1, 'gaps')).toContain(
      `${count(gaps.all.length)} kesenjangan, ${count(high)} di antaranya`,
    );
    expect(opening(1, 'swot')).toContain(count(swot.flatMap(({ factors }) => factors).length));
    expect(opening(1, 'future')).toContain(count(model.future.length));
    expect(opening(2, 'introduction')).toContain(formatRupiah(money.total, 'id'));
    expect(opening(2, 'strategy')).toContain(count(model.strategies.all.length));
    const richest = [...dimensions].sort((a, b) => b.money.total - a.money.total)[0];
    const share = formatPercent(((richest?.money.total ?? 0) / money.total) * 100, 'id');
    for (const text of [opening(2, 'actions'), opening(3, 'dimensions')])
      expect(text).toContain(
        `${richest?.name}, yaitu ${formatRupiahShort(richest?.money.total ?? 0, 'id')} atau ${share}`,
      );
    const ten = [...programs.all].sort((a, b) => b.money.total - a.money.total).slice(0, 10);
    const sum = ten.reduce((total, program) => total + program.money.total, 0);
    expect(opening(3, 'programs')).toContain(formatRupiahShort(sum, 'id'));
    const reached = indicators.all.filter(({ direction, targets, actuals }) => {
      const [target, value] = [targets?.[2025], actuals?.[2025]?.value];
      if (target === undefined || value === undefined) return false;
      return direction === 'down' ? value <= target : direction === 'up' ? value >= target : value === target;
    }).length;
    expect(opening(3, 'indicators')).toContain(`${count(reached)} di antaranya`);
    expect(opening(4, 'list')).toContain(`${count(model.quickWins.length)} quick win`);
  });
});

describe('a book', () => {
  it('prints no captioned table twice', () => {
    const twice = books.flatMap(({ markdown }, index) => {
      const blocks = markdown.split(/\n{2,}/);
      const tables = blocks.filter((_, at) => /\{\.caption #tbl-[a-z0-9-]+\}$/.test(blocks[at - 1] ?? ''));
      expect(tables.length).toBeGreaterThan(5);
      return tables
        .filter((table, at) => tables.indexOf(table) !== at)
        .map((table) => `${index + 1}: ${table.slice(0, 60)}`);
    });
    expect(twice).toEqual([]);
  });

  it('has no table of more than twelve columns beside the name of its rows', () => {
    const wide = books.flatMap(({ markdown }, index) =>
      (markdown.match(/^\|(?:\s*:?-+:?\s*\|)+$/gm) ?? [])
        .map((line) => line.split('|').length - 2)
        .filter((columns) => columns > 13)
        .map((columns) => `${index + 1}: ${columns}`),
    );
    expect(wide).toEqual([]);
  });

  it('places every figure near words that refer to it', () => {
    for (const { markdown, figures } of books)
      for (const { anchor } of figures) expect(markdown).toContain(`](#${anchor})`);
  });
});

describe('a chapter without data', () => {
  it.each([1, 2, 3, 4])('of book %i says so where it opens, or says nothing that needs data', (number) => {
    const claims = rendered(bookOf(empty, number))
      .parts.filter(({ kind }) => KINDS.has(kind))
      .map(({ id, markdown }) => ({ id, text: openingOf(markdown) }))
      // Who promises and how the plan is steered need no data.
      .filter(({ id }) => id !== 'commitment' && id !== 'governance')
      .filter(({ text }) => !text.includes('*(belum diisi)*'))
      .map(({ id, text }) => `${id}: ${text}`);
    expect(claims).toEqual([]);
  });
});
