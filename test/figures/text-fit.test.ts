import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../src/figures/svg.js';
import { fitText, textWidth, wrapText } from '../../src/figures/text-fit.js';

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

  it('ends after its last line with an ellipsis behind a whole word', () => {
    const all = 'Menata ulang aplikasi, data, dan tenaga, lalu mengukur hasilnya';
    const [first = '', second = '', ...more] = wrapText(all, 130, 13, 2);
    expect(more).toEqual([]);
    expect(second).toMatch(/[a-z]…$/);
    expect(all.startsWith(`${first} ${second.slice(0, -1)}`)).toBe(true);
    expect(textWidth(second, 13)).toBeLessThanOrEqual(130);
    expect(wrapText('Menata data', 130, 13, 2)).toEqual(['Menata data']);
    expect(wrapText('m'.repeat(50), 120, 13, 1)).toEqual([expect.stringMatching(/^m+…$/)]);
  });

  it('is shortened with an ellipsis only when it does not fit', () => {
    expect(fitText('Kota', 100, 13)).toBe('Kota');
    expect(fitText('Kebijakan dan kelembagaan daerah', 100, 13)).toMatch(/^Kebijakan.*…$/);
    expect(textWidth(fitText('Kebijakan dan kelembagaan daerah', 100, 13), 13)).toBeLessThanOrEqual(100);
  });

  it('of a megabyte is fitted at once', () => {
    const start = performance.now();
    fitText('kata '.repeat(200_000), 100, 13);
    wrapText('x'.repeat(1_000_000), 100, 13, 2);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('loses characters that XML does not know', () => {
    expect(escapeXml('a\u0000b\ud800<&"')).toBe('ab&#60;&#38;&#34;');
    expect(escapeXml('Rp1,25 miliar (2024)')).toBe('Rp1,25 miliar (2024)');
  });
});
