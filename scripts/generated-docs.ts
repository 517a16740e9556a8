import { bundledPackages } from './bundle.js';
import { generateCommandPages } from './generate-command-pages.js';
import { generateRulePages } from './generate-rule-pages.js';
import { generateTablePages } from './generate-table-pages.js';
import { generateLicencePage } from './supply/licence-page.js';
import { deliveredPackages } from './supply/packages.js';

/** Every page that is made from the program itself or from what it is made of, by path from the package's root. */
export async function generateDocs(): Promise<Map<string, string>> {
  const licences = generateLicencePage(deliveredPackages(await bundledPackages()));
  return new Map([
    ...(await generateRulePages()),
    ...generateCommandPages(),
    ...generateTablePages(),
    ...licences,
  ]);
}
