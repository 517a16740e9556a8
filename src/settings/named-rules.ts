import { type Diagnostic, type FindingType, finding, type Severity } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import type { Place } from '../diagnostics/place.js';
import { protectedFinding, settingsFindings, unknownRuleFinding } from './findings.js';

/**
 * Whether findings of a type may be neither silenced nor lowered: those about settings, and errors that come of
 * reading (every error that no rule makes), since they mean that content was lost.
 */
export function isProtected(type: FindingType, severity: Severity = type.severity): boolean {
  return (severity === 'error' && !('check' in type)) || settingsFindings.includes(type);
}

/**
 * The types that `name` (`swot/few-factors`, or the section `swot`) stands for, without those that are protected;
 * a finding when there is no such rule, or when all of them are protected.
 */
export function rulesNamed(
  name: string,
  place: Place,
  types: readonly FindingType[],
): { readonly types: readonly FindingType[] } | { readonly finding: Diagnostic } {
  const meant = types.filter(({ id }) => id === name || sectionOf(id) === name);
  const [first] = meant;
  if (first === undefined) return { finding: unknown(name, place, types) };
  const free = meant.filter((type) => !isProtected(type));
  if (free.length > 0) return { types: free };
  const message = settingsFindings.includes(first) ? 'settings' : 'unread';
  return { finding: finding(protectedFinding, message, place, { rule: name }) };
}

function unknown(name: string, place: Place, types: readonly FindingType[]): Diagnostic {
  const ids = types.map(({ id }) => id);
  const candidates = name.includes('/') ? ids : [...ids.map(sectionOf), ...ids];
  const near = nearest(name, candidates) ?? ids.find((id) => id.endsWith(`/${name}`));
  return near === undefined
    ? finding(unknownRuleFinding, 'none', place, { rule: name })
    : finding(unknownRuleFinding, 'near', place, { rule: name, near });
}

function sectionOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
