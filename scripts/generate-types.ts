import { basename } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import type { Schema } from './schema-files.js';

/** TypeScript types of everything below the schema file `root`; a definition's key or a file's name becomes the type's name. */
export async function generateTypes(schemas: Map<string, Schema>, root = 'masterplan'): Promise<string> {
  return compile(bundle(schemas, root) as object, pascal(root), { bannerComment: '', format: false });
}

// One document without titles: titles are Indonesian words for editors, and would name the types.
function bundle(schemas: Map<string, Schema>, top: string): Schema {
  const definitions: Record<string, unknown> = {};
  for (const [file, { definitions: inner = {}, ...root }] of schemas) {
    definitions[rootName(file)] = rewrite(root, file);
    for (const [key, schema] of Object.entries(inner)) definitions[pascal(key)] = rewrite(schema, file);
  }
  const { [rootName(top)]: root, ...rest } = definitions;
  return { ...(root as Schema), definitions: rest as Record<string, Schema> };
}

function rewrite(value: unknown, file: string): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, file));
  if (typeof value !== 'object' || value === null) return value;
  const result: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(value)) {
    if (key === '$id' || key === '$schema' || key === 'examples') continue;
    if (key === 'title' && typeof child === 'string') continue;
    if (key === 'then') result.anyOf = [rewrite(child, file), rewrite((value as Schema).else, file)];
    if (key === 'if' || key === 'then' || key === 'else') continue;
    result[key] = key === '$ref' ? reference(child as string, file) : rewrite(child, file);
  }
  return result;
}

function reference(ref: string, file: string): string {
  const [name = '', pointer = ''] = ref.split('#');
  const definition = pointer.split('/').at(-1);
  if (definition) return `#/definitions/${pascal(definition)}`;
  return `#/definitions/${rootName(name === '' ? file : basename(name, '.schema.json'))}`;
}

// `gaps` and one `gap` live in one file; the file's root is the section.
function rootName(file: string): string {
  return `${pascal(file)}Section`;
}

function pascal(text: string): string {
  return text.replace(/(^|[-_])(\w)/g, (_, __, letter: string) => letter.toUpperCase());
}
