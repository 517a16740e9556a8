import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadProject } from '../../src/load.js';
import { messageOf } from '../../src/reporters/message-of.js';
import { validate } from '../../src/validate.js';

const folder = join(import.meta.dirname, '../../examples/kota-contoh');

it('the complete example, at stage IV, has neither errors nor warnings', async () => {
  const { findings, model } = await validate(await loadProject(folder));
  const said = findings
    .filter(({ severity }) => severity !== 'info')
    .map((one) => `${one.place.file}:${one.place.line} ${one.type.id} ${messageOf(one, 'id')}`);
  expect(said).toEqual([]);
  expect(model.stage).toBe(4);
});

it('leaves nothing open that implementation asks for', async () => {
  const { findings } = await validate(await loadProject(folder), { stage: 5 });
  expect(findings.filter(({ type }) => type.id === 'document/missing')).toEqual([]);
});

it('is fictional and says so', async () => {
  const { model } = await validate(await loadProject(folder));
  expect(model.data.region).toMatchObject({ name: 'Kota Contoh', fictional: true });
});
