import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/diagnostics/diagnostic.js';
import { pathText } from '../../src/diagnostics/place.js';
import { loadProject } from '../../src/load.js';
import { wholePercent } from '../../src/status/completeness.js';
import { type Status, statusOf } from '../../src/status/status.js';
import { validate } from '../../src/validate.js';
import { folderWith } from '../project/folder.js';
import { HEAD } from '../validate/check-files.js';

async function stock(text: string, stage: Stage = 2, today = '2026-03-10'): Promise<Status> {
  const project = await loadProject(folderWith({ 'masterplan.yaml': HEAD + text }));
  const { model, summary } = await validate(project, { stage });
  return statusOf(model, summary, today);
}

const book = (status: Status, number: number) => status.books.find((one) => one.number === number);
const dimension = (status: Status, id: string) => status.dimensions.find((one) => one.id === id);

// The profile requires 24 parts from stage II on; with the nine cells and the eighteen aspects that is 26.
const STAGE_2 = 26;

describe('completeness', () => {
  it('is nothing where only the region is named', async () => {
    const { whole } = await stock('');
    expect(whole.due).toBe(0);
    expect(whole.whole).toBe(0);
    expect(whole.stages[1]).toBeUndefined();
  });

  it('counts every part the same, in proportion to its rows', async () => {
    const status = await stock(`period: { start: 2025, end: 2034 }
agencies:
  - { id: dinkes, name: Dinas Kesehatan, data: { status: partial } }
  - { id: dishub, name: Dinas Perhubungan }
`);
    // period, agencies, and half of the rows of agencies[].data
    expect(status.whole.due).toBeCloseTo((2.5 / STAGE_2) * 100, 10);
  });

  it('counts cells and aspects that no row covers', async () => {
    const status = await stock(`readiness:
  - { element: structure, part: people, current: Ada, ideal: Cukup }
gaps:
  - { id: g-1, dimension: living, aspect: health }
  - { id: g-2, dimension: living, aspect: health }
`);
    // readiness with both fields, one of nine cells; gaps with an aspect each, one of eighteen aspects
    const filled = 3 + 1 / 9 + 2 + 1 / 18;
    expect(status.whole.due).toBeCloseTo((filled / STAGE_2) * 100, 10);
  });

  it('belongs to the books that print the part', async () => {
    const status = await stock('period: { start: 2025, end: 2034 }\n');
    expect(book(status, 1)?.completeness.due).toBe(0);
    // Book 2 holds of stage II: province, period, statement, key words, missions, regulations, goals, their indicators.
    expect(book(status, 2)?.completeness.due).toBeCloseTo(100 / 8, 10);
    expect(book(status, 4)?.completeness.due).toBeUndefined();
  });

  it('belongs to the dimension of the row', async () => {
    const status = await stock('gaps:\n  - { id: g-1, dimension: living, aspect: health }\n');
    // Of a dimension at stage II: five fields of its gap rows, a row for each of three aspects, goals, their indicators.
    expect(dimension(status, 'living')?.completeness.due).toBeCloseTo(((1 + 1 / 3) / 8) * 100, 10);
    expect(dimension(status, 'economy')?.completeness.due).toBe(0);
    expect(dimension(status, 'living')?.gaps).toBe(1);
  });

  it('prints 100 only for what is whole and 0 only for what is empty', () => {
    expect([0, 0.2, 50.5, 99.6, 100].map(wholePercent)).toEqual([0, 1, 51, 99, 100]);
  });
});

describe('what is missing', () => {
  it('names the first absent step only, with its rows', async () => {
    const { missing } = await stock(`vision: { statement: Kota Uji yang maju, keywords: [maju] }
gaps:
  - { id: g-1, dimension: living, aspect: health, priority: 1 }
  - { id: g-2, dimension: living, priority: 2 }
`);
    const said = missing
      .filter(({ stage, part }) => stage === 2 && /^(vision|gaps|readiness)/.test(part))
      .map(({ part, open, of, path }) => `${part} ${open}/${of} ${pathText(path)}`);
    expect(said).toEqual([
      'readiness 1/1 readiness',
      'gaps[].aspect 1/2 gaps[1].aspect',
      'gaps[].current 2/2 gaps[0].current',
      'gaps[].ideal 2/2 gaps[0].ideal',
      'gaps[].solution 2/2 gaps[0].solution',
      'gaps.aspects 17/18 gaps',
    ]);
  });
});

describe('agencies', () => {
  const AGENCIES = `agencies:
  - { id: dinkes, name: Dinas Kesehatan, data: { status: partial, due: 2026-03-01 } }
  - { id: dishub, name: Dinas Perhubungan, data: { status: complete, due: 2026-03-01 } }
  - { id: dlh, name: Dinas Lingkungan Hidup, data: { status: none, due: 2026-02 } }
  - { id: bappeda, name: Bappeda, data: { status: none, due: 2026-03-10 } }
dimensions:
  living:
    programs:
      - { id: p-1, name: Siaga Ibu, lead: dinkes, description: Ambulans desa }
      - { id: p-2, name: Angkutan, lead: dishub }
`;

  it('are late from the day after, unless their data is complete', async () => {
    const { agencies } = await stock(AGENCIES);
    // From 1 March to 10 March; from the last day of February.
    expect(agencies.map(({ id, lateDays }) => `${id} ${lateDays}`)).toEqual([
      'dinkes 9',
      'dishub 0',
      'dlh 10',
      'bappeda 0',
    ]);
  });

  it('answer for the rows they lead', async () => {
    const { agencies } = await stock(AGENCIES, 3);
    const [dinkes, dishub, dlh] = agencies;
    // A programme has eight required fields: the lead is there, the description of one.
    expect(dinkes?.completeness.whole).toBeCloseTo((2 / 8) * 100, 10);
    expect(dinkes?.open).toBe(6);
    expect(dishub?.completeness.whole).toBeCloseTo((1 / 8) * 100, 10);
    expect(dlh?.completeness.whole).toBeUndefined();
    expect([dinkes?.programs, dlh?.programs]).toEqual([1, 0]);
  });
});
