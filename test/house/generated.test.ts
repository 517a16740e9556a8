import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateAll } from '../../scripts/generate-all.js';
import { ROOT } from './sources.js';

describe('generated files', async () => {
  const made = await generateAll();

  it('are some', () => {
    expect(made.size).toBeGreaterThan(4);
  });

  // The whole texts are not compared: a difference of thousands of lines helps nobody.
  it.each([...made.keys()])('%s is what `npm run generate` would write', (name) => {
    const onDisk = readFileSync(join(ROOT, name), 'utf8');
    expect(onDisk === made.get(name)).toBe(true);
  });
});
