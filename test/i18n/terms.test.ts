import { describe, expect, it } from 'vitest';
import { readSchemas, type Schema } from '../../scripts/schema-files.js';
import { profiles } from '../../src/generated/tables.js';
import { type TermTable, termOf, terms } from '../../src/i18n/terms.js';
import { FUNDS } from '../../src/model/money.js';

/** Which table words the enum at `file path-of-fields`; `null` where the words come from elsewhere. */
const TABLE_OF: Readonly<Record<string, TermTable | null>> = {
  'agency kind': 'agencyKind',
  'agency data.status': 'dataStatus',
  'bimtek stage': 'bimtekStage',
  'config paper': null,
  'dimension-ids dimension': null,
  'dimension-ids aspect': null,
  'dimension-ids swotScope': null,
  'enablers horizon': 'horizon',
  'enablers activities.fund': 'fund',
  'enablers kind': 'programKind',
  'enablers status': 'programStatus',
  'evaluation round': 'evaluationRound',
  'evaluation rounds.round': 'evaluationRound',
  'future scope': 'issueScope',
  'gap-analysis direction': 'direction',
  'gap-analysis priority': 'gapPriority',
  'indicator direction': 'direction',
  'indicator level': 'indicatorLevel',
  'masterplan format': null,
  'masterplan stage': 'documentStage',
  'masterplan status': 'documentStatus',
  'masterplan language': 'documentLanguage',
  'partner sector': 'sector',
  'plan kind': 'planKind',
  'potential kind': 'potentialKind',
  'program horizon': 'horizon',
  'program activities.fund': 'fund',
  'program kind': 'programKind',
  'program status': 'programStatus',
  'quick-win status': 'programStatus',
  'readiness element': 'readinessElement',
  'readiness part': 'readinessPart',
  'region kind': 'regionKind',
  'region head.acting': 'acting',
  'regulation kind': 'regulationKind',
  'regulation status': 'regulationStatus',
  'source kind': 'sourceKind',
  'swot rating_convention': 'ratingConvention',
  'swot quadrant': 'quadrant',
};

function enumsOf(name: string, schema: Schema, path = ''): [place: string, values: string[]][] {
  const inside = (key: string) => (path === '' ? key : `${path}.${key}`);
  return [
    ...(schema.enum === undefined
      ? []
      : [[`${name} ${path}`, schema.enum.map(String)] as [string, string[]]]),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, field]) => enumsOf(name, field, inside(key))),
    ...Object.values(schema.patternProperties ?? {}).flatMap((field) => enumsOf(name, field, path)),
    ...Object.entries(schema.definitions ?? {}).flatMap(([key, one]) =>
      enumsOf(name, one, one.enum === undefined ? '' : key),
    ),
    ...(schema.items === undefined ? [] : enumsOf(name, schema.items, path)),
  ];
}

const enums = [...readSchemas()].flatMap(([name, schema]) => enumsOf(name, schema));

describe('words for the values of the schemas', () => {
  it('knows where the words of every enum stand', () => {
    expect([...new Set(enums.map(([place]) => place))].sort()).toEqual(Object.keys(TABLE_OF).sort());
  });

  it.each(enums)('%s: a word in both languages for each value', (place, values) => {
    const table = TABLE_OF[place];
    if (!table) return;
    expect(Object.keys(terms[table]).sort()).toEqual([...values].sort());
    for (const value of values)
      for (const language of ['id', 'en'] as const) {
        expect(termOf(table, value, language)?.trim()).toMatch(/\p{L}/u);
      }
  });

  it('words every scope of a SWOT table: the region, an element, or a dimension of the profile', () => {
    const [, scopes = []] = enums.find(([place]) => place === 'dimension-ids swotScope') ?? [];
    const dimensions = profiles.flatMap((profile) => profile.dimensions.map(({ id }) => id));
    for (const scope of scopes) {
      const word = termOf('swotRegion', scope, 'id') ?? termOf('readinessElement', scope, 'id');
      expect(word !== undefined || dimensions.includes(scope), scope).toBe(true);
    }
  });

  it('words every fund that money is added up by', () => {
    for (const fund of FUNDS) expect(termOf('fund', fund, 'id'), fund).toBeDefined();
  });

  it('has no word for a value it does not know, nor for what every object inherits', () => {
    expect(termOf('fund', 'apbd-kota', 'id')).toBeUndefined();
    expect(termOf('fund', 'constructor', 'id')).toBeUndefined();
    expect(termOf('fund', undefined, 'id')).toBeUndefined();
  });

  it('uses the titles of the law: Wali Kota and Perwali for a kota, Bupati and Perbup for a kabupaten', () => {
    expect(termOf('head', 'kota', 'id')).toBe('Wali Kota');
    expect(termOf('headLawShort', 'kota', 'id')).toBe('Perwali');
    expect(termOf('head', 'kabupaten', 'id')).toBe('Bupati');
    expect(termOf('headLawShort', 'kabupaten', 'id')).toBe('Perbup');
    expect(termOf('quadrant', 3, 'id')).toBe('Kuadran III Putar Balik (WO)');
  });
});
