import type { Shape } from '../../src/project/shape.js';
import type { Dice } from '../edit/format/damage.js';

type Files = Map<string, string>;

/** Writes a masterplan as one file. JSON is YAML. */
export function inOneFile(data: object): Files {
  return new Map([['masterplan.yaml', json(data)]]);
}

/**
 * Writes the same masterplan as some of the files that the contract allows — each key of a mapping as a file or folder,
 * lists over the files of their folder, texts as Markdown files.
 */
export function overManyFiles(data: object, shape: Shape, dice: Dice): Files {
  const files: Files = new Map();
  const rest = restOf(data, shape, '', files, dice);
  files.set('masterplan.yaml', json(rest ?? {}));
  return files;
}

/** What of a value is left for the file above it, once parts of it have files of their own; undefined when nothing is. */
function restOf(value: unknown, shape: Shape, place: string, files: Files, dice: Dice): unknown {
  if (shape.kind === 'map' && isMapping(value)) return restOfMapping(value, shape, place, files, dice);
  if (place === '' || dice(2) > 0) return value;
  if (shape.kind === 'list' && Array.isArray(value) && value.length > 0) {
    spread(value, place, files, dice);
    return undefined;
  }
  if (shape.kind === 'text' && typeof value === 'string' && value.trim() !== '' && !value.includes('\r')) {
    files.set(`${place}.md`, value);
    return undefined;
  }
  return value;
}

function restOfMapping(
  value: Readonly<Record<string, unknown>>,
  shape: Extract<Shape, { kind: 'map' }>,
  place: string,
  files: Files,
  dice: Dice,
): unknown {
  const rest: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const known = shape.keys && Object.hasOwn(shape.keys, key) ? shape.keys[key] : shape.each;
    const left = known ? restOf(inner, known, place === '' ? key : `${place}/${key}`, files, dice) : inner;
    if (left !== undefined) rest[key] = left;
  }
  const isMoved = Object.keys(rest).length === 0 && Object.keys(value).length > 0;
  if (isMoved && dice(1) === 0) return undefined;
  if (place === '' || dice(1) === 0) return rest;
  files.set(`${place}.${dice(3) === 0 ? 'yml' : 'yaml'}`, json(rest));
  return undefined;
}

/** A list over `x.yaml` and the files of `x/`, which are read in the order of their names. */
function spread(items: readonly unknown[], place: string, files: Files, dice: Dice): void {
  const parts: unknown[][] = [];
  for (let at = 0; at < items.length; ) {
    const end = at + 1 + dice(Math.min(5, items.length - at - 1));
    parts.push(items.slice(at, end));
    at = end;
  }
  for (const [index, part] of parts.entries()) {
    const [only] = part;
    const content = part.length === 1 && isMapping(only) && dice(1) === 0 ? only : part;
    const name = `n${String(index).padStart(4, '0')}`;
    if (index === 0 && dice(1) === 0) files.set(`${place}.yaml`, json(part));
    else files.set(`${place}/${name}${dice(3) === 0 ? '/bagian' : ''}.yaml`, json(content));
  }
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
