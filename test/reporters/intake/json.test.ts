import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importJson } from '../../../src/reporters/intake/json.js';
import { change, conflict, FILE, handed, place, plan, planned, question, report } from './sample-import.js';

const row = handed('programs', 'Program', 8, {
  id: 'posyandu',
  name: 'Posyandu Digital',
  'budget.2026.apbd': 1_500_000_000,
  status: 'running',
  locations: ['Pantai', 'Kota'],
});
const same = handed('gaps', 'Kesenjangan', 9, { id: 'celah' });

const of = report(
  plan(
    [
      planned(row, 'conflict', {
        id: 'posyandu',
        path: ['dimensions', 'living', 'programs', 3],
        changes: [change(row, 'budget.2026.apbd', '1250000000'), change(row, 'locations')],
        conflicts: [conflict(row, 'status', 'stopped')],
        questions: [question(place('Program', 8, 12), '1.250', { key: 'budget.2027.apbd', readings: ['a'] })],
      }),
      planned(same, 'unchanged', { id: 'celah' }),
    ],
    {
      changes: new Map([['agencies.yaml', { before: 'a', after: 'b' }]]),
      statuses: [{ agency: 'dinkes', from: undefined, to: 'partial' }],
      questions: [question(place(''), '')],
      files: [
        {
          file: FILE,
          rows: [],
          questions: [],
          readings: [
            {
              place: place('Program'),
              kind: 'programs',
              head: { first: 3, last: 4 },
              columns: [{ column: 2, head: 'Nama', key: 'name' }],
              count: 1,
            },
          ],
        },
      ],
    },
  ),
  { state: 'written', unread: [{ file: 'lama.xls', reason: 'Lama.' }] },
);

const json = (all: boolean) => JSON.parse([...importJson(of, { all })].join(''));

it('gives programs the values as they go into the masterplan, and places as people name them', () => {
  const { counts, written, received, changedFiles, rows, findings } = json(false);
  expect({ counts, written, received, changedFiles, findings }).toEqual({
    counts: { new: 0, changed: 0, unchanged: 1, conflict: 1, open: 0 },
    written: true,
    received: '2026-03-10',
    changedFiles: ['agencies.yaml'],
    findings: null,
  });
  const at = { file: FILE, sheet: 'Program' };
  expect(rows).toEqual([
    {
      kind: 'programs',
      outcome: 'conflict',
      id: 'posyandu',
      name: 'Posyandu Digital',
      agency: 'dinkes',
      ...at,
      row: 8,
      path: 'dimensions.living.programs[3]',
      changes: [
        {
          key: 'budget.2026.apbd',
          field: 'Anggaran 2026 (APBD)',
          before: '1250000000',
          after: 1_500_000_000,
          said: '1500000000',
          ...at,
          cell: 'C8',
        },
        {
          key: 'locations',
          field: 'Lokasi',
          before: null,
          after: ['Pantai', 'Kota'],
          said: 'Pantai,Kota',
          ...at,
          cell: 'E8',
        },
      ],
      conflicts: [
        {
          key: 'status',
          field: 'Status',
          before: 'stopped',
          after: 'running',
          said: 'running',
          ...at,
          cell: 'D8',
          first: null,
        },
      ],
      kept: [],
      questions: [
        {
          kind: 'ask',
          key: 'budget.2027.apbd',
          field: 'Anggaran 2027 (APBD)',
          said: '1.250',
          readings: ['a'],
          message: 'Jumlah 1.250 dapat dibaca dengan dua cara.',
          ...at,
          cell: 'L8',
        },
      ],
    },
  ]);
});

it('has every key told in its reference', () => {
  const reference = readFileSync('docs/reference/import-json.md', 'utf8');
  const told = new Set([...reference.matchAll(/[`"](\w+)[`"]/g)].map(([, word]) => word));
  const keys = (value: unknown): string[] =>
    Array.isArray(value)
      ? value.flatMap(keys)
      : value !== null && typeof value === 'object'
        ? Object.entries(value).flatMap(([key, held]) => [key, ...keys(held)])
        : [];
  expect(keys(json(true)).filter((key) => !told.has(key))).toEqual([]);
});

it('names rows that stay as they are when all is asked for', () => {
  expect(json(true).rows.map(({ outcome, id }: Record<string, unknown>) => [outcome, id])).toEqual([
    ['conflict', 'posyandu'],
    ['unchanged', 'celah'],
  ]);
});

it('does not say "written" where nothing was to be written', () => {
  const nothing = report(plan([planned(same, 'unchanged')]), { state: 'written' });
  expect(JSON.parse([...importJson(nothing, { all: false })].join(''))).toMatchObject({
    written: false,
    rows: [],
  });
});
