import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingTypes } from '../../src/findings.js';
import { inBatches, repository, run } from './run.js';

const ids = findingTypes.map(({ id }) => id);

test('--version gives the version of the package and nothing else', async () => {
  const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  const lines = [['--version'], ['-V'], ['--version', '--lang', 'en']];
  for (const ran of await inBatches(lines, (args) => run(args)))
    expect(ran).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

describe('rules', () => {
  test('lists every rule there is, by section', async () => {
    const { code, stdout, stderr } = await run(['rules']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect([...stdout.matchAll(/^[a-z-]+\/[a-z-]+/gm)].map(([id]) => id)).toEqual(ids);
    expect(stdout).toMatch(
      /^swot\/weights-sum {2,}Bobot SWOT berjumlah 1\n {10,}galat · berlaku sejak tahap I\n/m,
    );
  });

  test('as JSON holds both languages, whatever the reader’s', async () => {
    const [json, english] = await inBatches(['id', 'en'], (language) =>
      run(['rules', '--format', 'json', '--lang', language]),
    );
    expect(json?.stdout).toBe(english?.stdout);
    const { rules } = JSON.parse(json?.stdout ?? '');
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(ids);
    for (const rule of rules) {
      expect(Object.keys(rule)).toEqual(['id', 'severity', 'stage', 'errorFrom', 'title', 'why', 'fix']);
      expect(Object.keys(rule.why)).toEqual(['id', 'en']);
    }
    expect(rules.find(({ id }: { id: string }) => id === 'swot/weights-sum')).toMatchObject({
      severity: 'error',
      stage: 1,
      errorFrom: null,
      title: { id: 'Bobot SWOT berjumlah 1', en: 'SWOT weights sum to 1' },
    });
  });
});

describe('explain', () => {
  test('tells why a rule is there and how to mend, in both languages', async () => {
    const [indonesian, english] = await inBatches(['id', 'en'], (language) =>
      run(['explain', 'swot/weights-sum', '--lang', language]),
    );
    expect(indonesian).toMatchObject({ code: 0, stderr: '' });
    expect(indonesian?.stdout).toMatch(
      /^swot\/weights-sum: Bobot SWOT berjumlah 1\ngalat · berlaku sejak tahap I\n\nMengapa\n {2}\S[\s\S]*\n\nCara memperbaiki\n {2}\S[\s\S]*\n\nBunyi temuan\n {2}– \S/,
    );
    expect(english?.stdout).toMatch(
      /^swot\/weights-sum: SWOT weights sum to 1\n[\s\S]*\nWhy\n[\s\S]*\nHow to mend\n/,
    );
  });

  test('fits the terminal and shows no place-holder', async () => {
    const types = findingTypes.filter((_, at) => at % 9 === 0);
    for (const { stdout } of await inBatches(types, ({ id }) =>
      run(['explain', id], { env: { COLUMNS: '60' } }),
    )) {
      expect(stdout).not.toMatch(/\{\w+\}/);
      for (const line of stdout.split('\n').slice(1)) expect(line.length, line).toBeLessThanOrEqual(60);
    }
  });

  test.each([
    ['swot/weight-sum', 'Maksudnya swot/weights-sum?'],
    ['weights-sum', 'Maksudnya evaluation/weights-sum atau swot/weights-sum?'],
    ['anggaran', 'Lihat masterplan rules.'],
  ])('knows no %s', async (id, hint) => {
    expect(await run(['explain', id])).toEqual({
      code: 2,
      stdout: '',
      stderr: `masterplan: Aturan "${id}" tidak ada. ${hint}\n`,
    });
  });
});
