import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import type { Schema } from './schema-files.js';

const ANNOTATIONS = ['x-ref', 'x-defines', 'x-prose', 'x-file', 'x-format', 'x-keys', 'x-open', 'x-unit'];

/**
 * One ahead-of-time validator for what the schema file `root` describes: the merged tree. `ownProperties` keeps prototype names from passing as keys;
 * `messages: false` because the explainers have their own words; `unicode: false` because lengths are only "not empty".
 */
export function generateValidator(schemas: Map<string, Schema>, root = 'masterplan'): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictRequired: false,
    ownProperties: true,
    messages: false,
    unicode: false,
    verbose: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
    schemas: [...schemas.values()],
    keywords: ANNOTATIONS,
  });
  const validate = ajv.getSchema(`https://masterplan.example/schemas/1/${root}.schema.json`);
  if (validate === undefined) throw new Error('the root schema did not compile');
  return compact(standalone.default(ajv, validate));
}

/**
 * Each of two thousand errors is kept in eight lines; in two the code is a quarter shorter, and sooner read. The errors
 * of an item join the list of all in place: copied for every item, a million wrong ones would take hours.
 */
function compact(code: string): string {
  const kept =
    /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g;
  const copied = /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);/g;
  const short = code
    .replace(kept, '(vErrors ??= []).push($2);\n')
    .replace(copied, 'vErrors = joined(vErrors, $1.errors);');
  return short.includes('joined(') ? short + JOINED : short;
}

const JOINED =
  'function joined(all, more){\nif(all === null)return more;\nfor(const error of more)all.push(error);\nreturn all;\n}\n';
