import type { Model } from '../../model/model.js';
import type { HandedFile } from '../handed.js';
import type { ImportPlan } from '../plan.js';
import type { Draft } from './draft.js';

type Status = ImportPlan['statuses'][number];

const RANK = { none: 0, partial: 1, complete: 2 } as const;

/**
 * Agencies whose data status rises by what they handed in. What an agency says of its own data holds, except that
 * nothing is complete while a question about its file is open. A status is never lowered.
 */
export function agencyStatuses(
  model: Model,
  files: readonly HandedFile[],
  drafts: readonly Draft[],
): Status[] {
  const best = new Map<string, 'partial' | 'complete'>();
  const raise = (agency: string | undefined, to: 'partial' | 'complete' | undefined) => {
    if (agency === undefined || to === undefined || best.get(agency) === 'complete') return;
    best.set(agency, to);
  };
  const byFile = new Map<HandedFile, Draft[]>(files.map((file) => [file, []]));
  for (const draft of drafts) byFile.get(draft.file)?.push(draft);
  for (const [file, own] of byFile) {
    raise(file.agency, statedBy(file, own));
    if (file.stated === undefined)
      for (const { row } of own.filter(saysAnything)) raise(row.agency, 'partial');
  }
  return model.agencies.all.flatMap(({ id, data }): Status[] => {
    const to = best.get(id);
    const from: 'none' | 'partial' | 'complete' | undefined = data?.status;
    return to === undefined || RANK[to] <= RANK[from ?? 'none'] ? [] : [{ agency: id, from, to }];
  });
}

function statedBy(
  { stated, questions }: HandedFile,
  drafts: readonly Draft[],
): 'partial' | 'complete' | undefined {
  if (stated === undefined || stated === 'none') return undefined;
  const isOpen = questions.length > 0 || drafts.some((draft) => draft.questions.length > 0);
  return stated === 'complete' && !isOpen ? 'complete' : 'partial';
}

/** A form that comes back as it was sent says nothing of the agency's work. */
function saysAnything({ row, changes, conflicts, kept, meant }: Draft): boolean {
  if (meant === undefined) return false;
  return row.sent === undefined || changes.length + conflicts.length + kept.length > 0;
}
