/** Stands for `node:child_process` in the bundle, where nothing starts another program. */
export function spawn() {
  throw new Error('the bundle has no node:child_process');
}
