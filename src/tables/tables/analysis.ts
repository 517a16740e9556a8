import type { Model } from '../../model/model.js';
import { CROSSINGS, SIDES, type SwotTable } from '../../model/swot.js';
import { swotCodes } from '../../model/swot-codes.js';
import { choicesAt } from '../choices-at.js';
import { firstOfEach, known, partsOf } from '../items.js';
import { defineTable } from '../table.js';

export const gap = defineTable({
  name: 'gap',
  title: { id: 'Kesenjangan', en: 'Gaps' },
  from: 'gaps[]',
  key: ['id'],
  items: ({ model }) =>
    known(model.gaps).map((one) => ({ ...one, agency: model.agencies.get(one.agency)?.id })),
  columns: {
    id: { type: 'text', of: (g) => g.id, id: 'Pengenal', en: 'Identifier' },
    dimension: { type: 'text', of: (g) => g.dimension, to: 'dimension', id: 'Dimensi', en: 'Dimension' },
    aspect: { type: 'text', of: (g) => g.aspect, to: 'aspect', id: 'Aspek', en: 'Aspect' },
    current_text: { type: 'text', of: (g) => g.current?.text, id: 'Keadaan sekarang', en: 'Present state' },
    current_value: {
      type: 'number',
      of: (g) => g.current?.value,
      id: 'Angka keadaan sekarang',
      en: 'Its figure',
    },
    current_unit: {
      type: 'text',
      of: (g) => g.current?.unit,
      id: 'Satuan angka itu',
      en: 'Unit of that figure',
    },
    current_year: {
      type: 'year',
      of: (g) => g.current?.year,
      id: 'Tahun angka itu',
      en: 'Year of that figure',
    },
    ideal_text: {
      type: 'text',
      of: (g) => g.ideal?.text,
      id: 'Keadaan yang diharapkan',
      en: 'State hoped for',
    },
    ideal_value: {
      type: 'number',
      of: (g) => g.ideal?.value,
      id: 'Angka keadaan yang diharapkan',
      en: 'Its figure',
    },
    ideal_unit: { type: 'text', of: (g) => g.ideal?.unit, id: 'Satuan angka itu', en: 'Unit of that figure' },
    ideal_year: { type: 'year', of: (g) => g.ideal?.year, id: 'Tahun angka itu', en: 'Year of that figure' },
    direction: {
      type: 'text',
      of: (g) => g.direction,
      choices: choicesAt('gaps[].direction'),
      id: 'up bila makin besar makin baik, down bila makin kecil, steady bila dijaga',
      en: 'up where more is better, down where less is, steady where it is to be kept',
    },
    indicator: {
      type: 'text',
      of: (g) => g.indicator,
      to: 'indicator',
      id: 'Indikator yang mengukurnya',
      en: 'Indicator that measures it',
    },
    gap: {
      type: 'text',
      of: (g) => g.gap,
      id: 'Selisih kedua keadaan',
      en: 'What lies between the two states',
    },
    solution: { type: 'text', of: (g) => g.solution, id: 'Solusi', en: 'Solution' },
    priority: {
      type: 'integer',
      of: (g) => g.priority,
      choices: choicesAt('gaps[].priority'),
      id: 'Prioritas: 1 paling mendesak',
      en: 'Priority: 1 is most urgent',
    },
    agency: {
      type: 'text',
      of: (g) => g.agency,
      to: 'agency',
      id: 'Penanggung jawab',
      en: 'Agency that answers for it',
    },
  },
});

export const readiness = defineTable({
  name: 'readiness',
  title: { id: 'Sembilan unsur kesiapan', en: 'The nine parts of readiness' },
  from: 'readiness[]',
  key: ['element', 'part'],
  items: ({ model }) => firstOfEach(model.readiness, ({ element, part }) => `${element}/${part}`),
  columns: {
    element: {
      type: 'text',
      of: (r) => r.element,
      choices: choicesAt('readiness[].element'),
      id: 'Elemen',
      en: 'Element',
    },
    part: {
      type: 'text',
      of: (r) => r.part,
      choices: choicesAt('readiness[].part'),
      id: 'Unsur',
      en: 'Part of the element',
    },
    current: { type: 'text', of: (r) => r.current, id: 'Keadaan sekarang', en: 'Present state' },
    ideal: { type: 'text', of: (r) => r.ideal, id: 'Keadaan yang diharapkan', en: 'State hoped for' },
    gap: { type: 'text', of: (r) => r.gap, id: 'Selisihnya', en: 'What lies between' },
    solution: { type: 'text', of: (r) => r.solution, id: 'Solusi', en: 'Solution' },
    score_now: { type: 'number', of: (r) => r.score?.now, id: 'Nilai sekarang', en: 'Score now' },
    score_target: {
      type: 'number',
      of: (r) => r.score?.target,
      id: 'Nilai yang dituju',
      en: 'Score aimed at',
    },
    score_scale: {
      type: 'number',
      of: (r) => r.score?.scale,
      id: 'Nilai tertinggi skala',
      en: 'Highest score of the scale',
    },
  },
});

/** Tables by their ids; those of one id twice are unknown but for the first. */
const tablesOf = ({ swot: tables }: Model) => firstOfEach(tables, ({ id }) => id);

export const swot = defineTable({
  name: 'swot',
  title: { id: 'Tabel SWOT', en: 'SWOT tables' },
  from: 'swot[]',
  key: ['id'],
  items: ({ model }) => tablesOf(model),
  columns: {
    id: { type: 'text', of: (t) => t.id, id: 'Pengenal', en: 'Identifier' },
    scope: {
      type: 'text',
      of: (t) => t.scope,
      choices: choicesAt('swot[].scope'),
      id: 'Lingkup',
      en: 'What it is about',
    },
    rating_convention: {
      type: 'text',
      of: (t) => t.rating_convention,
      choices: choicesAt('swot[].rating_convention'),
      id: 'Cara menilai kelemahan dan ancaman',
      en: 'How weaknesses and threats are rated',
    },
    quadrant_stated: {
      type: 'integer',
      of: (t) => t.quadrant,
      choices: choicesAt('swot[].quadrant'),
      id: 'Kuadran yang dinyatakan',
      en: 'Quadrant as stated',
    },
    quadrant: {
      type: 'integer',
      of: (t) => t.computedQuadrant?.number,
      choices: choicesAt('swot[].quadrant'),
      id: 'Kuadran (hasil hitungan)',
      en: 'Quadrant (computed)',
    },
    x: {
      type: 'number',
      of: (t) => t.computedQuadrant?.x,
      id: 'Kekuatan dikurangi kelemahan (hasil hitungan)',
      en: 'Strengths minus weaknesses (computed)',
    },
    y: {
      type: 'number',
      of: (t) => t.computedQuadrant?.y,
      id: 'Peluang dikurangi ancaman (hasil hitungan)',
      en: 'Opportunities minus threats (computed)',
    },
  },
});

const itemsOf = (table: SwotTable) => {
  const codes = swotCodes(table);
  const factors = table.factors.map((one) => ({ ...one, side: one.side as string, table: table.id }));
  const joined = table.joined.map(({ id, text, crossing }) => ({
    id,
    text,
    side: crossing as string,
    table: table.id,
    weight: undefined,
    rating: undefined,
    score: undefined,
  }));
  return firstOfEach([...factors, ...joined], ({ id }) => id).map((item) => ({
    ...item,
    code: codes.get(item.id),
  }));
};

export const swotItem = defineTable({
  name: 'swot_item',
  title: {
    id: 'Butir SWOT: faktor keempat sisi dan strategi silangnya',
    en: 'SWOT items: factors of the four sides, and the strategies that join them',
  },
  from: 'swot[].strengths[] … swot[].strategies.wt[]',
  key: ['swot', 'id'],
  items: ({ model }) => tablesOf(model).flatMap(itemsOf),
  columns: {
    swot: { type: 'text', of: (f) => f.table, to: 'swot', id: 'Tabelnya', en: 'Its table' },
    id: { type: 'text', of: (f) => f.id, id: 'Pengenal di dalam tabel itu', en: 'Identifier in that table' },
    side: {
      type: 'text',
      of: (f) => f.side,
      required: true,
      choices: [...SIDES, ...CROSSINGS],
      id: 'Sisi faktor (kekuatan, kelemahan, peluang, ancaman), atau jenis strategi silang',
      en: 'Side of a factor, or the two sides that a strategy joins',
    },
    code: {
      type: 'text',
      of: (f) => f.code,
      id: 'Kode dalam buku, misalnya S1 atau WO2',
      en: 'Code in the books, such as S1 or WO2',
    },
    text: { type: 'text', of: (f) => f.text, id: 'Uraian', en: 'Wording' },
    weight: { type: 'number', of: (f) => f.weight, id: 'Bobot 0 sampai 1', en: 'Weight from 0 to 1' },
    rating: { type: 'number', of: (f) => f.rating, id: 'Nilai 1 sampai 4', en: 'Rating from 1 to 4' },
    score: {
      type: 'number',
      of: (f) => f.score,
      id: 'Bobot kali nilai (hasil hitungan)',
      en: 'Weight times rating (computed)',
    },
  },
});

export const swotStrategyFactor = defineTable({
  name: 'swot_strategy_factor',
  title: { id: 'Faktor yang dipadukan strategi SWOT', en: 'Factors that a SWOT strategy joins' },
  from: 'swot[].strategies.so[].factors[] …',
  key: ['swot', 'strategy', 'factor'],
  items: ({ model }) =>
    partsOf(tablesOf(model), ({ joined }) => joined).flatMap(({ whole, part }) =>
      partsOf([part], ({ factors }) => factors).map((one) => ({
        swot: whole.id,
        strategy: part.id,
        factor: one.part,
      })),
    ),
  columns: {
    swot: { type: 'text', of: (link) => link.swot, id: 'Tabel SWOT', en: 'SWOT table' },
    strategy: { type: 'text', of: (link) => link.strategy, id: 'Strategi silang', en: 'Strategy' },
    factor: { type: 'text', of: (link) => link.factor, id: 'Faktor', en: 'Factor' },
  },
  references: [
    { columns: ['swot', 'strategy'], to: 'swot_item' },
    { columns: ['swot', 'factor'], to: 'swot_item' },
  ],
});
