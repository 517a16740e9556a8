import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../../src/rules/index.js';
import { codeFiles, ROOT } from './sources.js';

const FIXTURES = join(ROOT, 'test/fixtures/rules');
const ruleFiles = codeFiles('src/rules').filter(
  ({ name, text }) => name.split('/').length === 4 && /^export default\b/m.test(text),
);

it('every rule that has a file is in the list, once', async () => {
  const written = await Promise.all(
    ruleFiles.map(async ({ name }) => {
      const { default: rule } = (await import(join(ROOT, name))) as { default: { id: string } };
      return rule.id;
    }),
  );
  expect(written.length).toBeGreaterThan(30);
  expect(rules.map(({ id }) => id).sort()).toEqual(written.sort());
});

it('every rule stands in the folder of its section', async () => {
  for (const { name } of ruleFiles) {
    const { default: rule } = (await import(join(ROOT, name))) as { default: { id: string } };
    expect(`${rule.id.split('/')[0]} ${name}`).toBe(`${name.split('/')[2]} ${name}`);
  }
});

it('every rule has its two fixtures, and every fixture its rule', () => {
  const folders = readdirSync(FIXTURES)
    .flatMap((section) => readdirSync(join(FIXTURES, section)).map((name) => `${section}/${name}`))
    .sort();
  expect(folders).toEqual(rules.map(({ id }) => id).sort());
  const lacking = folders.flatMap((id) =>
    ['valid', 'invalid']
      .filter((kind) => !existsSync(join(FIXTURES, id, kind, 'masterplan.yaml')))
      .map((kind) => `${id}/${kind}`),
  );
  expect(lacking).toEqual([]);
});

it('every explainer has its test', () => {
  const [index] = codeFiles('src/schema/explainers').filter(({ name }) => name.endsWith('/index.ts'));
  const named = [...(index?.text ?? '').matchAll(/^import \{ \w+ \} from '\.\/([a-z-]+)\.js'/gm)].map(
    ([, name]) => name,
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !existsSync(join(ROOT, `test/schema/explainers/${name}.test.ts`)))).toEqual(
    [],
  );
});
