import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findingTypes } from '../../src/findings.js';
import { loadProject } from '../../src/load.js';
import type { Report } from '../../src/reporters/report.js';
import { validate } from '../../src/validate.js';
import { readSarif, type Sarif } from './read-sarif.js';
import { sample, sampleReport, written } from './sample-report.js';

async function sarif(report: Report): Promise<Sarif> {
  return readSarif(await written('sarif', report));
}

describe('the SARIF report', () => {
  test('says for a finding what, how grave, where, which item, and how to mend', async () => {
    const text = 'x: 1\na: desa\n';
    const fix = [
      { file: 'a.yaml', start: text.indexOf('desa'), end: text.indexOf('desa') + 4, text: 'kota' },
    ];
    const found = sample({ args: { text: 'desa' }, path: ['items', 0], related: true, fix });
    const { runs } = await sarif(sampleReport([found]));
    expect(runs[0]).toEqual({
      tool: {
        driver: {
          name: 'masterplan',
          version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
          language: 'id',
          rules: [
            {
              id: 'uji/contoh',
              name: 'UjiContoh',
              shortDescription: { text: 'Contoh aturan' },
              fullDescription: { text: 'Karena perlu.' },
              help: {
                text: 'Mengapa: Karena perlu.\n\nCara memperbaiki: Perbaiki <isinya>.',
                markdown: '**Mengapa.** Karena perlu.\n\n**Cara memperbaiki.** Perbaiki \\<isinya\\>.',
              },
              defaultConfiguration: { level: 'error' },
              properties: { tags: ['uji'], 'problem.severity': 'error', stage: 1 },
            },
          ],
        },
      },
      language: 'id',
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
      results: [
        {
          ruleId: 'uji/contoh',
          ruleIndex: 0,
          level: 'error',
          message: { text: 'Nilai "desa" salah.' },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'kota/a.yaml', uriBaseId: '%SRCROOT%' },
                region: { startLine: 2, startColumn: 4, endLine: 2, endColumn: 8 },
              },
              logicalLocations: [{ fullyQualifiedName: 'items[0]' }],
            },
          ],
          relatedLocations: [
            {
              id: 1,
              physicalLocation: {
                artifactLocation: { uri: 'kota/a.yaml', uriBaseId: '%SRCROOT%' },
                region: { startLine: 2, startColumn: 4, endLine: 2, endColumn: 8 },
              },
              message: { text: 'Nilai "desa" salah.' },
            },
          ],
          partialFingerprints: { 'itemPath/v1': expect.stringMatching(/^[0-9a-f]{64}$/) },
          fixes: [
            {
              description: { text: 'Perbaiki <isinya>.' },
              artifactChanges: [
                {
                  artifactLocation: { uri: 'kota/a.yaml', uriBaseId: '%SRCROOT%' },
                  replacements: [
                    {
                      deletedRegion: { startLine: 2, startColumn: 4, endLine: 2, endColumn: 8 },
                      insertedContent: { text: 'kota' },
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test('without findings is a run without results', async () => {
    expect((await sarif(sampleReport([]))).runs[0]).toMatchObject({
      results: [],
      tool: { driver: { rules: [] } },
    });
  });

  test('speaks English, and calls a note a note', async () => {
    const { runs } = await sarif(sampleReport([sample({ severity: 'info' })], 'en'));
    expect(runs[0].results[0]).toMatchObject({ level: 'note', message: { text: 'The value "x" is wrong.' } });
    expect(runs[0]).toMatchObject({ language: 'en', tool: { driver: { language: 'en' } } });
  });

  test('writes names of files as URIs', async () => {
    const names = ['data kota/100% #1?.yaml', 'c:d.yaml', 'bab/[x]é.yaml', 'rusak\ud800.yaml'];
    const { runs } = await sarif(sampleReport(names.map((file) => sample({ file }))));
    const uris = runs[0].results.map(
      ({ locations }) => JSON.stringify(locations).match(/"uri":"([^"]*)"/)?.[1],
    );
    expect(uris).toEqual([
      'kota/data%20kota/100%25%20%231%3F.yaml',
      'kota/c%3Ad.yaml',
      'kota/bab/%5Bx%5D%C3%A9.yaml',
      'kota/rusak%EF%BF%BD.yaml',
    ]);
  });

  test('a word of the project is no link', async () => {
    const { runs } = await sarif(sampleReport([sample({ args: { text: '[klik](https://x.example)' } })]));
    expect(runs[0].results[0]?.message.text).toBe('Nilai "[klik] (https://x.example)" salah.');
  });
});

describe('what names a finding for good', () => {
  const prints = async (report: Report) =>
    (await sarif(report)).runs[0].results.map(
      ({ partialFingerprints }) => partialFingerprints['itemPath/v1'],
    );

  test('is not its line, and not its words', async () => {
    const [before] = await prints(sampleReport([sample({ line: 1, args: { text: 'x' } })]));
    const [after] = await prints(sampleReport([sample({ line: 2, args: { text: 'y' } })], 'en'));
    expect(after).toBe(before);
  });

  test('is its rule and item, and a number where there are several', async () => {
    const twice = [sample(), sample(), sample({ path: ['b'] }), sample({ path: ['a #2'] })];
    expect(new Set(await prints(sampleReport(twice))).size).toBe(4);
  });

  test('is the file where the whole file is meant', async () => {
    const files = [sample({ path: [] }), sample({ path: [], file: 'b.yaml' })];
    expect(new Set(await prints(sampleReport(files))).size).toBe(2);
  });
});

describe('on a real project', () => {
  let report: Report;
  beforeAll(async () => {
    const project = await loadProject(join(import.meta.dirname, '../../examples/kota-mojokerto'));
    const { findings, summary } = await validate(project, { stage: 4 });
    report = { findings, summary, files: project.files, language: 'id' };
  });

  test('is valid, and every result names its rule', async () => {
    const { runs } = await sarif(report);
    const [{ results, tool }] = runs;
    expect(results.length).toBeGreaterThan(30);
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(
      results.map(({ ruleId }) => ruleId),
    );
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(
      findingTypes.map(({ id }) => id).filter((id) => results.some(({ ruleId }) => ruleId === id)),
    );
  });

  test('names every finding differently', async () => {
    const { runs } = await sarif(report);
    const names = runs[0].results.map(({ partialFingerprints }) => partialFingerprints['itemPath/v1']);
    expect(new Set(names).size).toBe(report.findings.length);
  });
});

test('every rule there is can be described', async () => {
  const findings = findingTypes.map((type) => ({
    ...sample(),
    type: { ...type, messages: sample().type.messages },
  }));
  for (const language of ['id', 'en'] as const) {
    const [{ tool }] = (await sarif(sampleReport(findings, language))).runs;
    expect(tool.driver.rules).toHaveLength(findingTypes.length);
  }
});
