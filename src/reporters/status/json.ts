import { pathText } from '../../diagnostics/place.js';
import type { Completeness } from '../../status/completeness.js';
import { jsonText } from '../json-text.js';
import type { StatusReport } from './status-report.js';

/**
 * Where a plan stands, as one JSON document: `region`, `stage` (1-5), `asOf`, `completeness`, `books`,
 * `dimensions`, `agencies`, `missing`, `findings`. Shares are percent, 0-100, unrounded to two decimals; `null`
 * where nothing is required.
 */
export function statusJson({ status, region, title, stage, documentStatus }: StatusReport): string {
  const { whole, books, dimensions, agencies, missing, findings, today } = status;
  const document = {
    region,
    title: title ?? null,
    stage,
    status: documentStatus ?? null,
    asOf: today,
    completeness: shares(whole),
    books: books.map(({ completeness, ...book }) => ({ ...book, completeness: shares(completeness) })),
    dimensions: dimensions.map(({ completeness, ...rest }) => ({
      ...rest,
      completeness: shares(completeness),
    })),
    agencies: agencies.map(({ completeness, id, name, short, data, due, ...rest }) => ({
      id,
      name: name ?? null,
      short: short ?? null,
      ...rest,
      data: data ?? null,
      due: due ?? null,
      completeness: shares(completeness),
    })),
    missing: missing.map(({ path, ...part }) => ({ ...part, path: pathText(path) })),
    findings: { errors: findings.errors, warnings: findings.warnings, infos: findings.infos },
  };
  return jsonText(document);
}

function shares({ whole, due, stages }: Completeness) {
  const [one, two, three, four, five] = [1, 2, 3, 4, 5].map((stage) => rounded(stages[stage as 1]));
  return { whole: rounded(whole), due: rounded(due), stages: { 1: one, 2: two, 3: three, 4: four, 5: five } };
}

function rounded(share: number | undefined): number | null {
  return share === undefined ? null : Math.round(share * 100) / 100;
}
