import { generateCommandPages } from './generate-command-pages.js';
import { generateRulePages } from './generate-rule-pages.js';

/** Every page that is made from the program itself, by path from the package's root. */
export async function generateDocs(): Promise<Map<string, string>> {
  return new Map([...(await generateRulePages()), ...generateCommandPages()]);
}
