import type { FormColumn, FormKind, FormKindId, FormScene } from '../../forms/form-kind.js';
import { formatDate } from '../../i18n/dates.js';
import type { Language } from '../../i18n/language.js';
import { formatNumber, formatPercent, formatRupiah } from '../../i18n/numbers.js';
import { termOf } from '../../i18n/terms.js';
import { canonical, type HandedValue } from '../../intake/handed.js';

import type { AgencyName } from './import-report.js';

/** How fields and their values are said to people. */
export interface FieldWords {
  /** `Tahun mulai`, `Anggaran 2026 (APBD)`; the key itself for a field of no column. */
  nameOf(kind: FormKindId, key: string): string;
  /** A value as people write it: an amount as `Rp1.250.000.000`, a choice by its label, a list with `; `. */
  valueOf(kind: FormKindId, key: string, value: HandedValue): string;
  /** The name on the tab: `Program`. */
  kindOf(kind: FormKindId): string;
  /** The name of the field without which a row is no row. */
  coreOf(kind: FormKindId): string;
}

interface Found {
  readonly column: FormColumn;
  readonly year?: string;
  readonly fund?: string;
}

/** Words for the fields of forms, in one language. */
export function fieldWords(
  kinds: readonly FormKind[],
  scene: FormScene,
  agencies: ReadonlyMap<string, AgencyName>,
  language: Language,
): FieldWords {
  const byId = new Map(kinds.map((kind) => [kind.id, kind]));
  // The same few fields come back in every row.
  const found = new Map<string, Found | undefined>();
  const labels = new Map<FormColumn, ReadonlyMap<string, string>>();
  const find = (kind: FormKindId, key: string): Found | undefined => {
    const name = `${kind} ${key}`;
    if (!found.has(name)) found.set(name, findColumn(byId.get(kind)?.columns ?? [], key));
    return found.get(name);
  };
  const labelOf = (column: FormColumn, value: string): string => {
    const known = labels.get(column) ?? labelsOf(column, { ...scene, language });
    labels.set(column, known);
    return known.get(value) ?? value;
  };
  return {
    nameOf: (kind, key) => {
      const { column, year, fund } = find(kind, key) ?? {};
      if (column === undefined) return key;
      const head = column.head[language].replace('{year}', year ?? '');
      // The head of a column of amounts knows no fund: its row does.
      if (fund === undefined || fund === '{fund}') return head;
      // What it is counted in stands with every amount.
      return `${head.replace(' (Rp)', '')} (${termOf('fund', fund, language) ?? fund})`;
    },
    valueOf: (kind, key, value) => {
      const column = find(kind, key)?.column;
      const text = canonical(value);
      if (column === undefined || text === '') return text;
      const number = Number(text);
      switch (column.type) {
        case 'amount':
          return Number.isFinite(number) ? formatRupiah(number, language) : text;
        case 'number':
          return Number.isFinite(number) ? formatNumber(number, language) : text;
        case 'percent':
          return Number.isFinite(number) ? formatPercent(number, language) : text;
        case 'date':
          return formatDate(text, language);
        case 'choice':
          return labelOf(column, text);
        case 'agency': {
          const { name, short } = agencies.get(text) ?? {};
          return name ?? short ?? text;
        }
        default:
          return text;
      }
    },
    kindOf: (kind) => byId.get(kind)?.name[language] ?? kind,
    coreOf: (kind) => byId.get(kind)?.core ?? 'name',
  };
}

function findColumn(columns: readonly FormColumn[], key: string): Found | undefined {
  const exact = columns.find((column) => column.key === key);
  if (exact) return { column: exact };
  const steps = key.split('.');
  for (const column of columns) {
    const pattern = column.key.split('.');
    if (pattern.length !== steps.length || !column.key.includes('{')) continue;
    const marks: { year?: string; fund?: string } = {};
    const fits = pattern.every((part, at) => {
      const step = steps[at] ?? '';
      if (part === '{year}') marks.year = step;
      else if (part === '{fund}') marks.fund = step;
      else return part === step;
      return true;
    });
    if (fits) return { column, ...marks };
  }
  return undefined;
}

function labelsOf(column: FormColumn, scene: FormScene): ReadonlyMap<string, string> {
  return new Map((column.choices?.(scene) ?? []).map(({ value, label }) => [String(value), label]));
}
