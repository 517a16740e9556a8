import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HEAD } from '../validate/check-files.js';
import { settle } from './settle.js';

const GUIDES = join(import.meta.dirname, '../../docs/guide');

/** The YAML of a guide, by the file name in the first line of each block. */
function examples(guide: string): Record<string, string> {
  const text = readFileSync(join(GUIDES, guide), 'utf8');
  const blocks = [...text.matchAll(/^```yaml\n# (\S+)\n([\s\S]*?)^```$/gm)];
  return Object.fromEntries(blocks.map(([, name = '', yaml = '']) => [name, yaml]));
}

it('both guides show the same example', () => {
  const bare = (text = '') => text.replace(/^ *# (?!masterplan-ignore).*\n/gm, '');
  const [id, en] = [examples('pengaturan.md'), examples('settings.md')];
  expect(Object.keys(id)).toEqual(['masterplan.config.yaml', 'swot.yaml']);
  expect(Object.keys(en)).toEqual(Object.keys(id));
  for (const name of Object.keys(id)) expect(bare(en[name])).toBe(bare(id[name]));
});

it.each(['pengaturan.md', 'settings.md'])('%s shows an example that does what it says', async (guide) => {
  const { validation, shown, silenced } = await settle(
    {
      'masterplan.yaml': `${HEAD}period: { start: 2025, end: 2034 }\nroadmap:\n  phases:\n    - { name: Awal, years: { start: 2025, end: 2026 } }\n`,
      ...examples(guide),
      'catatan.yaml': 'a: 1\n',
      'dimensions/living/programs.yaml': '- id: siaga\n  name: Siaga Ibu\n',
    },
    { stage: 3 },
  );
  expect(shown).toEqual(['info swot/few-factors swot.yaml:6']);
  expect(silenced).toEqual(
    expect.arrayContaining(['file project/not-read catatan.yaml:1', 'comment swot/few-factors swot.yaml:4']),
  );
  const ids = new Set(validation.silenced.map(({ by, finding }) => `${by} ${finding.type.id}`));
  expect([...ids]).toContain('rule roadmap/phases');
  expect([...ids]).toContain('file document/missing');
  expect(validation.findings.filter(({ type }) => type.id.startsWith('settings/'))).toEqual([]);
});
