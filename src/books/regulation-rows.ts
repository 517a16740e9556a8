import type { Regulation } from '../generated/types.js';
import type { Located } from '../model/located.js';
import type { Model } from '../model/model.js';
import { noteIds } from './notes.js';
import { regulationTitle } from './regulation-name.js';
import { voiceOf } from './voice-of.js';

/** Regulations as rows of `partials/regulations`, in the order of their rank in law. */
export function regulationRows(model: Model, regulations: readonly Located<Regulation>[]) {
  const ranks = ['uu', 'pp', 'perpres', 'permen', 'perda', 'perwali', 'perbup', 'sk', 'mou'];
  return [...regulations]
    .sort((a, b) => ranks.indexOf(a.kind) - ranks.indexOf(b.kind))
    .map((regulation) => regulationRow(model, regulation));
}

/** Only what is still planned has no number yet, and a memorandum may never get one. */
export function lacksNumber({ kind, number, status }: Regulation): boolean {
  return status !== 'planned' && kind !== 'mou' && number === undefined;
}

/** The partner, unless the subject names it already. */
function otherPartner(about: string | undefined, partner: string | undefined): string | undefined {
  return partner !== undefined && about?.includes(partner) ? undefined : partner;
}

function regulationRow(model: Model, regulation: Located<Regulation>) {
  const { kind, about, date, status, partner, file, sources } = regulation;
  const voice = voiceOf(model);
  const isAgreement = kind === 'mou';
  return {
    title: regulationTitle(regulation, voice),
    lacksNumber: lacksNumber(regulation),
    about,
    date,
    status: voice.word(isAgreement ? 'agreementStatus' : 'regulationStatus', status),
    partner: otherPartner(about, model.partners.get(partner)?.name),
    file,
    sources: noteIds(model, sources),
  };
}
