import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figureIds, figuresOf } from '../../src/figures/figures.js';
import { penFor } from '../../src/figures/pen.js';
import { textWidth } from '../../src/figures/text-fit.js';
import { profiles } from '../../src/generated/tables.js';
import type { Masterplan } from '../../src/generated/types.js';
import { loadProject } from '../../src/load.js';
import { buildModel } from '../../src/model/build-model.js';
import type { Model } from '../../src/model/model.js';
import { FUNDS } from '../../src/model/money.js';
import { defaultTheme } from '../../src/theme/theme.js';
import { validate } from '../../src/validate.js';
import { empty, modelOf, sample } from '../books/sample.js';
import { ROOT } from '../house/sources.js';
import { elementsOf } from './drawing.js';

/** Everything an office could make long, many or large at once. */
const LONG = 'Penyelenggaraan Pemerintahan Berbasis Elektronik yang Terpadu dan Berkelanjutan '.repeat(3);

function stressed(): Model {
  const profile = structuredClone(profiles[0]);
  if (profile === undefined) throw new Error('there is no profile');
  const dimensions = profile.dimensions.map((dimension, index) => ({
    ...dimension,
    name: index % 2 === 0 ? `${dimension.name} ${LONG}` : 'W'.repeat(300),
  }));
  const years = Array.from({ length: 25 }, (_, index) => 2025 + index);
  const budget = Object.fromEntries(
    years.map((year) => [year, Object.fromEntries(FUNDS.map((fund, index) => [fund, 10 ** index]))]),
  );
  const program = (id: string) => ({ id, name: LONG, budget, years: { start: 2025, end: 2049 } });
  const strategy = (id: string) => ({ id, text: LONG, factors: [] });
  const masterplan: Masterplan = {
    ...sample,
    period: { start: 2025, end: 2049 },
    agencies: sample.agencies?.map((agency) => ({ ...agency, name: LONG, short: LONG })) ?? [],
    readiness:
      sample.readiness?.map((cell) => ({
        ...cell,
        score: { now: 123_456_789_012, target: 1e15, scale: 1e15 },
      })) ?? [],
    gaps: sample.gaps?.map((gap) => ({ ...gap, current: { text: LONG } })) ?? [],
    swot:
      sample.swot?.map((table) => ({
        ...table,
        strengths: table.strengths?.map((factor) => ({ ...factor, rating: 1e9 })) ?? [],
        strategies: {
          so: Array.from({ length: 40 }, (_, index) => strategy(`so${index}`)),
          wo: [strategy('w')],
        },
      })) ?? [],
    dimensions: {
      ...sample.dimensions,
      governance: {
        ...sample.dimensions?.governance,
        programs: Array.from({ length: 300 }, (_, index) => program(`p${index}`)),
      },
    },
    roadmap: {
      phases:
        sample.roadmap?.phases?.map((phase) => ({ ...phase, name: LONG, theme: LONG, milestones: [LONG] })) ??
        [],
    },
  };
  return buildModel(masterplan, { ...profile, dimensions }, 1);
}

/** A whole project, in which every figure has its data. */
const contoh = await validate(await loadProject(join(ROOT, 'examples/kota-contoh')));
const models = { sample: modelOf(sample), contoh: contoh.model, stressed: stressed() };
const languages = ['id', 'en'] as const;

const names = ['sample', 'contoh', 'stressed'] as const;
const cases = names.flatMap((name) =>
  languages.flatMap((language) => {
    const model = models[name];
    const figures = figuresOf(model, penFor(language));
    return figureIds(model).flatMap((id) => {
      const figure = figures.get(id);
      return figure === undefined
        ? []
        : [{ at: `${id} of ${name} in ${language}`, id, language, name, figure }];
    });
  }),
);

describe('figures', () => {
  it('are drawn only where there is data', () => {
    const drawn = (masterplan: Masterplan) => {
      const model = modelOf(masterplan);
      const figures = figuresOf(model, penFor('id'));
      return figureIds(model).filter((id) => figures.has(id));
    };
    expect(drawn(sample)).toEqual(
      expect.arrayContaining(['fig-readiness', 'fig-gaps', 'fig-swot', 'fig-budget', 'fig-programs']),
    );
    expect(drawn(empty)).toEqual([]);
    const figures = figuresOf(models.contoh, penFor('id'));
    expect(figureIds(models.contoh).filter((id) => !figures.has(id))).toEqual([]);
  });

  it('are drawn once, when they are asked for', () => {
    const figures = figuresOf(models.sample, penFor('id'));
    expect(figures.get('fig-gaps')).toBe(figures.get('fig-gaps'));
    expect(figures.has('fig-gaps')).toBe(true);
    expect(figures.has('fig-none')).toBe(false);
    expect(figures.get('constructor')).toBeUndefined();
  });

  it('are the same each time', () => {
    for (const { id, language, name, figure } of cases) {
      expect(figuresOf(models[name], penFor(language)).get(id)).toEqual(figure);
    }
  });
});

describe.each(cases)('$at', ({ figure: { svg, title, description } }) => {
  const elements = elementsOf(svg);
  const root = elements[0]?.attributes ?? {};
  const height = Number(root.height);

  it('is named, 720 units wide, in the theme’s font', () => {
    expect(root).toMatchObject({
      viewBox: `0 0 720 ${root.height}`,
      width: '720',
      role: 'img',
      'aria-labelledby': 'title desc',
      'font-family': "'Source Sans 3', system-ui, sans-serif",
    });
    expect(height).toBeGreaterThan(0);
    expect(title).not.toBe('');
    expect(description).toMatch(/\.$/);
    expect(elements.find(({ attributes }) => attributes.id === 'title')?.words).toBe(title);
    expect(elements.find(({ attributes }) => attributes.id === 'desc')?.words.trim()).toBe(
      description.trim(),
    );
  });

  it('holds plain SVG that every renderer knows', () => {
    const names = new Set(elements.map(({ name }) => name));
    const plain = 'svg title desc defs pattern g rect path circle line polyline polygon text marker'.split(
      ' ',
    );
    expect([...names].filter((one) => !plain.includes(one))).toEqual([]);
    expect(svg).not.toMatch(/ style=| class=| on\w+=|href=|undefined|NaN|Infinity|\[object/);
  });

  it('has ids of its own, and fills that are there', () => {
    const ids = elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...svg.matchAll(/url\(([^)]*)\)/g)].map(([, reference]) => reference);
    expect(used.filter((reference) => !ids.includes(reference?.slice(1) ?? ''))).toEqual([]);
  });

  it('keeps its words inside its frame, none too small', () => {
    for (const { attributes, words, within } of elements.filter(({ name }) => name === 'text')) {
      const [x, y, size] = [attributes.x, attributes.y, attributes['font-size']].map(Number);
      expect(within).toEqual(['svg']);
      expect(size).toBeGreaterThanOrEqual(12);
      const width = textWidth(words, size ?? 0);
      const before = { middle: 0.5, end: 1 }[attributes['text-anchor'] ?? ''] ?? 0;
      const left = (x ?? NaN) - width * before;
      expect.soft(left, words).toBeGreaterThanOrEqual(-1);
      expect.soft(left + width, words).toBeLessThanOrEqual(721);
      expect.soft(y, words).toBeLessThanOrEqual(height);
      expect.soft(y, words).toBeGreaterThanOrEqual((size ?? 0) * 0.7);
    }
  });

  it('keeps its boxes inside its frame', () => {
    const boxes = elements.filter(({ name, within }) => name === 'rect' && !within.includes('pattern'));
    for (const { attributes, within } of boxes) {
      const [x, y, width, tall] = ['x', 'y', 'width', 'height'].map((key) => Number(attributes[key] ?? 0));
      expect(within).not.toContain('g');
      expect.soft(Math.min(x ?? NaN, y ?? NaN, width ?? NaN, tall ?? NaN)).toBeGreaterThanOrEqual(0);
      expect.soft((x ?? NaN) + (width ?? NaN)).toBeLessThanOrEqual(720.01);
      expect.soft((y ?? NaN) + (tall ?? NaN)).toBeLessThanOrEqual(height + 0.01);
    }
  });
});

describe.each(cases.filter(({ language, name }) => language === 'en' && name === 'sample'))(
  '$at',
  (drawn) => {
    it('says nothing of ours in Indonesian', () => {
      const ours =
        /\b(?:ada|anggaran|belum|dalam|dan|dari|daerah|dimensi|indikator|jangka|keadaan|kesenjangan|kuadran|menurut|miliar|pada|peluang|prioritas|program|rencana|sasaran|sekarang|skor|strategi|tahapan|tahun|unsur)\b/i;
      const said = elementsOf(drawn.figure.svg).map(({ words }) => words);
      expect(ours.exec(said.join(' '))?.[0]).toBeUndefined();
    });
  },
);

describe('what strangers write', () => {
  it('is words and nothing else', () => {
    const evil = '"><script>x</script><a href="x">';
    const masterplan: Masterplan = {
      ...sample,
      swot: [{ id: 'x', scope: 'region', strategies: { so: [{ id: 'a', text: evil, factors: [] }] } }],
      roadmap: { phases: [{ name: evil, years: { start: 2025, end: 2025 }, theme: evil }] },
    };
    const figures = figuresOf(modelOf(masterplan), penFor('id'));
    for (const id of ['fig-swot', 'fig-roadmap']) {
      expect(figures.get(id)?.svg).not.toMatch(/<script|<a /);
      expect(figures.get(id)?.svg).toContain('&#60;script');
    }
  });

  it.each([
    ['A"B\'C\\D', "'ABCD', system-ui, sans-serif"],
    ["x'; } <svg onload='y'>", "'x  <svg onload=y>', system-ui, sans-serif"],
    ['"\'', 'system-ui, sans-serif'],
  ])('names a font, and does not break out of its name: %s', (heading, expected) => {
    const theme = { ...defaultTheme, fonts: { ...defaultTheme.fonts, heading } };
    const svg = figuresOf(models.sample, penFor('id', theme)).get('fig-gaps')?.svg ?? '';
    expect(elementsOf(svg)[0]?.attributes['font-family']).toBe(expected);
  });
});
