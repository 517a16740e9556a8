/** Looks whether a value has a shape: gives the place where it has not, or undefined. */
export type Shape = (value: unknown, at: string) => string | undefined;

/** A text that `fits`; any text when nothing is asked. */
export function text(fits: (text: string) => boolean = () => true): Shape {
  return (value, at) => (typeof value === 'string' && fits(value) ? undefined : at);
}

/** A whole number from `least` to `most`. */
export function whole(least: number, most = Number.MAX_SAFE_INTEGER): Shape {
  return (value, at) =>
    Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most ? undefined : at;
}

/** The shape, or null. */
export function orNull(shape: Shape): Shape {
  return (value, at) => (value === null ? undefined : shape(value, at));
}

/** A list of at most so many values of one shape. */
export function listOf(shape: Shape, most = Number.POSITIVE_INFINITY): Shape {
  return (value, at) => {
    if (!Array.isArray(value) || value.length > most) return at;
    for (const [index, item] of value.entries()) {
      const wrong = shape(item, `${at}[${index}]`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };
}

/** An object with exactly these keys, of which those in `optional` may be absent: no others, whatever they are called. */
export function record(shapes: Readonly<Record<string, Shape>>, optional: readonly string[] = []): Shape {
  const known = new Map(Object.entries(shapes));
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return at;
    const entries = new Map<string, unknown>(Object.entries(value));
    const stray = [...entries.keys()].find((key) => !known.has(key));
    if (stray !== undefined) return below(at, stray);
    for (const [key, shape] of known) {
      if (!entries.has(key) && optional.includes(key)) continue;
      const wrong = shape(entries.get(key), below(at, key));
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };
}

function below(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`;
}
