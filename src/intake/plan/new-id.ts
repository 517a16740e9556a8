import type { FormKindId } from '../../forms/form-kind.js';

/** A longer id is hard to read in a list; cut at a word. */
const LONGEST = 50;

/** For a name without a letter that an id may have. */
const NOUNS: Readonly<Record<FormKindId, string>> = {
  programs: 'program',
  indicators: 'indikator',
  gaps: 'kesenjangan',
  readiness: 'kesiapan',
  sources: 'sumber',
};

/** An id may become the name of a file, and Windows has devices of these names (whatever the ending). */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Fewer rows than this show no habit. */
const LEAST_FOR_HABIT = 3;

/** Makes ids of one kind: readable from the name, with the prefix that most of the masterplan's have, each once. */
export class NewIds {
  private readonly kind: FormKindId;
  private readonly known: ReadonlySet<string>;
  private readonly taken: Set<string>;
  private readonly prefix: string;
  /** By what an id begins with, the first number that may be free: thousands of names may give one beginning. */
  private readonly next = new Map<string, number>();

  constructor(kind: FormKindId, ids: readonly string[]) {
    this.kind = kind;
    this.known = new Set(ids);
    this.taken = new Set(ids);
    this.prefix = commonPrefix(ids);
  }

  /** The id of the masterplan that a row of this name would have as well; not where only the beginning is the same. */
  clash(name: string): string | undefined {
    const slug = slugOf(name);
    const stem = this.stemOf(slug);
    return slug !== '' && stem.length <= LONGEST && this.known.has(stem) ? stem : undefined;
  }

  /** An id for a row of this name. */
  make(name: string): string {
    const base = cutAtWord(this.stemOf(slugOf(name) || NOUNS[this.kind]));
    let id = base;
    let number = this.next.get(base) ?? 2;
    for (; this.taken.has(id) || DEVICE.test(id); number++) id = `${base}-${number}`;
    this.next.set(base, number);
    this.taken.add(id);
    return id;
  }

  private stemOf(slug: string): string {
    return slug.startsWith(this.prefix) ? slug : this.prefix + slug;
  }
}

/** `ind-` where most ids begin so. */
function commonPrefix(ids: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const dash = id.indexOf('-');
    const first = id.slice(0, dash + 1);
    if (dash > 0) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const [prefix = '', count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return ids.length >= LEAST_FOR_HABIT && count * 2 > ids.length ? prefix : '';
}

/** A text in small letters, digits and hyphens, as an id is written. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&/g, ' dan ')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function cutAtWord(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const cut = slug.lastIndexOf('-', LONGEST);
  return slug.slice(0, cut > 0 ? cut : LONGEST);
}
