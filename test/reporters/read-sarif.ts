import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { expect } from 'vitest';

/** As much of SARIF as these tests read. */
export interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly invocations?: unknown;
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: unknown;
        readonly partialFingerprints: Readonly<Record<string, string>>;
      }[];
    },
  ];
}

const isValid = compile();

/** The official schema of SARIF 2.1.0, in the one package that holds it. */
function compile() {
  const file = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  );
  // Draft 4 names a schema by `id`; nothing else in it differs from what our validator reads.
  const { $schema, id, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  expect({ $schema, id }).toMatchObject({ $schema: 'http://json-schema.org/draft-04/schema#' });
  return new Ajv({
    strict: false,
    // One of its patterns holds a stray bracket, which only the old reading lets pass.
    unicodeRegExp: false,
    allErrors: true,
    formats: {
      uri: URL.canParse,
      'uri-reference': /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})*$/,
      'date-time': true,
    },
  }).compile(schema);
}

/** Reads a log, and fails unless it is SARIF by the official schema. */
export function readSarif(text: string): Sarif {
  const document: unknown = JSON.parse(text);
  isValid(document);
  expect(isValid.errors ?? []).toEqual([]);
  return document as Sarif; // the schema has just said so
}
