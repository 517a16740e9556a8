import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withTenMistakes } from '../../scripts/bench/plan/mistakes.js';
import { plan } from '../../scripts/bench/plan/plan.js';
import { officialRegions } from '../../scripts/bench/plan/region.js';
import { writeInEightFiles, writeInOneFile } from '../../scripts/bench/plan/write-plan.js';
import { yamlText } from '../../scripts/bench/plan/yaml-text.js';
import { loadProject } from '../../src/load.js';
import { validate } from '../../src/validate.js';
import { emptyFolder } from '../cli/folders.js';

async function findingsIn(folder: string): Promise<string[]> {
  const { findings } = await validate(await loadProject(folder));
  return findings.map(({ type }) => type.id);
}

describe('what the bench measures is what it says', () => {
  test('the YAML says the same as the data that JSON validators are given', () => {
    const made = plan({ programs: 60, detailed: true });
    expect(parse(yamlText(made), { intAsBigInt: false })).toEqual(made);
  });

  test.each([
    ['one file', writeInOneFile],
    ['eight files', writeInEightFiles],
  ])('a plan in %s is complete: nothing is found', async (_, write) => {
    expect(await findingsIn(write(emptyFolder(), plan({ programs: 60 })))).toEqual([]);
  });

  test('so is the plan of a region of the official table, of which there are 514', async () => {
    const regions = officialRegions();
    expect(regions).toHaveLength(514);
    for (const region of [...regions.slice(0, 1), ...regions.slice(-1)])
      expect(await findingsIn(writeInEightFiles(emptyFolder(), plan({ programs: 60, region })))).toEqual([]);
  });

  test('ten mistakes are ten findings, all of the shape of the data', async () => {
    const found = await findingsIn(writeInOneFile(emptyFolder(), withTenMistakes(plan({ programs: 60 }))));
    expect(found).toHaveLength(10);
    expect(found.every((id) => id.startsWith('schema/'))).toBe(true);
  });
});
