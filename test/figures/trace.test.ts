import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { penFor } from '../../src/figures/pen.js';
import { trace } from '../../src/figures/trace.js';
import { COLUMNS, type TraceGraph, type TraceNode } from '../../src/figures/trace-graph.js';
import { type Ordered, traceOrder } from '../../src/figures/trace-order.js';
import { rising, tracePlaces } from '../../src/figures/trace-places.js';
import type { DimensionSection, Gap, Masterplan } from '../../src/generated/types.js';
import { empty, modelOf } from '../books/sample.js';
import { elements, expectInFrame } from './in-frame.js';

const id = penFor('id');
const en = penFor('en');

function planOf(gaps: Gap[], living: DimensionSection, other: Partial<Masterplan> = {}): Masterplan {
  return { ...empty, gaps, ...other, dimensions: { living } };
}

const gap = (name: string, more: Partial<Gap> = {}): Gap => ({
  id: name,
  dimension: 'living',
  gap: name,
  ...more,
});
const programs = [
  { id: 'p1', name: 'Siaga Ibu', strategies: ['s1'], indicators: ['i1'] },
  { id: 'p2', name: 'Posyandu Digital', gaps: ['g2'], indicators: ['i1', 'i2'] },
  { id: 'p3', name: 'Program lepas' },
];
const plan = planOf([gap('g1'), gap('g2'), gap('g3')], {
  strategies: [
    { id: 's1', text: 'Satu jalur rujukan', gaps: ['g1'] },
    { id: 's2', text: 'Tanpa program', gaps: ['g1'] },
  ],
  programs,
  indicators: [
    { id: 'i1', name: 'Waktu rujukan' },
    { id: 'i2', name: 'Prevalensi stunting' },
    { id: 'i3', name: 'Indikator lepas' },
  ],
});

describe('traceability figure', () => {
  const drawn = expectInFrame(trace(modelOf(plan), 'living', id));
  const boxes = elements(drawn.svg, 'rect').filter(({ width }) => width === '154.5');
  const dashed = boxes.filter((box) => box['stroke-dasharray'] !== undefined);

  it('has a box for each gap, strategy, programme and indicator in its own column', () => {
    // Columns begin at 0, 188, 376 and 564: four boxes of 156 in 720, evenly apart.
    const at = (x: string) => boxes.filter((box) => box.x === x).length;
    expect(['0.75', '188.75', '376.75', '564.75'].map(at)).toEqual([3, 2, 3, 3]);
    expect(
      elements(drawn.svg, 'text')
        .slice(0, 4)
        .map(({ words }) => words),
    ).toEqual(['Kesenjangan (3)', 'Strategi (2)', 'Program (3)', 'Indikator (3)']);
  });

  it('marks what hangs loose with a dashed outline and a ring where the link is missing', () => {
    // g3 after; s2 after; p3 before and after; i3 before.
    expect(dashed.map(({ x }) => x).sort()).toEqual(['0.75', '188.75', '376.75', '564.75']);
    expect(
      elements(drawn.svg, 'circle')
        .map(({ cx }) => cx)
        .sort(),
    ).toEqual(['155.25', '343.25', '376.75', '531.25', '564.75'].sort());
  });

  it('says the counts and what is missing, in the book’s language', () => {
    expect(drawn.title).toBe('Ketertelusuran kesenjangan, strategi, program, dan indikator Smart Living');
    expect(drawn.description).toBe(
      'Pada Smart Living tercatat tiga kesenjangan, dua strategi, tiga program, dan tiga indikator. ' +
        'Satu kesenjangan belum dijawab oleh strategi ataupun program. Satu strategi belum memiliki program. ' +
        'Satu program belum berkaitan dengan kesenjangan ataupun strategi. Satu program belum memiliki indikator. ' +
        'Satu indikator belum dipakai untuk mengukur sasaran ataupun program.',
    );
    expect(trace(modelOf(plan), 'living', en)?.description).toBe(
      'Smart Living has three gaps, two strategies, three programmes and three indicators. ' +
        'One gap is answered by no strategy and no programme yet. One strategy has no programme yet. ' +
        'One programme answers neither gap nor strategy yet. One programme has no indicator yet. ' +
        'One indicator measures neither goal nor programme yet.',
    );
  });

  it('keeps its lines in the gutters and off the boxes', () => {
    const path = /<path d="(M156[^"]+)" fill="none"/.exec(drawn.svg)?.[1] ?? '';
    const curves = [...path.matchAll(/M(\d+) ([\d.]+)C[\d. ]+ (\d+) ([\d.]+)(H\d+)?/g)];
    // g1–s1, g1–s2, s1–p1, p1–i1, g2–lane, lane–p2, p2–i1, p2–i2.
    expect(curves).toHaveLength(8);
    for (const [, x1, , x2] of curves) {
      expect([156, 344, 532]).toContain(Number(x1));
      expect(Number(x2) - Number(x1)).toBe(32);
    }
    const lanes = curves.filter((curve) => curve[5] !== undefined);
    expect(lanes.map((curve) => curve[5])).toEqual(['H344']);
    for (const lane of lanes) {
      const across = boxes.filter(({ x }) => x === '188.75');
      for (const { y, height } of across) {
        const inside = Number(lane[4]) > Number(y) - 1 && Number(lane[4]) < Number(y) + Number(height) + 1;
        expect(inside).toBe(false);
      }
    }
  });

  it('tells programmes of other places apart', () => {
    const enablers = {
      applications: [{ id: 'app', name: 'Aplikasi bersama', gaps: ['g3'], indicators: ['i3'] }],
    };
    const figure = expectInFrame(
      trace(modelOf(planOf(plan.gaps ?? [], plan.dimensions?.living ?? {}, { enablers })), 'living', id),
    );
    expect(figure.svg).toContain('Latar kelabu: program dimensi lain atau rencana pendukung');
    expect(drawn.svg).not.toContain('Latar kelabu');
  });

  it('shows urgent gaps first', () => {
    const gaps = [gap('kemudian', { priority: 3 }), gap('segera', { priority: 1 }), gap('entah')];
    const strategies = gaps.map(({ id: name }) => ({ id: `s-${name}`, text: name, gaps: [name] }));
    const { svg } = expectInFrame(trace(modelOf(planOf(gaps, { strategies })), 'living', id));
    const words = elements(svg, 'text').filter(({ x }) => x === '8');
    const y = (word: string) => Number(words.find((one) => one.words === word)?.y);
    expect(y('segera')).toBeLessThan(y('kemudian'));
    expect(y('kemudian')).toBeLessThan(y('entah'));
  });

  it('is not there without gaps', () => {
    expect(trace(modelOf(empty), 'living', id)).toBeUndefined();
    expect(trace(modelOf(plan), 'mobility', id)).toBeUndefined();
  });

  it('fits a page with thirty gaps and their chains, and says how many are left out', () => {
    const numbers = Array.from({ length: 30 }, (_, index) => index);
    const many = planOf(
      numbers.map((index) =>
        gap(`g${index}`, { gap: `Kesenjangan ${index} ${'yang sangat panjang uraiannya '.repeat(9)}` }),
      ),
      {
        strategies: numbers.map((index) => ({
          id: `s${index}`,
          text: 'Strategi '.repeat(30),
          gaps: [`g${index}`],
        })),
        programs: numbers.map((index) => ({
          id: `p${index}`,
          name: 'm'.repeat(200),
          strategies: [`s${index}`],
          indicators: [`i${index}`],
        })),
        indicators: numbers.map((index) => ({ id: `i${index}`, name: `Indikator ${index}` })),
      },
    );
    for (const pen of [id, en]) {
      const { svg } = expectInFrame(trace(modelOf(many), 'living', pen));
      const rest = pen === id ? 'dan 9 lainnya' : 'and 9 more';
      expect(elements(svg, 'text').filter(({ words }) => words === rest)).toHaveLength(4);
    }
  });

  it('cuts the first chain where it alone is longer than a page', () => {
    const long = planOf([gap('g1')], {
      strategies: [{ id: 's1', text: 'Strategi', gaps: ['g1'] }],
      programs: Array.from({ length: 50 }, (_, index) => ({
        id: `p${index}`,
        name: `Program ${index}`,
        strategies: ['s1'],
      })),
    });
    const { svg } = expectInFrame(trace(modelOf(long), 'living', id));
    expect(svg).toContain('>dan 29 lainnya<');
    expect(svg).toContain('>Program (50)<');
  });

  it('draws a draft in which nothing is linked or named', () => {
    const draft = planOf([{ id: 'g1', dimension: 'living' }], {});
    const { svg } = expectInFrame(trace(modelOf(draft), 'living', en));
    expect(svg).toContain('>(not filled in)<');
    expect(svg).toContain('>Programmes (0)<');
  });
});

const node = (column: TraceNode['column'], words: string): TraceNode => ({
  column,
  words,
  lane: false,
  foreign: false,
  open: { before: false, after: false },
});

describe('order of a trace', () => {
  const words = (nodes: readonly TraceNode[]) => nodes.map((one) => one.words);

  it('untangles two chains that were given crosswise', () => {
    const [g1, g2] = [node('gap', 'g1'), node('gap', 'g2')];
    const [s1, s2] = [node('strategy', 's1'), node('strategy', 's2')];
    const shared = node('program', 'p');
    const graph = {
      nodes: [g1, g2, s2, s1, shared],
      links: [
        [g1, s1],
        [g2, s2],
        [s1, shared],
        [s2, shared],
      ] as const,
      hidden: [],
    };
    const { gap: gaps, strategy } = traceOrder(graph);
    expect([words(gaps), words(strategy)]).toEqual([
      ['g1', 'g2'],
      ['s1', 's2'],
    ]);
  });

  it('puts what hangs loose last', () => {
    const [loose, linked, strategy] = [node('gap', 'lepas'), node('gap', 'terjawab'), node('strategy', 's')];
    const order = traceOrder({ nodes: [loose, linked, strategy], links: [[linked, strategy]], hidden: [] });
    expect(words(order.gap)).toEqual(['terjawab', 'lepas']);
  });

  it('keeps every node once and never tangles more than it was given', () => {
    const graphs = fc
      .array(fc.tuple(fc.nat(2), fc.nat(7), fc.nat(7)), { maxLength: 40 })
      .map((ends): TraceGraph => {
        const nodes = COLUMNS.map((column) =>
          Array.from({ length: 8 }, (_, at) => node(column, `${column}${at}`)),
        );
        const seen = new Set<string>();
        const links = ends.flatMap(([column, from, to]) => {
          const [a, b] = [nodes[column]?.[from], nodes[column + 1]?.[to]];
          const key = `${column} ${from} ${to}`;
          if (a === undefined || b === undefined || seen.has(key)) return [];
          seen.add(key);
          return [[a, b] as const];
        });
        return { nodes: nodes.flat(), links, hidden: [] };
      });
    fc.assert(
      fc.property(graphs, (graph) => {
        const order = traceOrder(graph);
        const all = COLUMNS.flatMap((column) => order[column]);
        expect(new Set(all)).toEqual(new Set(graph.nodes));
        expect(all).toHaveLength(graph.nodes.length);
        expect(crossingsOf(order, graph)).toBeLessThanOrEqual(crossingsOf(given(graph), graph));
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});

function given({ nodes }: TraceGraph): Ordered {
  const of = (column: TraceNode['column']) => nodes.filter((one) => one.column === column);
  return { gap: of('gap'), strategy: of('strategy'), program: of('program'), indicator: of('indicator') };
}

function crossingsOf(order: Ordered, { links }: TraceGraph): number {
  const place = new Map(COLUMNS.flatMap((column) => order[column].map((one, at) => [one, at] as const)));
  const at = (one: TraceNode) => place.get(one) ?? 0;
  let sum = 0;
  for (const [index, [a, b]] of links.entries())
    for (const [c, d] of links.slice(index + 1))
      if (a.column === c.column && (at(a) - at(c)) * (at(b) - at(d)) < 0) sum += 1;
  return sum;
}

describe('places of a trace', () => {
  it('packs the fullest column and centres the others on what they lead to', () => {
    const one = node('strategy', 's');
    const three = ['p1', 'p2', 'p3'].map((name) => node('program', name));
    const order = { gap: [], strategy: [one], program: three, indicator: [] };
    const places = tracePlaces(
      order,
      three.map((program) => [one, program] as const),
      () => 30,
      10,
    );
    // Three boxes of 30 with 10 between: 110 high. The strategy's middle stands at 55.
    expect(places.height).toBe(110);
    expect(three.map(places.top)).toEqual([0, 40, 80]);
    expect(places.top(one)).toBe(40);
  });

  it.each([
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
    [
      [3, 1],
      [2, 2],
    ],
    [
      [5, 1, 3, 10],
      [3, 3, 3, 10],
    ],
    [[], []],
  ])('takes for %j the nearest numbers that never fall', (wished, expected) => {
    expect(rising(wished)).toEqual(expected);
  });
});
