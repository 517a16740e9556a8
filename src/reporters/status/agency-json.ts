import { pathText } from '../../diagnostics/place.js';
import type { AgencyStatus } from '../../status/agency-status.js';
import { sharesJson } from './shares-json.js';

/** One agency as JSON has it; `null` where nothing is known. */
export function agencyJson({ completeness, findings, missing, ...agency }: AgencyStatus) {
  const { id, name, short, standing, data, due, days, lateDays, open, ...rows } = agency;
  return {
    id,
    name: name ?? null,
    short: short ?? null,
    standing,
    data: data ?? null,
    due: due ?? null,
    days: days ?? null,
    lateDays,
    ...rows,
    open,
    missing: missing.map(({ path, title, ...part }) => ({
      ...part,
      title: title ?? null,
      path: pathText(path),
    })),
    findings: { errors: findings.error, warnings: findings.warning, infos: findings.info },
    completeness: sharesJson(completeness),
  };
}
