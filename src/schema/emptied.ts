import { type Path, pathText } from '../diagnostics/place.js';

/**
 * Takes every key that was left empty (`name:`, `name: ""`) out of `value`, in place, and gives their paths:
 * a draft may leave anything open, and an open field is an absent one. List items stay, since their indices
 * are their places.
 */
export function takeOutEmpty(value: unknown): Map<string, Path> {
  const emptied = new Map<string, Path>();
  if (typeof value === 'object' && value !== null) walk(value, [], emptied);
  return emptied;
}

// One path is shared by the whole walk and copied only where something is empty: most trees have nothing.
function walk(value: object, path: (string | number)[], emptied: Map<string, Path>): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) into(value[index], index, path, emptied);
    return;
  }
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const child = object[key];
    if (child === null || child === '') {
      delete object[key];
      emptied.set(pathText([...path, key]), [...path, key]);
    } else into(child, key, path, emptied);
  }
}

function into(
  child: unknown,
  step: string | number,
  path: (string | number)[],
  emptied: Map<string, Path>,
): void {
  if (typeof child !== 'object' || child === null) return;
  path.push(step);
  walk(child, path, emptied);
  path.pop();
}
