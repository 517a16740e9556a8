import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleBooks } from '../../browser/books.js';

const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'] }),
);

let folder: string;
beforeAll(async () => {
  folder = await exampleBooks('kota-contoh', false);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the validator says of a page, by rule and line. */
async function mistakesIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, 'page.html');
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `${ruleId}, line ${line}: ${message}`),
  );
}

test('the pages of all books are valid HTML, by every recommended rule', async () => {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  expect(pages).toHaveLength(5);
  for (const name of pages) {
    const mistakes = await mistakesIn(readFileSync(join(folder, name), 'utf8'));
    expect(mistakes.slice(0, 10), name).toEqual([]);
  }
}, 120_000);

test('the validator sees a bad page', async () => {
  const mistakes = await mistakesIn('<!DOCTYPE html><html><body><p><div>x</div></p></body></html>');
  expect(mistakes.join()).toContain('no-implicit-close');
});
