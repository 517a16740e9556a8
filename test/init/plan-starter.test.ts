import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fictionalRegion } from '../../src/init/starter-region.js';
import { writeStarter } from '../../src/init/write-starter.js';
import { loadProject } from '../../src/load.js';
import { type Validation, validate } from '../../src/validate.js';
import { emptyFolder, regionOf, starterFor } from './starter.js';

async function validated(files: ReadonlyMap<string, string>, stage: 1 | 2 = 1): Promise<Validation> {
  const dir = join(emptyFolder(), 'kota-mojokerto');
  await writeStarter(dir, files);
  return validate(await loadProject(dir), { stage });
}

function serious({ findings }: Validation): string[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ type, place }) => `${type.id} ${place.file}:${place.line}`);
}

/** The same files with every example made real, as an author does by taking the `# ` away. */
function withExamples(files: ReadonlyMap<string, string>): Map<string, string> {
  const real = new Map(files);
  for (const [name, text] of files) {
    if (!name.endsWith('.yaml')) continue;
    const uncommented = text.replace(/^# Contoh: .*\n((?:#.*\n)+)/gm, (_, lines: string) =>
      lines.replace(/^# ?/gm, ''),
    );
    real.set(name, uncommented);
  }
  return real;
}

describe('a starter', () => {
  test.each(['35.76', '11.10', '31.01', '53.02', '71.09'])(
    'for %s has no errors or warnings',
    async (code) => {
      expect(serious(await validated(starterFor(regionOf(code))))).toEqual([]);
    },
  );

  test('says what stage II will ask for as information', async () => {
    const { findings } = await validated(starterFor(regionOf('35.76')));
    const missing = findings.filter(({ type }) => type.id === 'document/missing').map(({ args }) => args.key);
    expect(missing).toEqual(expect.arrayContaining(['vision', 'readiness', 'gaps', 'swot', 'agencies']));
    expect(missing).not.toContain('region.province');
    expect(missing).not.toContain('sources');
  });

  test('for an invented region has no errors or warnings, and says that it is invented', async () => {
    const checked = await validated(starterFor(fictionalRegion("Kota Rekaan: 'Uji' #1", 'kota')));
    expect(serious(checked)).toEqual([]);
    expect(checked.model.data.region).toEqual({
      name: "Kota Rekaan: 'Uji' #1",
      kind: 'kota',
      fictional: true,
    });
  });

  test('has examples that are right once they are real', async () => {
    const checked = await validated(withExamples(starterFor(regionOf('35.76'))));
    const { data } = checked.model;
    // One row each: what is begun is not whole yet.
    const begun = /^(?:swot\/few-factors|readiness\/parts-covered|gaps\/aspects-covered) /;
    expect(serious(checked).filter((line) => !begun.test(line))).toEqual([]);
    expect(data.agencies?.map(({ id }) => id)).toEqual(['diskominfo', 'bappeda']);
    expect(data.region.head?.name).toBe('Dr. Contoh Nama, M.Si.');
    expect(data.swot?.[0]?.strategies?.wt?.[0]?.factors).toEqual(['w1', 't1']);
  });
});

describe('the files', () => {
  const files = starterFor(regionOf('11.10'));

  test('take the region from the official table, its code in quotes', () => {
    const text = files.get('region.yaml') ?? '';
    expect(text).toContain("code: '11.10'\n");
    expect(parse(text)).toEqual({
      code: '11.10',
      name: 'Kabupaten Aceh Singkil',
      kind: 'kabupaten',
      province: 'Aceh',
      area_km2: regionOf('11.10').official?.area,
      population: { value: regionOf('11.10').official?.population, year: 2025 },
      sources: ['kepmendagri-wilayah-2025', 'big-luas-2024'],
    });
  });

  test('leave out an area that the table does not know, and its source', () => {
    const timor = starterFor(regionOf('53.02'));
    expect(parse(timor.get('region.yaml') ?? '')).not.toHaveProperty('area_km2');
    expect(timor.get('sources.yaml')).not.toContain('big-luas-2024');
    expect(parse(timor.get('region.yaml') ?? '').sources).toEqual(['kepmendagri-wilayah-2025']);
  });

  test('begin with the schema of their own part, which is there', () => {
    const yaml = [...files.keys()].filter((name) => name.endsWith('.yaml'));
    expect(yaml).toHaveLength(12);
    for (const name of yaml) {
      const [, schema] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(files.get(name) ?? '') ?? [];
      const stem = name.slice(0, -'.yaml'.length);
      expect(schema).toBe(`.masterplan/schemas/parts/${stem}.schema.json`);
      expect(files.has(schema ?? '')).toBe(true);
    }
  });

  test('keep to names that every system can write, and no file is empty', () => {
    for (const [name, text] of files) {
      expect(name).toMatch(/^[A-Za-z0-9._/-]+$/);
      expect(name.split('/')).not.toContain('..');
      expect(text).toMatch(/\n$/);
      expect(text).not.toContain('\r');
    }
  });

  test('tell git and the editor what they need', () => {
    expect(files.get('.gitignore')).toMatch(/^books\/$/m);
    const extensions = JSON.parse(files.get('.vscode/extensions.json') ?? '');
    expect(extensions.recommendations).toEqual(['redhat.vscode-yaml']);
    const settings = JSON.parse(files.get('.vscode/settings.json') ?? '');
    expect(settings['yaml.schemas']['./.masterplan/schemas/parts/gaps.schema.json']).toEqual([
      'kota-mojokerto/gaps.yaml',
      'kota-mojokerto/gaps/*.yaml',
    ]);
    expect(settings['yaml.schemas']['./.masterplan/schemas/config.schema.json']).toEqual([
      'masterplan.config.yaml',
      'masterplan.config.yml',
    ]);
    expect(Object.keys(settings['yaml.schemas']).filter((path) => !files.has(path.slice(2)))).toEqual([]);
  });

  test('name the next three commands in the README', () => {
    const readme = files.get('README.md') ?? '';
    expect(readme).toContain('# Masterplan Smart City Kabupaten Aceh Singkil\n');
    expect([...readme.matchAll(/^masterplan (\w+)/gm)].map(([, name]) => name)).toEqual([
      'status',
      'validate',
      'build',
    ]);
  });

  test('of an invented region keep Markdown signs of its name as text', () => {
    const readme = starterFor(fictionalRegion('Kota [x](y) <b>', 'kota')).get('README.md') ?? '';
    expect(readme).toContain('# Masterplan Smart City Kota \\[x\\](y) \\<b\\>\n');
  });

  test('are the same every time', () => {
    expect([...starterFor(regionOf('11.10'))]).toEqual([...files]);
  });
});
