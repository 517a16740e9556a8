import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Profile } from '../src/profile/profile.js';
import type { Schema } from './schema-files.js';

export const TEMPLATE_FOLDER = join(import.meta.dirname, '..', 'templates');

/** Every profile under `templates/`, in name order. */
export function readProfiles(folder = TEMPLATE_FOLDER): Profile[] {
  return readdirSync(folder)
    .sort()
    .map((name) => parse(readFileSync(join(folder, name, 'profile.yaml'), 'utf8')) as Profile);
}

/** The one schema that is made and not written: ids that profiles own, so that a new profile is data. */
export function dimensionIdsSchema(profiles: readonly Profile[]): Schema {
  const dimensions = new Map(profiles.flatMap((p) => p.dimensions).map((d) => [d.id, d]));
  const aspects = new Map([...dimensions.values()].flatMap((d) => d.aspects).map((a) => [a.id, a]));
  const named = [...dimensions.values()].map((d) => `${d.id} ${d.name}`).join(', ');
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://masterplan.example/schemas/1/dimension-ids.schema.json',
    title: 'Id dimensi dan aspek',
    description: 'Dibuat dari templates/*/profile.yaml oleh npm run generate; jangan disunting.',
    definitions: {
      dimension: {
        title: 'Dimensi',
        description: `Id dimensi: ${named}.`,
        type: 'string',
        enum: [...dimensions.keys()],
        examples: ['governance'],
      },
      aspect: {
        title: 'Aspek',
        description: `Id aspek (sub-aspek): ${[...aspects.values()].map((a) => `${a.id} ${a.name}`).join(', ')}.`,
        type: 'string',
        enum: [...aspects.keys()],
        examples: ['service'],
      },
      swotScope: {
        title: 'Lingkup tabel',
        description: 'region seluruh daerah, salah satu elemen kesiapan, atau id dimensi.',
        type: 'string',
        enum: ['region', 'structure', 'infrastructure', 'superstructure', ...dimensions.keys()],
        examples: ['region'],
      },
      aspects: {
        title: 'Aspek dimensi',
        description: 'Uraian tiap aspek, dengan id aspek sebagai kunci.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          [...aspects.values()].map((a) => [
            a.id,
            {
              title: a.name,
              description: `Uraian aspek ${a.name}.`,
              type: 'string',
              minLength: 1,
              'x-prose': true,
              examples: [`${a.name} diarahkan agar mudah, terbuka, dan terukur.`],
            },
          ]),
        ),
        examples: [{ service: 'Pelayanan publik dipadukan dalam satu portal.' }],
      },
      dimensions: {
        title: 'Dimensi',
        description: 'Enam dimensi; setiap kunci adalah id dimensi.',
        type: 'object',
        additionalProperties: false,
        'x-open': true,
        properties: Object.fromEntries(
          [...dimensions.keys()].map((id) => [id, { $ref: 'dimension.schema.json' }]),
        ),
      },
    },
  } as Schema;
}
