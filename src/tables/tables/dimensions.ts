import { known, partsOf } from '../items.js';
import { defineTable } from '../table.js';

export const dimension = defineTable({
  name: 'dimension',
  title: { id: 'Dimensi', en: 'Dimensions' },
  from: 'dimensions.<dimension>',
  key: ['id'],
  items: ({ model }) => model.dimensions,
  columns: {
    id: { type: 'text', of: (d) => d.id, id: 'Pengenal', en: 'Identifier' },
    name: { type: 'text', of: (d) => d.name, required: true, id: 'Nama', en: 'Name' },
    coordinator: {
      type: 'text',
      of: (d) => d.coordinatorAgency?.id,
      to: 'agency',
      id: 'Perangkat daerah koordinator',
      en: 'Coordinating agency',
    },
    overview: { type: 'text', of: (d) => d.data.overview, id: 'Gambaran umum', en: 'Overview' },
    stated_programs: {
      type: 'integer',
      of: (d) => d.data.counts?.programs,
      id: 'Banyaknya program yang diumumkan',
      en: 'Programmes as published',
    },
    stated_quick_wins: {
      type: 'integer',
      of: (d) => d.data.counts?.quick_wins,
      id: 'Banyaknya quick win yang diumumkan',
      en: 'Quick wins as published',
    },
    stated_indicators: {
      type: 'integer',
      of: (d) => d.data.counts?.indicators,
      id: 'Banyaknya indikator yang diumumkan',
      en: 'Indicators as published',
    },
    budget_total: {
      type: 'rupiah',
      of: ({ money }) => (money.years.length === 0 ? undefined : money.total),
      id: 'Anggaran semua program dan tahun (hasil hitungan)',
      en: 'Budget of all its programmes and years (computed)',
    },
  },
});

export const aspect = defineTable({
  name: 'aspect',
  title: { id: 'Aspek', en: 'Aspects' },
  from: 'dimensions.<dimension>.aspects',
  key: ['id'],
  items: ({ model }) => partsOf(model.dimensions, ({ aspects }) => aspects),
  columns: {
    id: { type: 'text', of: ({ part }) => part.id, id: 'Pengenal', en: 'Identifier' },
    dimension: {
      type: 'text',
      of: ({ whole }) => whole.id,
      to: 'dimension',
      required: true,
      id: 'Dimensinya',
      en: 'Its dimension',
    },
    name: { type: 'text', of: ({ part }) => part.name, required: true, id: 'Nama', en: 'Name' },
    text: { type: 'text', of: ({ part }) => part.text, id: 'Uraian', en: 'Description' },
  },
});

export const goal = defineTable({
  name: 'goal',
  title: { id: 'Sasaran', en: 'Goals' },
  from: 'dimensions.<dimension>.goals[]',
  key: ['id'],
  items: ({ model }) => known(model.goals),
  columns: {
    id: { type: 'text', of: (g) => g.id, id: 'Pengenal', en: 'Identifier' },
    dimension: {
      type: 'text',
      of: (g) => String(g.path[1]),
      to: 'dimension',
      id: 'Dimensinya',
      en: 'Its dimension',
    },
    text: { type: 'text', of: (g) => g.text, id: 'Rumusan sasaran', en: 'Wording' },
    aspect: { type: 'text', of: (g) => g.aspect, to: 'aspect', id: 'Aspek', en: 'Aspect' },
    mission: {
      type: 'text',
      of: (g) => g.mission,
      to: 'mission',
      id: 'Misi yang didukung',
      en: 'Mission it serves',
    },
  },
});

export const goalPlanGoal = defineTable({
  name: 'goal_plan_goal',
  title: { id: 'Sasaran dokumen perencanaan yang didukung sasaran', en: 'Goals of plans that a goal serves' },
  from: 'dimensions.<dimension>.goals[].plan_goals[]',
  key: ['goal', 'plan_goal'],
  items: ({ model }) => partsOf(known(model.goals), (one) => one.plan_goals),
  columns: {
    goal: { type: 'text', of: ({ whole }) => whole.id, to: 'goal', id: 'Sasaran', en: 'Goal' },
    plan_goal: {
      type: 'text',
      of: ({ part }) => part,
      to: 'plan_goal',
      id: 'Sasaran dokumen',
      en: 'Goal of a plan',
    },
  },
});

export const goalIndicator = defineTable({
  name: 'goal_indicator',
  title: { id: 'Indikator yang mengukur sasaran', en: 'Indicators that measure a goal' },
  from: 'dimensions.<dimension>.goals[].indicators[]',
  key: ['goal', 'indicator'],
  items: ({ model }) => partsOf(known(model.goals), (one) => one.indicators),
  columns: {
    goal: { type: 'text', of: ({ whole }) => whole.id, to: 'goal', id: 'Sasaran', en: 'Goal' },
    indicator: { type: 'text', of: ({ part }) => part, to: 'indicator', id: 'Indikator', en: 'Indicator' },
  },
});

export const strategy = defineTable({
  name: 'strategy',
  title: { id: 'Strategi', en: 'Strategies' },
  from: 'dimensions.<dimension>.strategies[]',
  key: ['id'],
  items: ({ model }) => known(model.strategies),
  columns: {
    id: { type: 'text', of: (s) => s.id, id: 'Pengenal', en: 'Identifier' },
    dimension: {
      type: 'text',
      of: (s) => String(s.path[1]),
      to: 'dimension',
      id: 'Dimensinya',
      en: 'Its dimension',
    },
    text: { type: 'text', of: (s) => s.text, id: 'Rumusan strategi', en: 'Wording' },
    aspect: { type: 'text', of: (s) => s.aspect, to: 'aspect', id: 'Aspek', en: 'Aspect' },
  },
});

export const strategyGoal = defineTable({
  name: 'strategy_goal',
  title: { id: 'Sasaran yang dituju strategi', en: 'Goals that a strategy pursues' },
  from: 'dimensions.<dimension>.strategies[].goals[]',
  key: ['strategy', 'goal'],
  items: ({ model }) => partsOf(known(model.strategies), (one) => one.goals),
  columns: {
    strategy: { type: 'text', of: ({ whole }) => whole.id, to: 'strategy', id: 'Strategi', en: 'Strategy' },
    goal: { type: 'text', of: ({ part }) => part, to: 'goal', id: 'Sasaran', en: 'Goal' },
  },
});

export const strategyGap = defineTable({
  name: 'strategy_gap',
  title: { id: 'Kesenjangan yang dijawab strategi', en: 'Gaps that a strategy answers' },
  from: 'dimensions.<dimension>.strategies[].gaps[]',
  key: ['strategy', 'gap'],
  items: ({ model }) => partsOf(known(model.strategies), (one) => one.gaps),
  columns: {
    strategy: { type: 'text', of: ({ whole }) => whole.id, to: 'strategy', id: 'Strategi', en: 'Strategy' },
    gap: { type: 'text', of: ({ part }) => part, to: 'gap', id: 'Kesenjangan', en: 'Gap' },
  },
});

export const strategySwotItem = defineTable({
  name: 'strategy_swot_item',
  title: {
    id: 'Butir SWOT yang diturunkan menjadi strategi',
    en: 'SWOT items that a strategy is drawn from',
  },
  from: 'dimensions.<dimension>.strategies[].swot[]',
  key: ['strategy', 'swot', 'swot_item'],
  items: ({ model }) =>
    partsOf(known(model.strategies), (one) => one.swot).map(({ whole, part }) => {
      const [swot = '', item = ''] = part.split('/');
      return { strategy: whole.id, swot, item };
    }),
  columns: {
    strategy: { type: 'text', of: (link) => link.strategy, to: 'strategy', id: 'Strategi', en: 'Strategy' },
    swot: { type: 'text', of: (link) => link.swot, id: 'Tabel SWOT', en: 'SWOT table' },
    swot_item: { type: 'text', of: (link) => link.item, id: 'Butirnya', en: 'Its item' },
  },
  references: [{ columns: ['swot', 'swot_item'], to: 'swot_item' }],
});
