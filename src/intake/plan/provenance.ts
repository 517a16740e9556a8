import type { PlainFields } from '../../edit/fields/plain-value.js';
import type { Model } from '../../model/model.js';
import type { MapNode } from '../../source/tree.js';
import type { Draft } from './draft.js';
import { plainText } from './plain-text.js';

/** Where rows come from: one sheet of one file, from one agency. */
export interface Provenance {
  readonly id: string;
  /** Undefined where the masterplan has it already. */
  readonly entry: PlainFields | undefined;
}

/** Names the sources of rows; each file, sheet and agency has one. */
export class Provenances {
  private readonly model: Model;
  private readonly received: string;
  private readonly newId: (name: string) => string;
  private readonly known = new Map<string, Provenance>();

  constructor(model: Model, received: string, newId: (name: string) => string) {
    this.model = model;
    this.received = received;
    this.newId = newId;
  }

  /** One name for all rows of one provenance. */
  keyOf({ row: { place, agency = '' } }: Draft): string {
    return JSON.stringify([place.file, place.sheet, agency]);
  }

  of(draft: Draft): Provenance {
    const key = this.keyOf(draft);
    const known = this.known.get(key) ?? this.make(draft);
    this.known.set(key, known);
    return known;
  }

  private make({ row: { place, agency } }: Draft): Provenance {
    const title = this.titleOf(baseName(place.file), place.sheet, agency);
    const there = this.model.sources.all.find(
      (source) => source.title === title && source.agency === agency && source.received === this.received,
    );
    if (there !== undefined) return { id: there.id, entry: undefined };
    const id = this.newId(`${agency ?? stemOf(place.file)} ${place.sheet} ${this.received}`);
    const entry = {
      id,
      title,
      kind: 'agency',
      ...(agency !== undefined && { agency }),
      received: this.received,
    };
    return { id, entry };
  }

  private titleOf(file: string, sheet: string, agency: string | undefined): string {
    const { language } = this.model.data;
    const name = this.model.agencies.get(agency)?.name;
    const from = name === undefined ? '' : ` ${name}`;
    const isNamed = sheet !== '' && sheet !== stemOf(file);
    const where = language === 'en' ? `, sheet ${sheet}` : `, lembar ${sheet}`;
    const head =
      language === 'en' ? `Data handed in${from && ` by${from}`}` : `Isian${from || ' perangkat daerah'}`;
    return plainText(`${head}: ${file}${isNamed ? where : ''}`);
  }
}

/** The ids of a row's sources with one more; undefined where it is there already. */
export function withSource(node: MapNode | undefined, id: string): readonly string[] | undefined {
  const list = node?.entries.get('sources')?.value;
  const items = list?.kind === 'list' ? list.items : [];
  const ids = items.flatMap((item) => (item.kind === 'scalar' ? [String(item.value)] : []));
  return ids.includes(id) ? undefined : [...ids, id];
}

function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

function stemOf(file: string): string {
  return baseName(file).replace(/\.[^.]+$/, '');
}
