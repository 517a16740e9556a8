import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadProject } from '../../src/load.js';
import { messageOf } from '../../src/reporters/message-of.js';
import { validate } from '../../src/validate.js';

const folder = join(import.meta.dirname, '../../examples/kota-mojokerto');

it('the reconstruction from public facts has no errors at its stage', async () => {
  const { findings, model } = await validate(await loadProject(folder));
  const said = findings
    .filter(({ severity }) => severity === 'error')
    .map((one) => `${one.place.file}:${one.place.line} ${one.type.id} ${messageOf(one, 'id')}`);
  expect(said).toEqual([]);
  expect(model.stage).toBe(1);
});

it('shows its gaps: what the next stage asks for is named', async () => {
  const { findings } = await validate(await loadProject(folder));
  const open = findings.filter(({ type }) => type.id === 'document/missing');
  expect(open.map(({ severity }) => severity)).not.toContain('error');
  expect(open.map(({ args }) => args.key)).toEqual(expect.arrayContaining(['vision', 'readiness', 'swot']));
});
