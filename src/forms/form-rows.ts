import type { Model } from '../model/model.js';
import { FUNDS, type Fund } from '../model/money.js';
import { READINESS_PARTS } from '../model/readiness.js';
import type { HandedValue } from './canonical.js';
import type { FormKind } from './form-kind.js';

/** What a masterplan knows of one row of a form. */
export interface FormRow {
  /** Unique in its kind; of readiness `element/part`. */
  readonly id: string;
  /** Its fields that are filled in, by key: `years.start`, `budget.2025.apbd`, `dimension`. */
  readonly values: ReadonlyMap<string, HandedValue>;
}

/** An entity of the masterplan on its way into a row. */
interface Entry {
  readonly id: string;
  readonly entity: object;
  /** Says in which list it stands, where that is a column. */
  readonly home?: string;
}

/**
 * The rows of one kind that belong to an agency: the programmes it leads, the indicators, gaps and sources that are its
 * own, and the nine readiness cells, which everybody has. Without an agency only those.
 */
export function formRows(model: Model, kind: FormKind, agency: string | undefined): FormRow[] {
  return entries(model, kind, agency).map((entry) => ({ id: entry.id, values: valuesOf(entry, kind) }));
}

function entries(model: Model, kind: FormKind, agency: string | undefined): Entry[] {
  if (kind.id === 'readiness') return readinessEntries(model);
  if (agency === undefined) return [];
  const isOwn = (one: { readonly agency?: string }) => model.agencies.get(one.agency)?.id === agency;
  switch (kind.id) {
    case 'programs':
      return model.programs.all
        .filter(({ leadAgency }) => leadAgency?.id === agency)
        .map((entity) => {
          const { id, home } = entity;
          return { id, entity, home: home.kind === 'enabler' ? `enablers.${home.id}` : home.id };
        });
    case 'indicators':
      return model.indicators.all.filter(isOwn).map((entity) => {
        const [root, dimension] = entity.path;
        return { id: entity.id, entity, home: root === 'enablers' ? 'enablers' : String(dimension) };
      });
    case 'gaps':
      return model.gaps.all.filter(isOwn).map((entity) => ({ id: entity.id, entity }));
    case 'sources':
      return model.sources.all.filter(isOwn).map((entity) => ({ id: entity.id, entity }));
  }
}

/** All nine, also those of which nothing is known yet. */
function readinessEntries({ readiness }: Model): Entry[] {
  return Object.entries(READINESS_PARTS).flatMap(([element, parts]) =>
    parts.map((part) => {
      const known = readiness.find((cell) => cell.element === element && cell.part === part);
      return { id: `${element}/${part}`, entity: known ?? { element, part } };
    }),
  );
}

function valuesOf({ entity, home }: Entry, kind: FormKind): Map<string, HandedValue> {
  const values = new Map<string, HandedValue>();
  const put = (key: string, value: unknown) => {
    if (isValue(value)) values.set(key, value);
  };
  for (const { key, isForeignOnly } of kind.columns) {
    if (isForeignOnly) continue;
    if (key === 'dimension' && home !== undefined) put(key, home);
    else for (const [filled, value] of fields(entity, key.split('.'))) put(filled, value);
  }
  return values;
}

/** The fields that a key stands for, with their values: one for each year and fund that the entity has. */
function* fields(
  value: unknown,
  [step, ...rest]: readonly string[],
  before = '',
): Iterable<[string, unknown]> {
  if (step === undefined) {
    yield [before, value];
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const names =
    step === '{year}'
      ? Object.keys(value).filter((name) => YEAR.test(name))
      : step === '{fund}'
        ? FUNDS
        : [step];
  for (const name of names) {
    const next: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
    yield* fields(next, rest, before === '' ? name : `${before}.${name}`);
  }
}

const YEAR = /^\d{4}$/;

function isValue(value: unknown): value is HandedValue {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value === 'number') return Number.isFinite(value);
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
}

/** The funds in which a programme has money, in the order books print them. */
export function fundsOf({ values }: FormRow): readonly Fund[] {
  const keys = [...values.keys()];
  return FUNDS.filter((fund) => keys.some((key) => key.startsWith('budget.') && key.endsWith(`.${fund}`)));
}
