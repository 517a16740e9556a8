import { describe, expect, it } from 'vitest';
import { tables } from '../../src/tables/tables.js';
import { views } from '../../src/tables/views.js';

/** Words that other data bases, to which people copy these tables, keep for themselves (SQL:2016, PostgreSQL 16, MySQL 8). */
const RESERVED = new Set(
  'all alter analyze and any array as asc between both by case cast check column constraint create cross current_date default desc distinct do drop else end except exists false fetch for foreign from full function generated grant group groups having in index inner insert int interval into is join key keys lateral leading left like limit lines load lock match natural not null numeric of offset on only option or order outer over partition primary procedure range rank read references rename right row rows schema select set some table then to trailing trigger true union unique update usage user using values when where window with'.split(
    ' ',
  ),
);
const columns = tables.flatMap((table) => table.columns.map((column) => ({ table, column })));

describe('the tables', () => {
  it('have names that every data base takes, each once', () => {
    const names = [...tables, ...views].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of [...names, ...columns.map(({ column }) => column.name)]) {
      expect(name).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/);
      expect(RESERVED.has(name), name).toBe(false);
    }
  });

  it('are told in both languages, without what would end a comment of SQL', () => {
    const told = [
      ...[...tables, ...views].map(({ name, title }) => ({ name, words: title })),
      ...columns.map(({ table, column }) => ({
        name: `${table.name}.${column.name}`,
        words: column.description,
      })),
    ];
    for (const { name, words } of told)
      for (const text of [words.id, words.en])
        expect(text.trim() === text && /^[^\n|.]+$/.test(text), name).toBe(true);
  });

  it('name their key first of all by region, and every key column is there', () => {
    for (const { name, key, columns: own, isShared } of tables) {
      expect(key[0] === 'region', name).toBe(!isShared);
      expect(own.map((column) => column.name)).toEqual(expect.arrayContaining([...key]));
    }
    expect(tables.filter(({ isShared }) => isShared).map(({ name }) => name)).toEqual(['fund', 'enabler']);
  });

  it('stand after those they refer to, and name as many columns as the key has', () => {
    const seen = new Map<string, number>();
    for (const { name, key, references, isShared } of tables) {
      for (const { columns: own, to } of references) expect(seen.get(to), `${name} → ${to}`).toBe(own.length);
      seen.set(name, key.length - (isShared ? 0 : 1));
    }
  });

  it('cover what a plan is made of', () => {
    const names = tables.map(({ name }) => name);
    const wanted =
      'region dimension aspect goal strategy program budget indicator target actual gap swot swot_item quick_win agency partner source evaluation evaluation_component realisation readiness regulation mission activity milestone phase program_strategy program_gap program_support program_partner program_indicator goal_indicator quick_win_program row_source';
    expect(names).toEqual(expect.arrayContaining(wanted.split(' ')));
  });
});
