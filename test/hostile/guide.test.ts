import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatNumber } from '../../src/i18n/numbers.js';
import { defaultLimits, limitFlags } from '../../src/source/limits.js';

const MIB = 1024 * 1024;

it.each([
  ['limits.md', 'en'],
  ['batas.md', 'id'],
] as const)('%s names every limit with its size and its flag', (name, language) => {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/guide', name), 'utf8');
  const rows = guide.split('\n').filter((line) => line.includes('`--limit '));
  const told = Object.entries(limitFlags).map(([limit, flag]) => {
    // The flags are by the names of the limits.
    const most = defaultLimits[limit as keyof typeof defaultLimits];
    const size = flag.includes('-mib')
      ? `${formatNumber(most / MIB, language)} MiB`
      : formatNumber(most, language);
    return rows.filter((row) => row.includes(`\`${flag}\``) && row.includes(` ${size} `)).length;
  });
  expect(told).toEqual(Object.keys(limitFlags).map(() => 1));
});
