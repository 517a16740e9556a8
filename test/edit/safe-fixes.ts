/** A safe fix as the guides show it. */
export interface SafeFix {
  readonly rule: string;
  readonly before: string;
  readonly after: string;
  /** The document around it; `…` is where it stands. */
  readonly inside: string;
}

const REGION = 'format: 1\nregion:\n  name: Kota Uji\n  kind: kota\n  fictional: true\n';
const region = `${REGION}  …\n`;
const root = `${REGION}…\n`;
const program = `${REGION}dimensions:\n  living:\n    programs:\n      - id: siaga\n        name: Siaga Ibu\n        …\n`;
const evaluation = `${REGION}evaluations:\n  2025:\n    …\n`;
const realisation = `${REGION}evaluations:\n  2025:\n    realisation:\n      - dimension: living\n        …\n`;

/** Every kind of safe fix, in the order of the guides. */
export const safeFixes: readonly SafeFix[] = [
  { rule: 'schema/text-needed', before: 'code: 35.10', after: 'code: "35.10"', inside: region },
  { rule: 'schema/text-needed', before: 'version: 1.0', after: 'version: "1.0"', inside: root },
  { rule: 'schema/decimal-comma', before: 'percent: 85,71', after: 'percent: 85.71', inside: realisation },
  { rule: 'schema/number-format', before: 'percent: 85,71%', after: 'percent: 85.71', inside: realisation },
  {
    rule: 'schema/number-format',
    before: 'total: Rp 1.250.000.000',
    after: 'total: 1250000000',
    inside: program,
  },
  { rule: 'schema/number-format', before: 'total: 1,25 miliar', after: 'total: 1250000000', inside: program },
  { rule: 'schema/number-format', before: 'index: "3.31"', after: 'index: 3.31', inside: evaluation },
  { rule: 'schema/form', before: 'date: 3 November 2023', after: 'date: 2023-11-03', inside: root },
  { rule: 'schema/form', before: 'date: 15/6/2022', after: 'date: 2022-06-15', inside: root },
  { rule: 'schema/unknown-key', before: 'leed: dinkes', after: 'lead: dinkes', inside: program },
  {
    rule: 'dimensions/misnamed',
    before: 'goverment: {}',
    after: 'governance: {}',
    inside: `${REGION}dimensions:\n  …\n`,
  },
  { rule: 'schema/choice', before: 'status: Review', after: 'status: review', inside: root },
  { rule: 'schema/choice', before: 'stage: III', after: 'stage: 3', inside: root },
  {
    rule: 'schema/choice',
    before: 'dimension: Smart People',
    after: 'dimension: society',
    inside: `${REGION}gaps:\n  - id: celah\n    …\n`,
  },
  {
    rule: 'references/agency-name',
    before: 'lead: Dinas Kesehatan',
    after: 'lead: dinkes',
    inside: `${program}agencies:\n  - id: dinkes\n    name: Dinas Kesehatan\n    kind: dinas\n`,
  },
  {
    rule: 'schema/kind',
    before: 'locations: Kecamatan Uji',
    after: 'locations: [Kecamatan Uji]',
    inside: program,
  },
  {
    rule: 'prose/units',
    before: 'description: Anggaran Rp2 milyar',
    after: 'description: Anggaran Rp2 miliar',
    inside: program,
  },
];

/** What looks alike and is left to the author. */
export const unsafe: readonly SafeFix[] = [
  { rule: 'schema/whole-number', before: 'total: 1.250', after: 'total: 1.250', inside: program },
  { rule: 'schema/kind', before: 'total: Rp 1.250', after: 'total: Rp 1.250', inside: program },
  { rule: 'schema/decimal-comma', before: 'total: 1,250', after: 'total: 1,250', inside: program },
  { rule: 'schema/form', before: 'date: 5/6/2022', after: 'date: 5/6/2022', inside: root },
  {
    rule: 'schema/kind',
    before: 'locations: Kecamatan Uji dan Kecamatan Coba',
    after: 'locations: Kecamatan Uji dan Kecamatan Coba',
    inside: program,
  },
];
