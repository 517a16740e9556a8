import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ONE_ERROR, ONE_WARNING, projectWith, write } from './folders.js';
import { run } from './run.js';

const NAME = 'masterplan.baseline.json';
const SILENCED = {
  'masterplan.config.yaml': 'rules:\n  project/not-read: { severity: off, reason: Catatan kami sendiri. }\n',
};
const lastLine = (text: string) => text.trimEnd().split('\n').at(-1) ?? '';

describe('what settings silence', () => {
  it('does not count, and the last line says how much it is', async () => {
    const folder = projectWith({ ...ONE_WARNING, ...SILENCED });
    const { code, stdout } = await run(['validate', folder, '--fail-on', 'warning', '--lang', 'id']);
    expect(code).toBe(0);
    expect(lastLine(stdout)).toMatch(
      /^0 galat, 0 peringatan, \d+ info dalam 1 berkas\. 1 temuan didiamkan dengan alasan\.$/,
    );
    const json = await run(['validate', folder, '--format', 'json']);
    expect(JSON.parse(json.stdout).summary).toMatchObject({ warnings: 0, silenced: 1, baseline: 0 });
  });

  it('is shown with its own line when it is wrong', async () => {
    const folder = projectWith({ 'masterplan.config.yaml': 'rules:\n  swot: eror\n' });
    const { code, stdout } = await run(['validate', folder, '--lang', 'en']);
    expect(code).toBe(1);
    expect(stdout).toContain('> 2 │   swot: eror');
  });

  it('lets build go on, too', async () => {
    const files = { 'masterplan.config.yaml': 'rules:\n  project/not-read: error\n', ...ONE_WARNING };
    const raised = projectWith(files);
    expect((await run(['build', raised, '--format', 'md'])).code).toBe(1);
    write(raised, SILENCED);
    expect((await run(['build', raised, '--format', 'md'])).code).toBe(0);
  });
});

describe('--update-baseline', () => {
  it('notes what there is; from then on only new findings count', async () => {
    const folder = projectWith(ONE_WARNING);
    const words = ['validate', folder, '--fail-on', 'warning', '--lang', 'id'];
    expect((await run(words)).code).toBe(1);
    const noted = await run([...words, '--update-baseline']);
    expect(noted.code).toBe(0);
    expect(noted.stderr).toBe(
      `Dicatat di ${NAME}: 1 temuan. Sesudah ini hanya temuan baru yang dilaporkan.\n`,
    );
    expect(readFileSync(join(folder, NAME), 'utf8')).toBe(
      '{\n  "format": 1,\n  "findings": [\n    { "rule": "project/not-read", "item": "catatn.yaml", "severity": "warning" }\n  ]\n}\n',
    );
    expect(readdirSync(folder).sort()).toEqual(['catatn.yaml', NAME, 'masterplan.yaml']);
    const after = await run(words);
    expect(after.code).toBe(0);
    expect(lastLine(after.stdout)).toMatch(/1 temuan lama sudah dicatat\.$/);
    expect((await run([...words, '--no-baseline'])).code).toBe(1);
    write(folder, { 'rincian.yaml': 'a: 1\n' });
    const more = await run(words);
    expect(more.code).toBe(1);
    expect(more.stdout).toContain('rincian.yaml');
    expect(more.stdout).not.toContain('catatn.yaml');
  });

  it('writes the same bytes again, and an empty list when all is mended', async () => {
    const folder = projectWith(ONE_WARNING);
    await run(['validate', folder, '--update-baseline']);
    const first = readFileSync(join(folder, NAME), 'utf8');
    await run(['validate', folder, '--update-baseline']);
    expect(readFileSync(join(folder, NAME), 'utf8')).toBe(first);
    const mended = projectWith({ [NAME]: first });
    const stale = await run(['validate', mended, '--lang', 'en']);
    expect(stale.stdout).toContain(`is gone. Run masterplan validate --update-baseline.`);
    await run(['validate', mended, '--update-baseline']);
    expect(readFileSync(join(mended, NAME), 'utf8')).toBe('{\n  "format": 1,\n  "findings": []\n}\n');
  });

  it('leaves the file alone while there are errors that cannot be noted', async () => {
    const folder = projectWith({ ...ONE_ERROR, ...ONE_WARNING });
    const { code, stdout, stderr } = await run(['validate', folder, '--update-baseline', '--lang', 'en']);
    expect(code).toBe(1);
    expect(stderr).toContain(`${NAME} is left as it was`);
    expect(lastLine(stdout)).toMatch(/^1 error, 1 warning, \d+ infos in 2 files\.$/);
    expect(existsSync(join(folder, NAME))).toBe(false);
    const config = { 'masterplan.config.yaml': 'rules:\n  swot/few: error\n' };
    const wrong = await run(['validate', projectWith(config), '--update-baseline', '--lang', 'en']);
    expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('left as it was')]);
  });

  it('makes a damaged file anew', async () => {
    const folder = projectWith({ ...ONE_WARNING, [NAME]: '{' });
    expect((await run(['validate', folder])).code).toBe(1);
    expect((await run(['validate', folder, '--update-baseline'])).code).toBe(0);
    expect((await run(['validate', folder])).code).toBe(0);
  });

  it.each(['--no-baseline', '--fix', '--diff'])('does not go with %s', async (flag) => {
    const { code, stderr } = await run([
      'validate',
      projectWith(),
      '--update-baseline',
      flag,
      '--lang',
      'en',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain(`cannot go with ${flag}`);
  });

  it('says when it cannot be written', async () => {
    const folder = projectWith({ ...ONE_WARNING, [`${NAME}/x`]: '' });
    const { code, stderr } = await run(['validate', folder, '--update-baseline', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain('could not be written');
    expect(readdirSync(folder).sort()).toEqual(['catatn.yaml', NAME, 'masterplan.yaml']);
  });
});
