import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageFile } from '../../../src/package/package-file.js';
import { coveredBy, readCoverage } from '../../../src/render/pdf/font-coverage.js';

describe('the characters of a font', () => {
  const covers = coveredBy([
    readCoverage(readFileSync(packageFile('data', 'fonts', 'SourceSans3_400Regular.ttf'))),
  ]);

  it.each(['A', 'é', '–', 'Ω', '□', '→', '½', '\u0301'])('hold %s', (character) => {
    expect(covers(character.codePointAt(0) ?? 0)).toBe(true);
  });

  it.each(['中', 'ꦲ', 'ع', '😀', '\uE000'])('do not hold %s', (character) => {
    expect(covers(character.codePointAt(0) ?? 0)).toBe(false);
  });
});
