import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/reporters/cells.js';
import { plainPaint } from '../../../src/reporters/report.js';
import { agenciesText, agencyLines } from '../../../src/reporters/status/agencies.js';
import { agencySetText } from '../../../src/reporters/status/agency-set.js';
import type { AgencyStatus } from '../../../src/status/agency-status.js';

function agency(id: string, more: Partial<AgencyStatus> = {}): AgencyStatus {
  const stages = { 1: undefined, 2: undefined, 3: undefined, 4: undefined, 5: undefined };
  return {
    id,
    name: `Dinas ${id}`,
    short: undefined,
    standing: 'open',
    data: 'partial',
    due: undefined,
    days: undefined,
    lateDays: 0,
    programs: 3,
    indicators: 2,
    gaps: 1,
    sources: 1,
    open: 0,
    missing: [],
    findings: { error: 2, warning: 1, info: 0 },
    completeness: { whole: 50, due: 50, stages },
    ...more,
  };
}

const late = (id: string, days: number, more: Partial<AgencyStatus> = {}) =>
  agency(id, { standing: 'late', due: '2026-06-30', days: -days, lateDays: days, ...more });
const soon = (id: string, days: number) => agency(id, { standing: 'soon', due: '2026-07-15', days });
const done = (id: string) => agency(id, { standing: 'complete', data: 'complete', due: '2026-09-30' });

const rows = [done('Akhir'), soon('Hampir', 3), late('Lama', 12), agency('Tanpa'), late('Baru', 1)];
const lines = (agencies: readonly AgencyStatus[], width = 100, all = false) =>
  agencyLines(
    agencies.map((one) => ({ region: undefined, agency: one })),
    'id',
    { paint: plainPaint, width, all },
  );

describe('who is late', () => {
  it('says first how many, and how long', () => {
    expect(lines(rows).slice(0, 2)).toEqual([
      '2 dari 5 perangkat daerah terlambat; paling lama 12 hari.',
      'Jatuh tempo dalam 7 hari: 1. Belum lengkap lainnya: 1. Lengkap: 1.',
    ]);
    expect(lines([done('Akhir')])[0]).toBe('Tidak ada yang terlambat dari 1 perangkat daerah.');
    expect(lines([])).toEqual(['Belum ada perangkat daerah (agencies).']);
  });

  it('shows each with a mark that needs no colour, its deadline and how far that is', () => {
    const table = lines(rows).slice(3, 9);
    expect(table.map((line) => line.slice(0, 16).trimEnd())).toEqual([
      '   Perangkat dae',
      '!  Dinas Lama',
      '!  Dinas Baru',
      '>  Dinas Hampir',
      '   Dinas Tanpa',
      '   Dinas Akhir',
    ]);
    expect(
      table.slice(1).map((line) => /lewat \d+ hari|\d hari lagi|besok|hari ini| – /.exec(line)?.[0].trim()),
    ).toEqual(['lewat 12 hari', 'lewat 1 hari', '3 hari lagi', '–', '–']);
  });

  it.each([
    [80, ['data', 'tenggat', 'waktu', 'baris', 'galat']],
    [100, ['data', 'tenggat', 'waktu', 'baris', 'galat', 'peringatan', 'info']],
    [
      140,
      ['data', 'tenggat', 'waktu', 'program', 'indik.', 'kesenj.', 'sumber', 'galat', 'peringatan', 'info'],
    ],
  ])('in %i columns has room for %j', (width, heads) => {
    const shown = lines([late('Pekerjaan Umum dan Penataan Ruang Kabupaten', 12)], width);
    expect(shown[3]?.trim().split(/ {2,}/).slice(1)).toEqual(heads);
    for (const line of shown) expect(textWidth(line)).toBeLessThanOrEqual(width);
  });

  it('adds up the kinds of rows where there is no room for each', () => {
    expect(lines([late('Lama', 12)], 80)[4]).toMatch(/ 7 +2$/);
    expect(lines([late('Lama', 12)], 140)[4]).toMatch(/ 3 +2 +1 +1 +2 +1 +–$/);
  });

  it('counts what it leaves out', () => {
    const many = Array.from({ length: 45 }, (_, at) => late(`No${at}`, at + 1));
    expect(lines(many).filter((line) => line.startsWith('!  '))).toHaveLength(40);
    expect(lines(many).join('\n')).toContain('… dan 5 perangkat daerah lain.');
    expect(lines(many, 100, true).filter((line) => line.startsWith('!  '))).toHaveLength(45);
  });

  it('of a name with control characters makes no command', () => {
    const text = agenciesText(
      {
        status: {
          whole: done('x').completeness,
          books: [],
          dimensions: [],
          agencies: [late('x', 1, { name: '::error::\u001b[2J\u202e' })],
          missing: [],
          findings: { errors: 0, warnings: 0, infos: 0, files: 1 },
          today: '2026-07-12',
        },
        region: '::warning::x',
        fictional: false,
        title: undefined,
        stage: 2,
        documentStatus: undefined,
        language: 'id',
      },
      { paint: plainPaint, width: 80, all: false },
    );
    expect(text).not.toMatch(/^::/m);
    for (const hidden of ['\u001b', '\u202e']) expect(text).not.toContain(hidden);
  });
});

it('of many plans tells the region of each, and which could not be read', () => {
  const text = agencySetText(
    [
      { folder: 'daerah/a', region: 'Kota A', status: { agencies: [late('Satu', 3), done('Dua')] } },
      { folder: 'daerah/b', status: { agencies: [late('Tiga', 9)] } },
      { folder: 'daerah/c', problem: 'tidak dapat dibaca' },
    ],
    'id',
    { paint: plainPaint, width: 80, all: false },
  ).split('\n');
  expect(text[0]).toBe('2 dari 3 perangkat daerah terlambat; paling lama 9 hari.');
  expect(text[4]).toMatch(/^! {2}daerah\/b +Dinas Tiga/);
  expect(text[5]).toMatch(/^! {2}Kota A +Dinas Satu/);
  expect(text.at(-2)).toBe('daerah/c: tidak dapat dibaca');
});
