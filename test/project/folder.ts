import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { pathText } from '../../src/diagnostics/place.js';
import { loadProject } from '../../src/project/load-project.js';
import type { Shape } from '../../src/project/shape.js';
import type { Limits } from '../../src/source/limits.js';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files, deleted after the test; names use `/`. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'masterplan-'));
  made.push(root);
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return root;
}

const text: Shape = { kind: 'text' };
const list: Shape = { kind: 'list' };
const other: Shape = { kind: 'other' };
const dimension: Shape = {
  kind: 'map',
  keys: { overview: text, coordinator: text, programs: list, goals: list },
};

/** The part of the contract that these tests use. */
export const shape: Shape = {
  kind: 'map',
  keys: {
    format: other,
    title: text,
    region: { kind: 'map', keys: { name: text, kind: text, profile: text } },
    agencies: list,
    gaps: list,
    dimensions: { kind: 'map', keys: { governance: dimension, living: dimension } },
    evaluations: { kind: 'map', each: { kind: 'map', keys: { index: other, recommendations: list } } },
  },
};

export const load = (target: string, limits?: Partial<Limits>) =>
  loadProject(target, { shape, ...(limits && { limits }) });

/** Loads a folder made of these files. */
export const loadFiles = (files: Readonly<Record<string, string | Uint8Array>>, limits?: Partial<Limits>) =>
  load(folderWith(files), limits);

/** A finding in one line: id, message, file, place and path. */
export const short = ({ type, message, place }: Diagnostic): string =>
  `${type.id}:${message} ${place.file}:${place.line}:${place.column} ${pathText(place.path)}`.trimEnd();
