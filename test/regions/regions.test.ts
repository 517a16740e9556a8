import { describe, expect, test } from 'vitest';
import { kindOf, provinceOf, regionByCode, regionsByName, regionTable } from '../../src/regions/regions.js';

const rows = [...regionTable().values()];
const provinces = rows.filter(({ code }) => !code.includes('.'));
const regions = rows.filter(({ code }) => code.includes('.'));
const names = (found: readonly { name: string }[]) => found.map(({ name }) => name);

describe('the official table', () => {
  test('holds 38 provinces and 514 regions: 416 kabupaten and 98 kota', () => {
    expect(provinces).toHaveLength(38);
    expect(regions).toHaveLength(514);
    expect(regions.filter((region) => kindOf(region) === 'kabupaten')).toHaveLength(416);
    expect(regions.filter((region) => kindOf(region) === 'kota')).toHaveLength(98);
  });

  test('keeps codes as text, so that 11.10 is not 11.1', () => {
    expect(regionByCode('11.10')?.name).toBe('Kabupaten Aceh Singkil');
    expect(regionByCode('11.1')).toBeUndefined();
    expect(rows.filter(({ code }) => !/^\d\d(\.\d\d)?$/.test(code))).toEqual([]);
  });

  test('has no name that a split at commas would cut', () => {
    expect(rows.filter(({ name }) => !/^\p{L}[\p{L} .-]+$/u.test(name))).toEqual([]);
  });

  test('names every region with Kota or Kabupaten, below a province of the table', () => {
    expect(regions.filter(({ name }) => !/^(Kota|Kabupaten) \p{Lu}/u.test(name))).toEqual([]);
    expect(regions.filter(({ code }) => provinceOf(code) === undefined)).toEqual([]);
  });

  test('has numbers where it has anything: square kilometres and residents', () => {
    const wrong = rows.filter(
      ({ area = 1, population = 1 }) => !(area > 0 && population > 0 && Number.isInteger(population)),
    );
    expect(wrong).toEqual([]);
    expect(regionByCode('35.76')).toEqual({
      code: '35.76',
      name: 'Kota Mojokerto',
      area: 20.48,
      population: 142272,
    });
  });

  test('leaves what is unknown undefined, not zero', () => {
    expect(regionByCode('53.02')).toMatchObject({ area: undefined, population: 490642 });
  });
});

test('26 bare names belong to a kota and a kabupaten, Mojokerto among them', () => {
  const pairs = regions.filter(({ name }) => name.startsWith('Kota ')).map(({ name }) => name.slice(5));
  const both = pairs.filter((name) => regionsByName(name).length === 2);
  expect(both).toHaveLength(26);
  expect(both).toContain('Mojokerto');
});

describe('a name', () => {
  test.each([
    ['Kota Mojokerto', ['Kota Mojokerto']],
    ['  kota   MOJOKERTO ', ['Kota Mojokerto']],
    ['Kab. Mojokerto', ['Kabupaten Mojokerto']],
    ['kab mojokerto', ['Kabupaten Mojokerto']],
    ['Mojokerto', ['Kabupaten Mojokerto', 'Kota Mojokerto']],
    ['Banjar', ['Kota Banjar', 'Kabupaten Banjar']],
    ['Surabaya', ['Kota Surabaya']],
    ['Kota Jakarta Pusat', ['Kota Administrasi Jakarta Pusat']],
    ['Jakarta Pusat', ['Kota Administrasi Jakarta Pusat']],
    ['Kota Administrasi Jakarta Pusat', ['Kota Administrasi Jakarta Pusat']],
    ['Kepulauan Seribu', ['Kabupaten Administrasi Kepulauan Seribu']],
    ['Kabupaten Kepulauan Siau Tagulandang Biaro', ['Kabupaten Kep. Siau Tagulandang Biaro']],
    ['Kota Contoh', []],
    ['Jawa Timur', []],
  ])('%s is %j', (name, expected) => {
    expect(names(regionsByName(name))).toEqual(expected);
  });

  test('with its kind in front never fits two', () => {
    expect(regions.filter(({ name }) => regionsByName(name).length !== 1)).toEqual([]);
  });
});

test('a region belongs to the province of its first two digits', () => {
  expect(provinceOf('35.76')?.name).toBe('Jawa Timur');
  expect(provinceOf('31.71')?.name).toBe('Daerah Khusus Ibukota Jakarta');
});

test('a province’s code is no region', () => {
  expect(regionByCode('35')).toBeUndefined();
});
