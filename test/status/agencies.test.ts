import { describe, expect, it } from 'vitest';
import { pathText } from '../../src/diagnostics/place.js';
import { loadProject } from '../../src/load.js';
import { byDeadline } from '../../src/status/agency-status.js';
import { statusOf } from '../../src/status/status.js';
import { validate } from '../../src/validate.js';
import { folderWith } from '../project/folder.js';
import { HEAD } from '../validate/check-files.js';

const TODAY = '2026-07-12';

async function stock(text: string) {
  const project = await loadProject(folderWith({ 'masterplan.yaml': HEAD + text }));
  const { model, summary, findings } = await validate(project, { stage: 3, asOf: TODAY });
  return { status: statusOf(model, summary, TODAY, findings), findings };
}

const agencies = async (text: string) => (await stock(text)).status.agencies;

const due = (id: string, date: string | undefined, status = 'partial') =>
  `  - { id: ${id}, name: Dinas ${id}, kind: dinas, data: { status: ${status}${date ? `, due: ${date}` : ''} } }\n`;

describe('where an agency stands', () => {
  it.each([
    ['2026-07-11', 'partial', 'late', -1, 1],
    ['2026-06-30', 'none', 'late', -12, 12],
    // The last day is still in time.
    ['2026-07-12', 'partial', 'soon', 0, 0],
    ['2026-07-19', 'partial', 'soon', 7, 0],
    ['2026-07-20', 'partial', 'open', 8, 0],
    // A month ends with its last day.
    ['2026-06', 'partial', 'late', -12, 12],
    ['2026-07', 'none', 'open', 19, 0],
    [undefined, 'none', 'open', undefined, 0],
    ['2024-01-01', 'complete', 'complete', -923, 0],
  ] as const)('due %s and %s is %s', async (date, status, standing, days, lateDays) => {
    const [agency] = await agencies(`agencies:\n${due('a', date, status)}`);
    expect(agency).toMatchObject({ standing, days, lateDays });
  });

  it('orders by deadline: who has none comes last, who is done after all others', async () => {
    const all = await agencies(
      `agencies:\n${due('none', undefined)}${due('done', '2026-01-01', 'complete')}${due('later', '2026-09-01')}${due('soon', '2026-07-14')}${due('late', '2026-07-01')}${due('latest', '2026-05')}${due('late-too', '2026-07-01')}`,
    );
    expect(byDeadline(all).map(({ id }) => id)).toEqual([
      'latest',
      'late',
      'late-too',
      'soon',
      'later',
      'none',
      'done',
    ]);
  });
});

it('counts the rows and findings that are an agency’s, and nobody else’s', async () => {
  const { status, findings } = await stock(`agencies:
${due('satu', '2026-06-30')}${due('dua', undefined, 'complete')}sources:
  - { id: s-1, title: Laporan, kind: agency, agency: satu, received: 2026-06-01 }
  - { id: s-2, title: Statistik, kind: statistics }
gaps:
  - { id: g-1, dimension: living, aspect: health, agency: satu, priority: 9 }
dimensions:
  living:
    indicators:
      - { id: i-1, name: Cakupan, unit: persen, agency: dua }
      - { id: i-2, name: Layanan, unit: persen, agency: satu }
    programs:
      - { id: p-1, name: Antrean Daring, lead: satu, years: { start: 2040, end: 2041 } }
      - { id: p-2, name: Ambulans, lead: Dinas dua }
`);
  const rows = status.agencies.map(({ programs, indicators, gaps, sources }) => [
    programs,
    indicators,
    gaps,
    sources,
  ]);
  // The programme of the second is led by its name, as some write it.
  expect(rows).toEqual([
    [1, 1, 1, 1],
    [1, 1, 0, 0],
  ]);
  const inRows = (places: readonly string[], severity: string) =>
    findings.filter((one) => {
      const path = pathText(one.place.path);
      const isThere = places.some((place) => path === place || path.startsWith(`${place}.`));
      return isThere && one.severity === severity;
    }).length;
  const living = 'dimensions.living';
  const own = [
    ['agencies[0]', 'sources[0]', 'gaps[0]', `${living}.indicators[1]`, `${living}.programs[0]`],
    ['agencies[1]', `${living}.indicators[0]`, `${living}.programs[1]`],
  ];
  expect(status.agencies.map((agency) => agency.findings)).toEqual(
    own.map((places) => ({
      error: inRows(places, 'error'),
      warning: inRows(places, 'warning'),
      info: inRows(places, 'info'),
    })),
  );
  // Among them: what is late is an error in the agency's own entry from stage III on.
  expect(inRows(['agencies[0]'], 'error')).toBeGreaterThan(0);
  expect(inRows(['agencies[1]'], 'error')).toBe(0);
});
