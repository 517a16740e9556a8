import { describe, expect, it, test } from 'vitest';
import { FORM_KINDS, type FormColumn } from '../../src/forms/form-kind.js';
import { findFormKind, formKinds } from '../../src/forms/form-kinds.js';
import { formScene } from '../../src/forms/form-scene.js';
import { plainHead } from '../../src/forms/plain-head.js';
import type { Cell } from '../../src/sheets/grid.js';
import { chooseFrom } from '../../src/values/choose-from.js';
import { readAmount } from '../../src/values/read-amount.js';
import { readDate } from '../../src/values/read-date.js';
import { readList } from '../../src/values/read-list.js';
import { readNumber } from '../../src/values/read-number.js';
import { readPercent } from '../../src/values/read-percent.js';
import { readText } from '../../src/values/read-text.js';
import { readYear } from '../../src/values/read-year.js';
import { readYears } from '../../src/values/read-years.js';
import { modelFrom, SMALL } from './a-model.js';

const scene = formScene(modelFrom());
const columns = formKinds.flatMap((kind) =>
  kind.columns.map((column) => ({ kind: kind.id, key: column.key, column })),
);

it('there is one kind for each sheet, in the order of the sheets', () => {
  expect(formKinds.map(({ id }) => id)).toEqual([...FORM_KINDS]);
  expect(findFormKind('gaps')?.name.id).toBe('Kesenjangan');
  expect(findFormKind('swot')).toBeUndefined();
});

describe.each(formKinds)('$id', ({ id, columns: own, core, synonyms, name }) => {
  it('has columns whose keys and heads are each its own, in both languages', () => {
    for (const of of [
      (one: FormColumn) => one.key,
      (one: FormColumn) => plainHead(one.head.id),
      (one: FormColumn) => plainHead(one.head.en),
    ]) {
      const all = own.map(of);
      expect(all).toEqual([...new Set(all)]);
    }
  });

  it('begins with the row’s code, or with what names a readiness cell, and has its core', () => {
    expect(own[0]?.key).toBe(id === 'readiness' ? 'element' : 'id');
    expect(own.map(({ key }) => key)).toContain(core);
  });

  it('has no head that could mean two of its columns', () => {
    const owners = new Map<string, string>();
    for (const { key, head, synonyms: names } of own) {
      for (const text of new Set([head.id, head.en, ...names].map(inAYear))) {
        expect(owners.get(text), `${text}: ${key}`).toBeUndefined();
        owners.set(text, key);
      }
    }
  });

  it('names heads and sheets as they are compared', () => {
    const texts = [...synonyms, ...own.flatMap((one) => one.synonyms)];
    expect(texts.map((text) => plainHead(text.replaceAll('{year}', '2025')))).toEqual(
      texts.map((text) => text.replaceAll('{year}', '2025')),
    );
    expect(new Set(synonyms).size).toBe(synonyms.length);
    expect([plainHead(name.id), plainHead(name.en)].every((text) => synonyms.includes(text))).toBe(true);
  });
});

test.each([
  ['programs', 'Nama Program/Kegiatan', 'name'],
  ['programs', 'Program Prioritas', 'name'],
  ['programs', 'OPD Pengampu', 'agency'],
  ['programs', 'Perangkat Daerah Pelaksana', 'agency'],
  ['programs', 'Sumber Pembiayaan', 'fund'],
  ['programs', 'Pagu Indikatif', 'budget'],
  ['programs', 'Anggaran (Rp)', 'budget'],
  ['programs', 'Kebutuhan Dana', 'budget'],
  ['programs', 'Jangka Waktu', 'years'],
  ['programs', 'Kode Rekening', 'code'],
  ['programs', 'Sub Dimensi', 'aspect'],
  ['programs', 'Pilar', 'dimension'],
  ['indicators', 'Indikator Kinerja Utama', 'name'],
  ['indicators', 'Definisi Operasional', 'definition'],
  ['indicators', 'Kondisi Awal', 'baseline.value'],
  ['gaps', 'Kondisi Eksisting', 'current.text'],
  ['gaps', 'Kondisi Ideal', 'ideal.text'],
  ['gaps', 'GAP', 'gap'],
  ['gaps', 'Rekomendasi', 'solution'],
])('%s: %s is %s', (kind, head, key) => {
  const found = findFormKind(kind)?.columns.filter((column) => column.synonyms.includes(plainHead(head)));
  expect(found?.map((column) => column.key)).toEqual([key]);
});

test.each([
  ['programs', 'Th 2025', 'th {year}', 'budget.{year}.{fund}'],
  ['programs', 'Tahun 2025', 'tahun {year}', 'budget.{year}.{fund}'],
  ['indicators', 'Target 2025', 'target {year}', 'targets.{year}'],
  ['indicators', '2025', '{year}', 'targets.{year}'],
  ['indicators', 'Realisasi 2025', 'realisasi {year}', 'actuals.{year}.value'],
])('%s: %s is a year’s column', (kind, head, synonym, key) => {
  expect(plainHead(head).replace('2025', '{year}')).toBe(synonym);
  const found = findFormKind(kind)?.columns.filter((column) => column.synonyms.includes(synonym));
  expect(found?.map((column) => column.key)).toEqual([key]);
});

describe('an example is read back as it is meant', () => {
  it.each(columns.filter(({ key }) => key !== 'id'))('$kind $key', ({ column }) => {
    const { example, type } = column;
    const cell: Cell =
      typeof example === 'number'
        ? { kind: 'number', text: String(example), number: example }
        : { kind: type === 'date' ? 'date' : 'text', text: example };
    const read = {
      text: readText,
      prose: readText,
      agency: readText,
      amount: readAmount,
      number: readNumber,
      percent: readPercent,
      year: readYear,
      years: readYears,
      date: readDate,
      list: readList,
      choice: (one: Cell) => chooseFrom(one.text, column.choices?.(scene) ?? []),
    }[type];
    const answer = read(cell);
    expect(answer.kind).toBe('value');
    if (answer.kind !== 'value') return;
    if (type === 'choice') expect(labelOf(column, answer.value)).toBe(example);
    else if (type === 'list') expect(answer.value).toEqual(String(example).split('; '));
    else if (type === 'years') expect(answer.value).toEqual({ start: 2025, end: 2026 });
    else expect(answer.value).toBe(example);
  });
});

describe('a choice is read back from its label and from every other word for it', () => {
  it.each(columns.filter(({ column }) => column.choices !== undefined))('$kind $key', ({ column }) => {
    for (const language of ['id', 'en'] as const) {
      const choices = column.choices?.({ ...scene, language }) ?? [];
      expect(choices.length).toBeGreaterThan(1);
      expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length);
      for (const { value, label, synonyms } of choices)
        for (const said of [label, ...synonyms])
          expect({ said, answer: chooseFrom(said, choices) }).toMatchObject({
            said,
            answer: { kind: 'value', value },
          });
    }
  });
});

function inAYear(text: string): string {
  return plainHead(text.replaceAll('{year}', '2025'));
}

function labelOf(column: FormColumn, value: unknown): string | undefined {
  return column.choices?.(scene).find((choice) => choice.value === value)?.label;
}

describe('what forms of a plan depend on', () => {
  it('are its years, its language and the units it uses, the commonest first', () => {
    const units = (id: string, unit: string) => ({ id, name: id, unit });
    const dimensions = { living: { indicators: [units('a', 'ton'), units('b', 'menit')] } };
    const model = modelFrom({ ...SMALL, dimensions, language: 'en', stage: 'implementation' });
    expect(formScene(model)).toMatchObject({
      years: [2025, 2026, 2027],
      language: 'en',
      units: ['menit', 'ton'],
      isImplementation: true,
    });
    expect(formScene(modelFrom())).toMatchObject({ language: 'id', isImplementation: false });
  });

  it('may be unknown', () => {
    expect(formScene(modelFrom({ format: 1, region: SMALL.region })).years).toEqual([]);
  });
});
