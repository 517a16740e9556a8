import { describe, expect, test } from 'vitest';
import { readSarif } from '../reporters/read-sarif.js';
import { readXml } from '../reporters/read-xml.js';
import { readLog } from '../reporters/workflow-commands.js';
import { broken, joined, project, told, written } from './joined-sample.js';

const report = joined([
  project('kab-a', [told('Satu.', 'kab-a/a.yaml'), told('Dua.', 'kab-a/a.yaml', 'warning')]),
  broken('kab-b', 'Tidak ada izin.'),
  project('kab-c', [told('Tiga.', 'kab-c/b.yaml', 'info')]),
  project('kab-d', []),
]);

describe('one report on many masterplans', () => {
  test('as JSON: each with its findings, then the counts', async () => {
    const document = JSON.parse(await written('json', report));
    expect(document).toMatchObject({
      language: 'id',
      failOn: 'error',
      folder: 'daerah',
      shards: { of: 1, have: [1], projects: 4 },
      summary: { projects: 4, failed: 1, errors: 1, warnings: 1, infos: 1, files: 6 },
    });
    expect(document.projects[0].findings).toEqual(report.projects[0]?.findings);
    expect(document.projects.slice(1, 3)).toMatchObject([
      { path: 'kab-b', region: null, problem: 'Tidak ada izin.', findings: [] },
      { path: 'kab-c', region: 'Kota kab-c', problem: null },
    ]);
  });

  test('as SARIF by its schema: one run, files from the root, and what could not be checked', async () => {
    const { runs } = readSarif(await written('sarif', report));
    const [run] = runs;
    expect(runs).toHaveLength(1);
    expect(run.results.map(({ level, message }) => `${level} ${message.text}`)).toEqual([
      'error Satu.',
      'warning Dua.',
      'note Tiga.',
    ]);
    expect(run.results[0]).toMatchObject({
      locations: [{ physicalLocation: { artifactLocation: { uri: 'daerah/kab-a/a.yaml' } } }],
      relatedLocations: [{ message: { text: 'lihat Satu.' } }],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'desa' } }] }] }],
    });
    expect(
      new Set(run.results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))).size,
    ).toBe(3);
    expect(run.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'kab-b: Tidak ada izin.' } }],
      },
    ]);
  });

  test('as SARIF without invocations where all were checked', async () => {
    const [run] = readSarif(await written('sarif', joined([project('kab-d', [])]))).runs;
    expect(run.invocations).toBeUndefined();
  });

  test('as JUnit: a suite for each masterplan', async () => {
    const suites = readXml(await written('junit', report));
    expect(suites.attributes).toEqual({
      name: 'masterplan',
      tests: '5',
      failures: '1',
      errors: '1',
      skipped: '2',
    });
    const shape = suites.children.map(({ attributes, children }) => [
      attributes.name,
      attributes.tests,
      children.map(({ children: [outcome] }) => outcome?.name ?? 'passed').join(' '),
    ]);
    expect(shape).toEqual([
      ['daerah/kab-a', '2', 'failure skipped'],
      ['daerah/kab-b', '1', 'error'],
      ['daerah/kab-c', '1', 'skipped'],
      ['daerah/kab-d', '1', 'passed'],
    ]);
  });

  test('as workflow commands, which end with the counts', async () => {
    const { annotations, rest } = readLog(await written('github', report));
    expect(annotations.map(({ command, properties }) => [command, properties.file])).toEqual([
      ['error', 'daerah/kab-a/a.yaml'],
      ['warning', 'daerah/kab-a/a.yaml'],
      ['error', 'daerah/kab-b'],
      ['notice', 'daerah/kab-c/b.yaml'],
    ]);
    expect(rest).toEqual([
      '4 masterplan: 2 lulus, 1 perlu perbaikan, 1 tidak dapat diperiksa.',
      '1 galat, 1 peringatan, 1 info dalam 6 berkas.',
      '',
    ]);
  });

  test('as Code Quality, each issue with a name of its own', async () => {
    const same = [told('Satu.', 'kab-a/a.yaml'), told('Satu.', 'kab-a/a.yaml')];
    const issues = JSON.parse(
      await written(
        'gitlab',
        joined([project('kab-a', same), broken('kab-b', 'Rusak.'), project('kab-c', same)]),
      ),
    );
    expect(issues.map(({ severity }: { severity: string }) => severity)).toEqual([
      'major',
      'major',
      'blocker',
      'major',
      'major',
    ]);
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(5);
    expect(issues[2].location).toEqual({ path: 'daerah/kab-b', lines: { begin: 1 } });
    expect(await written('gitlab', joined([]))).toBe('[]\n');
  });

  test('as a page: the table with the most urgent first, then errors and warnings, then the rules', async () => {
    const lines = (await written('markdown', report)).split('\n');
    expect(lines.filter((line) => line.startsWith('|'))).toEqual([
      '| daerah | folder | galat | peringatan | info | hasil |',
      '|---|---|--:|--:|--:|---|',
      '| – | `daerah/kab-b` | – | – | – | tidak diperiksa |',
      '| Kota kab-a | `daerah/kab-a` | 1 | 1 | 0 | perlu perbaikan |',
      '| Kota kab-c | `daerah/kab-c` | 0 | 0 | 1 | lulus |',
      '| Kota kab-d | `daerah/kab-d` | 0 | 0 | 0 | lulus |',
    ]);
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '## Hasil pemeriksaan banyak masterplan',
      '## Kota kab-a (`daerah/kab-a`)',
      '### `daerah/kab-a/a.yaml`',
      '## `daerah/kab-b`',
      '## Penjelasan aturan',
      '### uji/contoh',
    ]);
    expect(lines.join('\n')).not.toContain('Tiga.');
  });

  test('as a text that is kept: every finding, every masterplan', async () => {
    const text = await written('text', report);
    expect(text).toContain('── daerah/kab-a/a.yaml\ngalat 2:4 uji/contoh\n  Satu.\n');
    for (const name of ['kab-a', 'kab-b', 'kab-c', 'kab-d'])
      expect(text).toMatch(new RegExp(`daerah/${name} .*\\n`));
  });

  test('named from the root itself, where that holds them', async () => {
    const { annotations } = readLog(
      await written('github', joined([project('a', [told('x', 'a/a.yaml')])], '')),
    );
    expect(annotations[0]?.properties.file).toBe('a/a.yaml');
  });
});
