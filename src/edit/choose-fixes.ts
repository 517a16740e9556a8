import type { Diagnostic, TextEdit } from '../diagnostics/diagnostic.js';
import { pathText } from '../diagnostics/place.js';
import type { SourceFile } from '../source/tree.js';

/** What a check of the project found, and the texts it read. */
export interface Checked {
  readonly files: readonly SourceFile[];
  readonly findings: readonly Diagnostic[];
}

/** One edit, and which finding it belongs to. */
interface Claim extends TextEdit {
  readonly owner: Diagnostic;
}

/**
 * The findings whose fixes can be made together, each one wholly or not at all: of fixes that meet in the text the
 * first is chosen, and the others wait until it is made. `refused` are names (see fixName) of fixes to leave out.
 */
export function chooseFixes(
  { files, findings }: Checked,
  refused: ReadonlySet<string> = new Set(),
): Diagnostic[] {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const offered = findings.filter(
    (found) => found.fix && changesText(found.fix, texts) && !refused.has(fixName(found)),
  );
  const claims = offered.flatMap((owner) => (owner.fix ?? []).map((edit): Claim => ({ ...edit, owner })));
  claims.sort((a, b) => compareText(a.file, b.file) || a.start - b.start || a.end - b.end);
  const waiting = new Set<Diagnostic>();
  let last: Claim | undefined;
  for (const claim of claims) {
    if (waiting.has(claim.owner)) continue;
    if (last !== undefined && meet(last, claim)) waiting.add(claim.owner);
    else last = claim;
  }
  return offered.filter((found) => !waiting.has(found));
}

/** Tells a fix from every other, whatever lines have moved meanwhile. */
export function fixName({ type, place, fix = [] }: Diagnostic): string {
  return JSON.stringify([type.id, place.file, pathText(place.path), fix.map(({ text }) => text)]);
}

/** Whether the edits lie in the texts that were read and change anything: a fix without effect would be offered for ever. */
function changesText(fix: readonly TextEdit[], texts: ReadonlyMap<string, string>): boolean {
  const lies = fix.every(({ file, start, end }) => {
    const length = texts.get(file)?.length ?? -1;
    return start >= 0 && start <= end && end <= length;
  });
  return lies && fix.some(({ file, start, end, text }) => texts.get(file)?.slice(start, end) !== text);
}

/** Edits of two findings that only touch meet as well, since nothing says whose text comes first. */
function meet(before: Claim, claim: Claim): boolean {
  if (before.file !== claim.file) return false;
  return before.owner === claim.owner ? claim.start < before.end : claim.start <= before.end;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
