import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/figures/figures.js';
import { ticks } from '../../src/figures/scale.js';
import { escapeXml } from '../../src/figures/svg.js';
import { fitText, textWidth, wrapText } from '../../src/figures/text-fit.js';
import type { Masterplan } from '../../src/generated/types.js';
import { empty, modelOf, sample } from '../books/sample.js';

const figures = figuresOf(modelOf(sample));
const svgOf = (id: string, masterplan: Masterplan = sample) =>
  figuresOf(modelOf(masterplan)).get(id)?.svg ?? '';

describe('figures', () => {
  it('are drawn only where there is data', () => {
    expect([...figures.keys()]).toEqual([
      'fig-readiness',
      'fig-swot',
      'fig-budget',
      'fig-programs',
      'fig-roadmap',
    ]);
    expect(figuresOf(modelOf(empty)).size).toBe(0);
  });

  it('are drawn once for a model', () => {
    const model = modelOf(sample);
    expect(figuresOf(model)).toBe(figuresOf(model));
  });

  it.each([...figures])(
    '%s is named, keeps the page’s policy, and has no text below 12 units',
    (_, { svg, title, description }) => {
      expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 720 [\d.]+"[^>]* role="img" aria-labelledby="title desc"/);
      expect(svg).toContain(`<title id="title">${escapeXml(title)}</title>`);
      expect(svg).toContain(`<desc id="desc">${escapeXml(description)}</desc>`);
      expect(svg).not.toMatch(/style=|<style|<script|href=|undefined|NaN|Infinity/);
      for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/g))
        expect(Number(size)).toBeGreaterThanOrEqual(12);
    },
  );

  it.each([...figures])('%s keeps its texts and shapes inside its frame', (_, { svg }) => {
    const height = Number(/viewBox="0 0 720 ([\d.]+)"/.exec(svg)?.[1]);
    for (const [, x, y] of svg.matchAll(/<text x="(-?[\d.]+)" y="(-?[\d.]+)"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(720);
      expect(Number(y)).toBeLessThanOrEqual(height);
    }
    for (const [, x, width] of svg.matchAll(/<rect x="(-?[\d.]+)"[^>]* width="(-?[\d.]+)"/g)) {
      expect(Number(width)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(720.01);
    }
  });

  it('hold no mark-up of a stranger', () => {
    const roadmap = {
      phases: [{ name: '<script>x</script>', years: { start: 2025, end: 2025 }, theme: '"><a href="x">' }],
    };
    const svg = svgOf('fig-roadmap', { ...sample, roadmap });
    expect(svg).not.toMatch(/<script|<a /);
    expect(svg).toContain('&#60;script&#62;');
  });
});

describe('readiness scores', () => {
  it('draw a bar in proportion to its scale', () => {
    const svg = svgOf('fig-readiness');
    const track = Number(
      /<rect x="212" y="[\d.]+" width="([\d.]+)" height="16" fill="#eeece7"/.exec(svg)?.[1],
    );
    const bars = [...svg.matchAll(/width="([\d.]+)" height="16" fill="#1f5fa8"/g)].map((match) =>
      Number(match[1]),
    );
    expect(bars.map((bar) => Number((bar / track).toFixed(2)))).toEqual([0.4, 0.75]);
    expect(svg).toContain('2 dari 5');
  });
});

describe('SWOT quadrant', () => {
  it('puts the point right of the middle for x above 0 and below it for y under 0', () => {
    const [, x, y] = /<circle cx="([\d.]+)" cy="([\d.]+)"/.exec(svgOf('fig-swot')) ?? [];
    expect([Number(x), Number(y)]).toEqual([520, 360]);
    expect(svgOf('fig-swot')).toContain('(0,80; -0,60)');
  });
});

describe('budget by year', () => {
  const svg = svgOf('fig-budget');

  it('stacks each year’s funds to their sum', () => {
    const heights = [
      ...svg.matchAll(/height="([\d.]+)" fill="(?:#1f5fa8|#4a6b10|url\(#fund-dak\))" stroke/g),
    ].map((match) => Number(match[1]));
    // 2025: 2 APBD and 0,25 CSR; 2026: 0,6 APBD and 0,9 DAK, in miliar on an axis of 2,5.
    expect(heights).toEqual([208, 26, 62.4, 93.6]);
    expect(svg).toContain('Dalam miliar rupiah');
    expect(svg).toContain('>2,3</text>');
  });

  it('has an empty column for a year of the plan without money', () => {
    expect(svg).toContain('>2034</text>');
    expect(figures.get('fig-budget')?.description).toContain('2034: Rp0');
  });

  it('gives funds of one colour different patterns', () => {
    expect(svg).toContain('<pattern id="fund-dak"');
    expect(svg).not.toContain('fund-kpbu');
  });
});

describe('programmes by dimension', () => {
  it('says each dimension’s counts', () => {
    expect(figures.get('fig-programs')?.description).toContain(
      'Smart Governance: 2 program (jangka pendek 1, jangka menengah 1).',
    );
  });
});

describe('roadmap', () => {
  it('spans each phase over its years', () => {
    const bars = [
      ...svgOf('fig-roadmap').matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="30"/g),
    ];
    expect(bars.map(([, x, width]) => [Number(x), Number(width)])).toEqual([
      [1, 70],
      [73, 286],
      [361, 358],
    ]);
  });

  it('leaves out a phase whose years are unknown or the wrong way round', () => {
    const phases = [{ name: 'Tanpa tahun' }, { name: 'Terbalik', years: { start: 2030, end: 2026 } }];
    expect(svgOf('fig-roadmap', { ...sample, roadmap: { phases } })).toBe('');
  });
});

describe('text in a figure', () => {
  it('is wrapped by estimated width, and a word too long for a line is cut', () => {
    const lines = wrapText('Satu layanan untuk semua warga kota', 120, 13);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('Satu layanan untuk semua warga kota');
    for (const line of [...lines, ...wrapText('m'.repeat(50), 120, 13)])
      expect(textWidth(line, 13)).toBeLessThanOrEqual(120);
    expect(wrapText('m'.repeat(50), 120, 13).join('')).toBe('m'.repeat(50));
    expect(wrapText('  ', 120, 13)).toEqual([]);
  });

  it('is shortened with an ellipsis only when it does not fit', () => {
    expect(fitText('Kota', 100, 13)).toBe('Kota');
    expect(fitText('Kebijakan dan kelembagaan daerah', 100, 13)).toMatch(/^Kebijakan.*…$/);
  });

  it('loses characters that XML does not know', () => {
    expect(escapeXml('a\u0000b\ud800<&"')).toBe('ab&#60;&#38;&#34;');
  });
});

describe('ticks', () => {
  it.each([
    [2.25, [0, 0.5, 1, 1.5, 2, 2.5]],
    [100, [0, 20, 40, 60, 80, 100]],
    [7, [0, 2, 4, 6, 8]],
    [0, [0]],
  ])('reach %d in round steps', (most, expected) => {
    expect(ticks(most)).toEqual(expected);
  });
});
