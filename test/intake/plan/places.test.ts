import { describe, expect, it } from 'vitest';
import { file, plan, projectOf, row, SMALL, textsOf } from './handed.js';

const HEAD = SMALL['masterplan.yaml'];

/** Where a new row goes: the texts that change, without those of sources and agencies. */
async function placed(files: Record<string, string>, ...rows: readonly ReturnType<typeof row>[]) {
  const planned = await plan(projectOf({ ...SMALL, ...files }), [file(rows)]);
  const { 'sources.yaml': _, 'agencies.yaml': __, ...texts } = textsOf(planned);
  return texts;
}

const program = (name: string, agency = 'dinkes', dimension = 'living') =>
  row('programs', { dimension, name }, { agency });
const gap = (text: string, dimension = 'living', agency = 'dinkes') =>
  row('gaps', { dimension, 'current.text': text }, { agency });

const item = (id: string, name: string, agency = 'dinkes', source = 'dinkes-program-2026-02-03') =>
  `- id: ${id}\n  name: ${name}\n  lead: ${agency}\n  sources: [${source}]\n`;

describe('a new programme', () => {
  it('goes into the file of its agency', async () => {
    const files = {
      'dimensions/living/programs/dinkes.yaml': '- {id: a, name: A, lead: dinkes}\n',
      'dimensions/living/programs/dishub.yaml': '- {id: b, name: B, lead: dishub}\n',
    };
    expect(await placed(files, program('Baru'))).toEqual({
      'dimensions/living/programs/dinkes.yaml': `- {id: a, name: A, lead: dinkes}\n${item('baru', 'Baru')}`,
    });
  });

  it('into a new file of its agency where files have the names of agencies, with the line for editors', async () => {
    const line = '# yaml-language-server: $schema=../../../.masterplan/schemas/programs.json\n';
    const files = { 'dimensions/living/programs/dishub.yaml': `${line}\n- {id: b, name: B, lead: dishub}\n` };
    expect(await placed(files, program('Baru'), program('Dua'))).toEqual({
      'dimensions/living/programs/dinkes.yaml': `${line}\n${item('baru', 'Baru')}${item('dua', 'Dua')}`,
    });
  });

  it('into the file most of whose rows are the agency’s', async () => {
    const files = {
      'dimensions/living/programs/kesehatan.yaml':
        '- {id: a, name: A, lead: dinkes}\n- {id: c, name: C, lead: dinkes}\n',
      'dimensions/living/programs/lain.yaml': '- {id: b, name: B, lead: dishub}\n',
    };
    expect(Object.keys(await placed(files, program('Baru')))).toEqual([
      'dimensions/living/programs/kesehatan.yaml',
    ]);
    expect(Object.keys(await placed(files, program('Baru', 'dlh')))).toEqual([
      'dimensions/living/programs/lain.yaml',
    ]);
  });

  it('into a file of its own where every file holds one', async () => {
    const files = {
      'dimensions/living/programs/a.yaml': 'id: a\nname: A\nlead: dinkes\n',
      'dimensions/living/programs/b.yaml': '# b\nid: b\nname: B\n',
    };
    expect(await placed(files, program('Baru'))).toEqual({
      'dimensions/living/programs/baru.yaml':
        'id: baru\nname: Baru\nlead: dinkes\nsources: [dinkes-program-2026-02-03]\n',
    });
  });

  it('at the end of a list that stands in one file', async () => {
    const files = {
      'dimensions/living.yaml': 'programs:\n- {id: a, name: A}\n# ekor\nstrategies:\n- {id: s, text: S}\n',
    };
    expect(await placed(files, program('Baru'))).toEqual({
      'dimensions/living.yaml': `programs:\n- {id: a, name: A}\n${item('baru', 'Baru')}# ekor\nstrategies:\n- {id: s, text: S}\n`,
    });
  });

  it('behind a key that is lacking, empty or blank', async () => {
    const rows = item('baru', 'Baru').replace(/^/gm, '  ').trimEnd();
    for (const [before, after] of [
      ['overview: Hidup\n', `overview: Hidup\nprograms:\n${rows}\n`],
      ['overview: Hidup\nprograms: []\n', `overview: Hidup\nprograms:\n${rows}\n`],
      ['overview: Hidup\nprograms:\n', `overview: Hidup\nprograms:\n${rows}\n`],
      ['programs: [] # nanti\noverview: Hidup\n', `programs: # nanti\n${rows}\noverview: Hidup\n`],
    ] as const)
      expect(await placed({ 'dimensions/living.yaml': before }, program('Baru'))).toEqual({
        'dimensions/living.yaml': after,
      });
  });

  it('as its sister dimensions have it', async () => {
    const other = {
      'dimensions/economy/programs.yaml': '- {id: a, name: A}\n',
      'dimensions/society/programs.yaml': '- {id: b, name: B}\n',
    };
    expect(Object.keys(await placed(other, program('Baru')))).toEqual(['dimensions/living/programs.yaml']);
    const agencies = { 'dimensions/economy/programs/dishub.yaml': '- {id: a, name: A, lead: dishub}\n' };
    expect(Object.keys(await placed(agencies, program('Baru')))).toEqual([
      'dimensions/living/programs/dinkes.yaml',
    ]);
    const inside = {
      'dimensions/economy.yaml': 'programs:\n- {id: a, name: A}\n',
      'dimensions/living.yaml': 'overview: Hidup\n',
    };
    expect(Object.keys(await placed(inside, program('Baru')))).toEqual(['dimensions/living.yaml']);
  });

  it('of an enabling plan into its file', async () => {
    expect(Object.keys(await placed({}, program('Baru', 'dinkes', 'enablers.literacy')))).toEqual([
      'enablers/literacy.yaml',
    ]);
  });
});

describe('a new gap', () => {
  it('goes into the file of its dimension, or a new one beside it', async () => {
    const files = {
      'gaps/living.yaml': '- {id: a, dimension: living, agency: dishub}\n',
      'gaps/economy.yaml': '- {id: b, dimension: economy, agency: dinkes}\n',
    };
    expect(
      Object.keys(await placed(files, gap('Antrean panjang.'), gap('Sampah menumpuk.', 'environment'))),
    ).toEqual(['gaps/environment.yaml', 'gaps/living.yaml']);
  });

  it('below the advice of a starter file, which stays', async () => {
    const text =
      '# yaml-language-server: $schema=.masterplan/schemas/gaps.json\n\n# Contoh:\n# - id: gap-a\n';
    expect(await placed({ 'gaps.yaml': text }, gap('Antrean panjang.'))).toEqual({
      'gaps.yaml': `${text}
- id: antrean-panjang
  dimension: living
  current:
    text: Antrean panjang.
  agency: dinkes
  sources: [dinkes-program-2026-02-03]
`.replace('current:\n    text: Antrean panjang.', 'current: {text: Antrean panjang.}'),
    });
  });

  it('into an empty list in a file of its own', async () => {
    const texts = await placed({ 'gaps.yaml': '# kosong\n[] # nanti\n' }, gap('Antrean panjang.'));
    expect(texts['gaps.yaml']?.startsWith('# kosong\n# nanti\n\n- id: antrean-panjang\n')).toBe(true);
  });

  it('into a new file at the root, or into the one file there is', async () => {
    expect(Object.keys(await placed({}, gap('Antrean panjang.')))).toEqual(['gaps.yaml']);
    const whole = projectOf({
      'masterplan.yaml': `${HEAD}agencies:\n  - {id: dinkes, name: Dinas Kesehatan, kind: dinas}\n# ekor\n`,
    });
    const planned = await plan(whole, [file([gap('Antrean panjang.'), program('Baru')])]);
    expect(textsOf(planned)).toEqual({
      'masterplan.yaml': `${HEAD.replace(/period.*\n/, '')}sources:
  - id: dinkes-program-2026-02-03
    title: 'Isian Dinas Kesehatan: isian.xlsx, lembar Program'
    kind: agency
    agency: dinkes
    received: 2026-02-03
period: {start: 2025, end: 2029}
agencies:
  - {id: dinkes, name: Dinas Kesehatan, kind: dinas, data: {status: partial}}
gaps:
  - id: antrean-panjang
    dimension: living
    current: {text: Antrean panjang.}
    agency: dinkes
    sources: [dinkes-program-2026-02-03]
dimensions:
  living:
    programs:
      - id: baru
        name: Baru
        lead: dinkes
        sources: [dinkes-program-2026-02-03]
# ekor
`,
    });
  });
});

it('several new lists share the keys around them, in the order of the schema', async () => {
  const root = projectOf({ 'masterplan.yaml': HEAD });
  const unit = row('indicators', { dimension: 'living', name: 'Waktu rujukan', unit: 'menit' });
  const planned = await plan(root, [file([unit, row('programs', { dimension: 'living', name: 'Baru' })])]);
  expect(textsOf(planned)['masterplan.yaml']).toContain(`dimensions:
  living:
    indicators:
      - id: waktu-rujukan
        name: Waktu rujukan
        unit: menit
        sources: [isian-program-2026-02-03]
    programs:
      - id: baru
        name: Baru
        sources: [isian-program-2026-02-03]
`);
  const inside = projectOf({ ...SMALL, 'dimensions/living.yaml': 'overview: Hidup\n' });
  const both = await plan(inside, [file([row('programs', { dimension: 'living', name: 'Baru' }), unit])]);
  expect(textsOf(both)['dimensions/living.yaml']).toMatch(
    /^overview: Hidup\nindicators:\n[\s\S]*\nprograms:\n/,
  );
});

it('new files of one list stand in its order, also between files that are there', async () => {
  const files = {
    'dimensions/living/programs/dinkes.yaml': '- {id: a, name: A, lead: dinkes}\n',
    'dimensions/living/programs/dlh.yaml': '- {id: c, name: C, lead: dlh}\n',
  };
  // The last look at the whole, in `plan`, would refuse a row in another place.
  const texts = await placed(
    files,
    program('Baru', 'dishub'),
    program('Dua', 'dlh'),
    program('Tiga', 'dinkes'),
  );
  expect(Object.keys(texts)).toEqual([
    'dimensions/living/programs/dinkes.yaml',
    'dimensions/living/programs/dishub.yaml',
    'dimensions/living/programs/dlh.yaml',
  ]);
});
