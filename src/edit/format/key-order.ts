/** What the tables made from the schemas tell of the keys of a mapping. */
export interface KeyFacts {
  /** In the order of the schema. */
  readonly keys?: readonly string[];
  /** The keys are years. */
  readonly yearKeys?: boolean;
}

/** The order of the keys at one place of the tree and below it. */
export interface KeyOrder {
  /** Keys stand by rank, ascending; all keys that no schema knows have one rank, behind the others. */
  rank(key: string): number;
  /** The order in the value of this key. */
  in(key: string): KeyOrder;
  /** The order in an item of this list. */
  item(): KeyOrder;
}

const NO_ORDER: KeyOrder = { rank: () => 0, in: () => NO_ORDER, item: () => NO_ORDER };

/** The order at `pattern` of `fields`, which is keyed as `dimensions.*.programs[].years`; `''` is the whole. */
export function keyOrder(fields: Readonly<Record<string, KeyFacts>>, pattern = ''): KeyOrder {
  const facts = Object.hasOwn(fields, pattern) ? fields[pattern] : undefined;
  if (facts === undefined) return NO_ORDER;
  const ranks = new Map(facts.keys?.map((key, index) => [key, index]));
  const known = new Map<string, KeyOrder>();
  const below = (inner: string): KeyOrder => {
    const order = known.get(inner) ?? keyOrder(fields, inner);
    known.set(inner, order);
    return order;
  };
  return {
    rank: (key) => (facts.yearKeys && /^\d{4}$/.test(key) ? Number(key) : (ranks.get(key) ?? BEHIND)),
    in: (key) => {
      const named = pattern === '' ? key : `${pattern}.${key}`;
      return below(Object.hasOwn(fields, named) ? named : `${pattern}.*`);
    },
    item: () => below(`${pattern}[]`),
  };
}

/** More than any year. */
const BEHIND = 10_000;
