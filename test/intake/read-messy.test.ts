import { describe, expect, it } from 'vitest';
import { readHandedFile } from '../../src/intake/read-handed-file.js';
import { leftOf, passedOf, questionsOf, rowsOf, scene } from './messy/messy.js';
import { programs } from './messy/programs.js';

const all = [...programs];

describe('a layout that arrives', () => {
  it.each(all.map((one) => [one.name, one] as const))('%s', (_, messy) => {
    const { sheets, file = 'data.xlsx', layouts = [], rows, questions = [], passed = {}, left = [] } = messy;
    const read = readHandedFile(sheets, file, { ...scene, layouts });
    expect(rowsOf(read)).toEqual(rows);
    expect(questionsOf(read)).toEqual([...questions].sort());
    expect(passedOf(read)).toEqual(passed);
    expect(leftOf(read)).toEqual(left);
  });
});
