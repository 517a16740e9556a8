import type { Profile } from '../src/profile/profile.js';
import { annotated, flagged, shapeOf, textFields } from './generated-tables.js';
import type { Schema } from './schema-files.js';

/** The module of look-up tables: mount shape, references, definitions, file fields, profiles. */
export function generateTables(schemas: Map<string, Schema>, profiles: readonly Profile[]): string {
  const constant = (name: string, type: string, value: unknown) =>
    `\nexport const ${name}: ${type} = ${JSON.stringify(value, null, 1)};\n`;
  return [
    "import type { Profile } from '../profile/profile.js';\n",
    "import type { Shape } from '../project/shape.js';\n",
    '\n/** A field that refers to or defines an id: `*` is any key, `[]` any item. */\n',
    'export interface IdField {\n  readonly pattern: string;\n  readonly kind: string;\n}\n',
    '\n/** A field of free text, with the same patterns; `prose` may hold several paragraphs of Markdown. */\n',
    'export interface TextField {\n  readonly pattern: string;\n  readonly prose: boolean;\n}\n',
    constant('shape', 'Shape', shapeOf(schemas)),
    constant('referenceFields', 'readonly IdField[]', annotated(schemas, 'x-ref')),
    constant('definitionFields', 'readonly IdField[]', annotated(schemas, 'x-defines')),
    constant('fileFields', 'readonly string[]', flagged(schemas, 'x-file')),
    constant('textFields', 'readonly TextField[]', textFields(schemas)),
    constant('profiles', 'readonly Profile[]', profiles),
  ].join('');
}
