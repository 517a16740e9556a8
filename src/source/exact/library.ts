import { createRequire } from 'node:module';

type Library = typeof import('yaml');

let loaded: Library | undefined;

/** The parser library costs as much as starting Node's own half: it is loaded when a file first needs it. */
export function library(): Library {
  loaded ??= createRequire(import.meta.url)('yaml') as Library; // require() knows no types
  return loaded;
}
