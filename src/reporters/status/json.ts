import { pathText } from '../../diagnostics/place.js';
import { jsonText } from '../json-text.js';
import { agencyJson } from './agency-json.js';
import { sharesJson } from './shares-json.js';
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
    completeness: sharesJson(whole),
    books: books.map(({ completeness, ...book }) => ({ ...book, completeness: sharesJson(completeness) })),
    dimensions: dimensions.map(({ completeness, ...rest }) => ({
      ...rest,
      completeness: sharesJson(completeness),
    })),
    agencies: agencies.map(agencyJson),
    missing: missing.map(({ path, ...part }) => ({ ...part, path: pathText(path) })),
    findings: { errors: findings.errors, warnings: findings.warnings, infos: findings.infos },
  };
  return jsonText(document);
}
