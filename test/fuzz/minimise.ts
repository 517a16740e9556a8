/**
 * A shorter list of which `fails` still says true: ever smaller stretches are left out, as long as that helps (delta
 * debugging, Zeller 1999). `fails` is asked at most `most` times.
 */
export async function minimise<T>(
  items: readonly T[],
  fails: (items: readonly T[]) => boolean | Promise<boolean>,
  most = 2000,
): Promise<readonly T[]> {
  let now = items;
  let asked = 0;
  for (let size = Math.ceil(items.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < now.length && asked < most; asked++) {
      const shorter = [...now.slice(0, at), ...now.slice(at + size)];
      if (await fails(shorter)) now = shorter;
      else at += size;
    }
  }
  return now;
}
