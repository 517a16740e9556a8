import { finding } from '../diagnostics/diagnostic.js';
import type { Config } from '../generated/config.js';
import { noReasonFinding, sameSeverityFinding } from './findings.js';
import { gravestOf, isLighter } from './levels.js';
import { rulesNamed } from './named-rules.js';
import type { ConfigReading } from './read-config.js';
import type { Level } from './settings.js';

/** The team's level of each rule that `rules` sets, by rule id. What is set for a rule wins over its section. */
export function readLevels(rules: NonNullable<Config['rules']>, reading: ConfigReading): Map<string, Level> {
  const names = Object.keys(rules);
  const sections = names.filter((name) => !name.includes('/'));
  const levels = new Map<string, Level>();
  for (const name of [...sections, ...names.filter((one) => one.includes('/'))]) {
    for (const [id, level] of levelsOf(name, rules[name], reading)) levels.set(id, level);
  }
  return levels;
}

function levelsOf(
  rule: string,
  setting: NonNullable<Config['rules']>[string] | undefined,
  { types, findings, damage, place }: ConfigReading,
): (readonly [string, Level])[] {
  const { severity: level, reason } = typeof setting === 'object' ? setting : { severity: setting };
  if (level === undefined) return [];
  const path = ['rules', rule];
  const at = place(path, 'key');
  const answer = rulesNamed(rule, at, types);
  if ('finding' in answer) {
    findings.push(answer.finding);
    return [];
  }
  const isLowered = answer.types.some((type) => isLighter(level, gravestOf(type)));
  if (isLowered && reason === undefined) {
    const message = level === 'off' ? 'off' : 'lower';
    const isSaid = damage.covers([...path, 'reason']);
    if (!isSaid) findings.push(finding(noReasonFinding, message, at, { rule, severity: level }));
    return [];
  }
  const isSame = answer.types.every(({ errorFrom, severity }) => !errorFrom && severity === level);
  if (isSame) findings.push(finding(sameSeverityFinding, 'same', at, { rule, severity: level }));
  return answer.types.map(({ id }) => [id, level] as const);
}
