import { finding } from '../diagnostics/diagnostic.js';
import type { Config } from '../generated/config.js';
import { defaultLimits, type Limits, limitFlags } from '../source/limits.js';
import { raisedLimitFinding } from './findings.js';
import type { ConfigReading } from './read-config.js';

type WrittenLimits = NonNullable<Config['limits']>;

const MIB = 1024 * 1024;

/** What each key limits, and its unit. */
const UNITS: Readonly<Record<keyof WrittenLimits, readonly [keyof Limits, number]>> = {
  depth: ['depth', 1],
  keys: ['keys', 1],
  values: ['values', 1],
  file_mib: ['fileBytes', MIB],
  project_mib: ['projectBytes', MIB],
  files: ['files', 1],
};

/** The limits that are no looser than the ordinary ones: a stranger's project may not ask for more than those. */
export function readLimits(written: WrittenLimits, { findings, place }: ConfigReading): Partial<Limits> {
  // The schema lets no other keys through.
  const names = Object.keys(written) as (keyof WrittenLimits)[];
  const limits = names.flatMap((name) => {
    const [limit, unit] = UNITS[name];
    const value = written[name] ?? 0;
    const most = defaultLimits[limit] / unit;
    if (value <= most) return [[limit, value * unit]];
    const args = { name, written: value, limit: most, flag: limitFlags[limit] };
    findings.push(finding(raisedLimitFinding, 'raised', place(['limits', name]), args));
    return [];
  });
  return Object.fromEntries(limits);
}
