import type { FormKindId } from '../../forms/form-kind.js';
import type { HandedRow, Question } from '../handed.js';
import { rowQuestion } from './doubts.js';
import { coreOf } from './kinds.js';
import { NearNames } from './near-names.js';
import type { OurRow } from './our-rows.js';
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

/** Finds the rows that handed-in ones mean: by code, otherwise by name. */
export class Matching<T extends Known = OurRow> {
  private readonly byId = new Map<string, T>();
  private readonly byName = new Map<string, T[]>();
  private readonly near = new Map<string, NearNames<T>>();

  constructor(rows: readonly T[]) {
    for (const row of rows) this.add(row);
  }

  /** Rows that an import adds can be meant by later ones. */
  add(row: T): void {
    const id = `${row.kind}\n${row.id}`;
    if (!this.byId.has(id)) this.byId.set(id, row);
    if (row.name === '') return;
    push(this.byName, `${row.kind}\n${row.name}`, row);
    for (const scope of scopesOf(row.kind, row)) {
      const names = this.near.get(scope) ?? new NearNames<T>();
      this.near.set(scope, names);
      names.add(row.name, row);
    }
  }

  find(row: HandedRow, home: string | undefined): Match<T> {
    return row.id === undefined ? this.byNameOf(row, home) : this.byCode(row, row.id);
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
    const args = { code: found.id, agency: found.owner ?? '–', said: found.id };
    return { question: rowQuestion(row, 'otherAgency', args) };
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
    if (other !== undefined)
      return {
        question: rowQuestion(row, 'sameName', { said, code: other.id, agency: other.owner ?? '–' }, key),
      };
    const near = this.nearTo(row, name, home);
    if (near === undefined) return undefined;
    return { question: rowQuestion(row, 'nearName', { said, name: near.title, code: near.id }, key) };
  }

  private nearTo(row: HandedRow, name: string, home: string | undefined): T | undefined {
    for (const scope of scopesOf(row.kind, { home, owner: row.agency })) {
      const found = this.near.get(scope)?.find(name);
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
