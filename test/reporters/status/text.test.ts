import { describe, expect, it } from 'vitest';
import type { Stage } from '../../../src/diagnostics/diagnostic.js';
import { textWidth } from '../../../src/reporters/cells.js';
import { plainPaint } from '../../../src/reporters/report.js';
import { bar } from '../../../src/reporters/status/bar.js';
import type { StatusReport } from '../../../src/reporters/status/status-report.js';
import { statusText } from '../../../src/reporters/status/text.js';
import type { AgencyStatus } from '../../../src/status/agency-status.js';
import type { Completeness } from '../../../src/status/completeness.js';

function share(whole: number | undefined, due = whole): Completeness {
  const stages: Record<Stage, number | undefined> = { 1: undefined, 2: whole, 3: 40, 4: 100, 5: undefined };
  return { whole, due, stages };
}

function agency(name: string, more: Partial<AgencyStatus> = {}): AgencyStatus {
  const counts = { programs: 3, indicators: 2, gaps: 1, sources: 0, open: 0, lateDays: 0 };
  const none = { short: undefined, data: undefined, due: undefined, days: undefined, missing: [] };
  const findings = { error: 0, warning: 0, info: 0 };
  return { id: 'a', name, standing: 'open', ...none, ...counts, findings, completeness: share(100), ...more };
}

function report(more: Partial<StatusReport['status']> = {}): StatusReport {
  return {
    status: {
      whole: share(47.2, 71.4),
      books: [{ id: 'book-1', number: 1, title: 'Analisis Strategis', completeness: share(62.5) }],
      dimensions: [],
      agencies: [],
      missing: [
        {
          part: 'gaps[].solution',
          title: 'Kesenjangan · Solusi',
          stage: 2,
          open: 4,
          of: 27,
          path: ['gaps', 3, 'solution'],
        },
        { part: 'roadmap.phases', title: 'Fase', stage: 3, open: 1, of: 1, path: ['roadmap', 'phases'] },
      ],
      findings: { errors: 1, warnings: 0, infos: 2, files: 3 },
      today: '2026-03-10',
      ...more,
    },
    region: 'Kota Uji',
    fictional: true,
    title: 'Masterplan Smart City Kota Uji',
    stage: 2,
    documentStatus: 'draft',
    language: 'id',
  };
}

const text = (of: StatusReport, width = 80, all = false): string[] =>
  statusText(of, { paint: plainPaint, width, all }).split('\n');

describe('the status for people', () => {
  it('begins with the region, its stage and how much is done', () => {
    expect(text(report()).slice(0, 6)).toEqual([
      'Kota Uji (daerah rekaan)',
      'Masterplan Smart City Kota Uji',
      'Tahap II · Draf · per 10 Maret 2026',
      '',
      '71% dari isian wajib tahap ini · 47% dari isian wajib keempat tahap.',
      '1 galat, 0 peringatan, 2 info dalam 3 berkas.',
    ]);
  });

  it('draws a bar for each book', () => {
    expect(text(report()).slice(7, 9)).toEqual([
      'Buku                                          terisi              II   III    IV',
      '1  Analisis Strategis                         ██████░░░░   63%   63%   40%  100%',
    ]);
  });

  it('tells what this stage lacks, then what the next one will', () => {
    const lines = text(report());
    const at = lines.indexOf('Belum terisi untuk tahap ini (tahap II): 1 bagian');
    expect(lines[at + 1]?.replace(/ {2,}/g, ' | ')).toBe(
      ' | Kesenjangan · Solusi | gaps[].solution | 4 dari 27',
    );
    expect(lines[at + 3]).toBe('Menyusul untuk tahap III: 1 bagian');
    expect(lines[at + 4]?.replace(/ {2,}/g, ' | ')).toBe(' | Fase | roadmap.phases');
  });

  it('puts the latest agency first and counts those it leaves out', () => {
    const agencies = [
      ...Array.from({ length: 12 }, (_, at) => agency(`Dinas ${at}`)),
      agency('Dinas Terlambat', { data: 'partial', due: '2026-03-01', lateDays: 9 }),
      agency('Dinas Sangat Terlambat dengan Nama Panjang', { short: 'DST', lateDays: 40 }),
    ];
    const lines = text(report({ agencies }));
    const at = lines.findIndex((line) => line.startsWith('Perangkat daerah'));
    expect(lines[at + 1]).toMatch(/^DST +– +terlambat 40 hari/);
    expect(lines[at + 2]).toMatch(/^Dinas Terlambat +sebagian +terlambat 9 hari/);
    expect(lines).toContain('… dan 2 perangkat daerah lain. Tambahkan --all untuk melihat semuanya.');
    expect(text(report({ agencies }), 80, true).filter((line) => line.startsWith('Dinas'))).toHaveLength(13);
  });

  it('leaves out bars and a few counts rather than break its lines in 60 columns', () => {
    const lines = text(report({ agencies: [agency('Dinas Pekerjaan Umum dan Penataan Ruang')] }), 60);
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(60);
    expect(lines).toContain('1  Analisis Strategis                  63%   63%   40%  100%');
    expect(lines.join('')).not.toContain('█');
  });

  it('fits into 80 columns, and lets nothing colour the terminal', () => {
    const long = `${'Badan '.repeat(30)}\u001b[31m`;
    const lines = text({ ...report({ agencies: [agency(long)] }), region: long, title: long });
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(80);
    expect(lines.join('')).not.toContain('\u001b');
  });

  it('begins no line with what a CI service would obey', () => {
    const forged = '::error::palsu';
    const lines = text({ ...report({ agencies: [agency(forged)] }), region: forged, title: `${forged} 2` });
    expect(lines.filter((line) => line.includes('error::palsu'))).toHaveLength(3);
    expect(lines.filter((line) => /^\s*::/.test(line))).toEqual([]);
  });
});

it.each([
  [0, '░░░░░░░░░░'],
  [0.1, '█░░░░░░░░░'],
  [50, '█████░░░░░'],
  [99.9, '█████████░'],
  [100, '██████████'],
])('a bar of %d percent', (value, drawn) => {
  expect(bar(value, 10)).toBe(drawn);
});
