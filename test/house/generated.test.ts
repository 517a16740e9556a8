import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateAll } from '../../scripts/generate-all.js';
import { generateDocs } from '../../scripts/generated-docs.js';
import { ROOT } from './sources.js';

describe('pages made from the program', async () => {
  const made = await generateDocs();

  it.each([...made.keys()])('%s is what `npm run docs` would write', (name) => {
    const onDisk = readFileSync(join(ROOT, name), 'utf8');
    expect(onDisk === made.get(name)).toBe(true);
  });

  it('are there for the rules that exist and for no other', () => {
    const pages = readdirSync(join(ROOT, 'docs/rules'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
    expect(pages.sort()).toEqual([...made.keys()].filter((name) => name.startsWith('docs/rules/')).sort());
  });
});

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
