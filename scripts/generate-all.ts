import { generateFields } from './generate-fields.js';
import { generateForms } from './generate-forms.js';
import { generateReference } from './generate-reference.js';
import { generateTables } from './generate-tables.js';
import { generateTypes } from './generate-types.js';
import { generateValidator } from './generate-validator.js';
import { dimensionIdsSchema, readProfiles } from './profile-files.js';
import { readSchemas } from './schema-files.js';

const HEADER = '// Made by `npm run generate` from schemas/ and templates/*/profile.yaml. Do not edit.\n';

/** Every generated file, by path from the package's root. */
export async function generateAll(): Promise<Map<string, string>> {
  const profiles = readProfiles();
  const ids = dimensionIdsSchema(profiles);
  const schemas = readSchemas().set('dimension-ids', ids);
  const config = new Map([...schemas].filter(([name]) => name === 'config'));
  schemas.delete('config');
  return new Map([
    ['src/generated/config.ts', HEADER + (await generateTypes(config, 'config'))],
    ['src/generated/validate-config.js', HEADER + generateValidator(config, 'config')],
    ['src/generated/config-fields.ts', HEADER + generateFields(config, 'config')],
    ['schemas/dimension-ids.schema.json', `${JSON.stringify(ids, null, 2)}\n`],
    ['src/generated/types.ts', HEADER + (await generateTypes(schemas))],
    ['src/generated/validate.js', HEADER + generateValidator(schemas)],
    ['src/generated/forms.ts', HEADER + generateForms(schemas)],
    ['src/generated/fields.ts', HEADER + generateFields(schemas)],
    ['src/generated/tables.ts', HEADER + generateTables(schemas, profiles)],
    ['docs/reference/isian.md', generateReference(schemas, profiles)],
  ]);
}
