import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RegionFacts, regionKeys } from '../../src/tables/region-keys.js';

const region = (path: string, code?: string, isFictional = false): RegionFacts => ({
  path,
  code,
  isFictional,
});

describe('the key of a region', () => {
  it('is its code, or its path where it has none of its own', () => {
    const regions = [region('mojokerto', '35.76'), region('contoh', '35.99', true), region('draf')];
    expect(regionKeys(regions)).toEqual(['35.76', 'contoh', 'draf']);
  });

  it('is the path of both where two have one code', () => {
    const regions = [region('2024/kota', '35.76'), region('2026/kota', '35.76'), region('lain', '35.16')];
    expect(regionKeys(regions)).toEqual(['2024/kota', '2026/kota', '35.16']);
  });

  it('is never that of a folder that is called like a code', () => {
    expect(regionKeys([region('35.76'), region('kota', '35.76')])).toEqual(['35.76', 'kota']);
    expect(regionKeys([region('35.76', '35.76')])).toEqual(['35.76']);
    expect(regionKeys([region('35.16', '35.76'), region('35.76', '35.16')])).toEqual(['35.16', '35.76']);
  });

  it('is unique, and the same in every order', () => {
    const code = fc.constantFrom('11.01', '35.76', '35.16', undefined);
    const facts = fc.record({ code, isFictional: fc.boolean() });
    const paths = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', '11.01', '35.76', '35.16'), { minLength: 1 });
    const set = paths.chain((all) =>
      fc.tuple(...all.map((path) => facts.map((one): RegionFacts => ({ ...one, path })))),
    );
    fc.assert(
      fc.property(set, (regions) => {
        const keys = regionKeys(regions);
        const backwards = regionKeys([...regions].reverse()).reverse();
        expect(new Set(keys).size).toBe(keys.length);
        expect(backwards).toEqual(keys);
      }),
      { numRuns: 500 },
    );
  });
});
