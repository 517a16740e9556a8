import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makeGate, passGate } from '../../src/cli/many/gate.js';

test('work goes through an open gate, one thing or several, and says so meanwhile', async () => {
  const gate = makeGate();
  const seen: (number | undefined)[] = [];
  const work = async () => {
    seen.push(gate[0]);
    await pause(5);
    return 'done';
  };
  expect(await Promise.all([passGate(gate, work), passGate(gate, work)])).toEqual(['done', 'done']);
  expect([...seen, gate[0]]).toEqual([1, 2, 0]);
});

test('work that fails leaves the gate free', async () => {
  const gate = makeGate();
  await expect(passGate(gate, () => Promise.reject(new Error('disk full')))).rejects.toThrow('disk full');
  expect(gate[0]).toBe(0);
});

test('nothing goes through a closed gate', async () => {
  const gate = makeGate();
  gate[1] = 1;
  let began = false;
  const waiting = passGate(gate, () => {
    began = true;
  });
  expect(await Promise.race([waiting, pause(20, 'still waiting')])).toBe('still waiting');
  expect({ began, writing: gate[0] }).toEqual({ began: false, writing: 0 });
});
