import type { Bilingual } from '../i18n/language.js';

/** A question that is asked often, as a view of the SQLite file. */
export interface View {
  readonly name: string;
  readonly title: Bilingual;
  /** The query, in ordinary SQL. */
  readonly query: string;
}

/** Every view; a later one may use an earlier one. */
export const views: readonly View[] = [
  {
    name: 'program_home',
    title: {
      id: 'Program dengan nama dimensi atau rencana pendukung dan penanggung jawabnya',
      en: 'Programmes with the names of their dimension or enabling plan, and of their lead agency',
    },
    query: `SELECT p.region, p.id AS program, p.name, coalesce(p.dimension, p.enabler) AS home,
  coalesce(d.name, e.name) AS home_name, p.lead, coalesce(a.short, a.name) AS lead_name,
  p.year_start, p.year_end, p.status, p.budget_total
FROM program p
LEFT JOIN dimension d ON d.region = p.region AND d.id = p.dimension
LEFT JOIN enabler e ON e.id = p.enabler
LEFT JOIN agency a ON a.region = p.region AND a.id = p.lead`,
  },
  {
    name: 'budget_by_fund',
    title: { id: 'Anggaran per tahun dan sumber dana', en: 'Budgets by year and fund' },
    query: `SELECT b.region, b.year, b.fund, f.name AS fund_name, sum(b.amount) AS amount
FROM budget b JOIN fund f ON f.id = b.fund
GROUP BY b.region, b.year, b.fund`,
  },
  {
    name: 'budget_by_home',
    title: {
      id: 'Anggaran per tahun dan dimensi atau rencana pendukung',
      en: 'Budgets by year and dimension or enabling plan',
    },
    query: `SELECT b.region, p.home, p.home_name, b.year, sum(b.amount) AS amount
FROM budget b JOIN program_home p ON p.region = b.region AND p.program = b.program
GROUP BY b.region, p.home, b.year`,
  },
  {
    name: 'budget_by_lead',
    title: {
      id: 'Program dan anggaran per penanggung jawab, dengan bagiannya dalam persen',
      en: 'Programmes and budgets by lead agency, with their shares in percent',
    },
    query: `SELECT p.region, p.lead, p.lead_name, count(*) AS programs, sum(p.budget_total) AS amount,
  100.0 * count(*) / (SELECT count(*) FROM program every WHERE every.region = p.region) AS percent_of_programs,
  100.0 * sum(p.budget_total) / r.budget_total AS percent_of_budget
FROM program_home p JOIN region r ON r.region = p.region
WHERE p.lead IS NOT NULL
GROUP BY p.region, p.lead`,
  },
  {
    name: 'gap_program',
    title: {
      id: 'Kesenjangan dan program yang menjawabnya, langsung atau lewat strategi',
      en: 'Gaps and the programmes that answer them, directly or by a strategy',
    },
    // As the annex on traceability: a programme that names gaps itself answers no others by its strategies.
    query: `SELECT region, gap, program FROM program_gap
UNION
SELECT g.region, g.gap, s.program
FROM strategy_gap g JOIN program_strategy s ON s.region = g.region AND s.strategy = g.strategy
WHERE NOT EXISTS (SELECT 1 FROM program_gap own WHERE own.region = s.region AND own.program = s.program)`,
  },
  {
    name: 'indicator_year',
    title: {
      id: 'Target dan capaian indikator per tahun',
      en: 'Targets and actual values of indicators by year',
    },
    query: `SELECT i.region, i.id AS indicator, i.name, i.unit, i.direction, y.year,
  t.value AS target, a.value AS actual, a.reached
FROM (SELECT region, indicator, year FROM target UNION SELECT region, indicator, year FROM actual) y
JOIN indicator i ON i.region = y.region AND i.id = y.indicator
LEFT JOIN target t ON t.region = y.region AND t.indicator = y.indicator AND t.year = y.year
LEFT JOIN actual a ON a.region = y.region AND a.indicator = y.indicator AND a.year = y.year`,
  },
];

/** The SQL that makes a view, with its title as a comment, which SQLite keeps. */
export function viewText({ name, title, query }: View): string {
  return `CREATE VIEW ${name} AS -- ${title.id} | ${title.en}\n${query};`;
}
