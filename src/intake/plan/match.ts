import type { FormKindId } from '../../forms/form-kind.js';
import type { HandedRow, Question } from '../handed.js';
import { rowQuestion } from './doubts.js';
import { coreOf } from './kinds.js';
import { NearNames } from './near-names.js';
import type { OurRow } from './our-rows.js';
import { PartNames } from './part-names.js';
import { nameKey, plainText } from './plain-text.js';

/** What is known of a row that can be meant: one of the masterplan, or one that this import adds. */
export interface Known {
  readonly kind: FormKindId;
  readonly id: string;
  readonly home: string | undefined;
  readonly owner: string | undefined;
  /** As {@link nameKey}. */
  readonly name: string;
  /** As it is written. */
  readonly title: string;
}

/** The row that is meant; a question where that is not clear; nothing for a new one. */
export type Match<T> = { readonly row: T } | { readonly question: Question } | undefined;

/** What people call things, in the masterplan's language. */
export interface Called {
  /** An agency by its id. */
  readonly agency: (id: string | undefined) => string;
  /** Where a row stands and whose it is: `Smart Living, Dinas Kesehatan`; '' where neither is known. */
  readonly place: (row: Known) => string;
}

/** Finds the rows that handed-in ones mean: by code, otherwise by name. */
export class Matching<T extends Known = OurRow> {
  private readonly byId = new Map<string, T>();
  private readonly byName = new Map<string, T[]>();
  private readonly near = new Map<string, NearNames<T>>();
  private readonly parts = new Map<string, PartNames<T>>();
  private readonly called: Called;

  constructor(rows: readonly T[], called: Called) {
    this.called = called;
    for (const row of rows) {
      this.add(row);
      // Of names that are all new, one may well hold another.
      if (row.name !== '')
        for (const scope of scopesOf(row.kind, row))
          inner(this.parts, scope, () => new PartNames<T>()).add(row.name, row);
    }
  }

  /** Rows that an import adds can be meant by later ones. */
  add(row: T): void {
    const id = `${row.kind}\n${row.id}`;
    if (!this.byId.has(id)) this.byId.set(id, row);
    if (row.name === '') return;
    push(this.byName, `${row.kind}\n${row.name}`, row);
    for (const scope of scopesOf(row.kind, row))
      inner(this.near, scope, () => new NearNames<T>()).add(row.name, row);
  }

  find(row: HandedRow, home: string | undefined): Match<T> {
    return row.id === undefined ? this.byNameOf(row, home) : this.byCode(row, row.id);
  }

  /** The row of this code. */
  get(kind: FormKindId, id: string): T | undefined {
    return this.byId.get(`${kind}\n${id}`);
  }

  /** Asks whether a row that seems to be new is one that is known. */
  askWhether(row: HandedRow, known: T): Question {
    const key = coreOf(row.kind);
    const said = row.cells.get(key)?.said ?? '';
    if ('isBorn' in known) return rowQuestion(row, 'nearNew', { said, name: known.title }, key);
    const place = this.called.place(known);
    const args = { said, name: known.title, code: place === '' ? known.id : `${known.id}, ${place}` };
    return rowQuestion(row, 'nearName', args, key);
  }

  private byCode(row: HandedRow, code: string): Match<T> {
    const found = this.byId.get(`${row.kind}\n${code}`);
    if (found !== undefined) return this.owned(row, found);
    // A cell of the nine is known by its names alone, and may not be written yet.
    if (row.kind === 'readiness') return undefined;
    return { question: rowQuestion(row, 'unknownCode', { code, said: code }, 'id') };
  }

  private owned(row: HandedRow, found: T): Match<T> {
    const isOthers = row.agency !== undefined && found.owner !== undefined && found.owner !== row.agency;
    if (!isOthers) return { row: found };
    return { question: this.ofOthers(row, found) };
  }

  private ofOthers(row: HandedRow, found: T): Question {
    const { id: code, title, owner } = found;
    return rowQuestion(row, 'otherAgency', { code, said: title, agency: this.called.agency(owner) });
  }

  private byNameOf(row: HandedRow, home: string | undefined): Match<T> {
    const key = coreOf(row.kind);
    const cell = row.cells.get(key);
    if (cell === undefined || row.kind === 'readiness') return undefined;
    const said = plainText(cell.value);
    const name = nameKey(said);
    const same = this.byName.get(`${row.kind}\n${name}`) ?? [];
    const isUnbound = row.agency === undefined && home === undefined;
    const isIts = (one: T) => one.owner === row.agency && row.agency !== undefined;
    const isHere = (one: T) => one.home === home && home !== undefined;
    const inScope = same.filter((one) => isUnbound || one.owner === undefined || isIts(one) || isHere(one));
    const best = inScope.filter((one) => isIts(one) && isHere(one));
    const meant = best.length > 0 ? best : inScope;
    const [first] = meant;
    if (first !== undefined && meant.length === 1) return this.owned(row, first);
    if (first !== undefined)
      return {
        question: rowQuestion(
          row,
          'severalNames',
          { said, codes: meant.map(({ id }) => id).join(', ') },
          key,
        ),
      };
    const [other] = same;
    if (other !== undefined) {
      const isOthers = row.agency !== undefined && other.owner !== undefined && other.owner !== row.agency;
      if (isOthers) return { question: this.ofOthers(row, other) };
      const args = { said, code: other.id, agency: this.called.place(other) };
      return { question: rowQuestion(row, 'sameName', args, key) };
    }
    const near = this.nearTo(row, name, home);
    return near && { question: this.askWhether(row, near) };
  }

  private nearTo(row: HandedRow, name: string, home: string | undefined): T | undefined {
    for (const scope of scopesOf(row.kind, { home, owner: row.agency })) {
      const found = this.near.get(scope)?.find(name) ?? this.parts.get(scope)?.find(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** Names are held against those of the same agency and of the same dimension. */
function scopesOf(kind: FormKindId, { home, owner }: Pick<Known, 'home' | 'owner'>): string[] {
  const scopes = [
    ...(owner === undefined ? [] : [`${kind}\nagency ${owner}`]),
    ...(home === undefined ? [] : [`${kind}\nhome ${home}`]),
  ];
  return scopes.length === 0 ? [`${kind}\nall`] : scopes;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function inner<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
