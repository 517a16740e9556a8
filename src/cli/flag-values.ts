import type { Severity, Stage } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import type { BaselineUse } from '../settings/judge.js';
import { type Limits, limitUsage, parseLimit } from '../source/limits.js';
import type { Flags } from './command-spec.js';
import { UsageError } from './usage-error.js';

/** One of `allowed`, or a UsageError that names them all. */
export function oneOf<T extends string>(flag: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === text);
  if (found !== undefined) return found;
  // A single character is near to every other.
  const near = text.length > 2 ? nearest(text, allowed) : undefined;
  const args = { flag, text, allowed, near: near ?? '' };
  if (near === undefined) {
    throw new UsageError(
      {
        id: '{flag} tidak mengenal "{text}". Pilihannya {allowed}.',
        en: '{flag} does not know "{text}". Choose {allowed}.',
      },
      args,
    );
  }
  throw new UsageError(
    {
      id: '{flag} tidak mengenal "{text}". Maksudnya {near}? Pilihannya {allowed}.',
      en: '{flag} does not know "{text}". Did you mean {near}? Choose {allowed}.',
    },
    args,
  );
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The value of `--fail-on`. */
export function severityFlag(text: string): Severity {
  return oneOf('--fail-on', text, SEVERITIES);
}

const STAGES: Readonly<Record<string, Stage>> = { '1': 1, '2': 2, '3': 3, '4': 4, implementation: 5 };

/** The value of `--stage`. */
export function stageFlag(text: string): Stage {
  return STAGES[oneOf('--stage', text, Object.keys(STAGES))] ?? 1;
}

/** The value of `--as-of` (or MASTERPLAN_AS_OF): a day that exists, `YYYY-MM-DD`. */
export function dayFlag(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (year !== undefined && date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day))
    return text;
  throw new UsageError(
    {
      id: 'Tanggal "{text}" tidak dikenal. Tulis tahun-bulan-hari, misalnya 2026-01-31.',
      en: 'Unknown date "{text}". Write year-month-day, for example 2026-01-31.',
    },
    { text },
  );
}

/** `md,html` as its parts, each one of `allowed`, each once. */
export function listFlag<T extends string>(flag: string, text: string, allowed: readonly T[]): T[] {
  const words = text.split(',').map((word) => word.trim());
  return [...new Set(words.map((word) => oneOf(flag, word, allowed)))];
}

const NO_LIMIT = {
  id: '--limit tidak mengenal "{text}": {usage}.',
  en: '--limit does not know "{text}": {usage}.',
};

/** The value of `--limit`: `keys=10000`, several parted by commas. Absent means the ordinary limits. */
export function limitFlag(text: unknown): Partial<Limits> {
  if (text === undefined) return {};
  const parts = String(text)
    .split(',')
    .map((part) => {
      const limit = parseLimit(part.trim());
      if (limit === undefined) throw new UsageError(NO_LIMIT, { text: part, usage: limitUsage });
      return limit;
    });
  return Object.assign({}, ...parts);
}

const ALONE = {
  id: '--update-baseline mencatat temuan yang ada sekarang, jadi tidak dapat dipakai bersama {flag}. Jalankan satu per satu.',
  en: '--update-baseline notes the findings there are now, so it cannot go with {flag}. Run one after the other.',
};

/** What `--update-baseline` and `--no-baseline` ask for. */
export function baselineFlag({ updateBaseline, baseline, fix, diff }: Flags): BaselineUse {
  if (!updateBaseline) return baseline === false ? 'none' : 'file';
  const other = baseline === false ? '--no-baseline' : fix ? '--fix' : diff ? '--diff' : undefined;
  if (other !== undefined) throw new UsageError(ALONE, { flag: other });
  return 'new';
}
