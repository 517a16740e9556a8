import type { Regulation } from '../generated/types.js';
import { word } from '../i18n/content-words.js';
import type { Located } from '../model/located.js';
import type { Model } from '../model/model.js';
import { noteIds } from './notes.js';
import { regulationTitle } from './regulation-name.js';

/** Regulations as rows of `partials/regulations`, in the order of their rank in law. */
export function regulationRows(model: Model, regulations: readonly Located<Regulation>[]) {
  const ranks = ['uu', 'pp', 'perpres', 'permen', 'perda', 'perwali', 'perbup', 'sk', 'mou'];
  return [...regulations]
    .sort((a, b) => ranks.indexOf(a.kind) - ranks.indexOf(b.kind))
    .map((regulation) => regulationRow(model, regulation));
}

function regulationRow(model: Model, regulation: Located<Regulation>) {
  const { kind, number, about, date, status, partner, file, sources } = regulation;
  const isAgreement = kind === 'mou';
  return {
    title: regulationTitle(regulation),
    /** Only what is issued must have a number, and a memorandum may never get one. */
    lacksNumber: status === 'issued' && !isAgreement && number === undefined,
    about,
    date,
    status: word(isAgreement ? 'agreementStatus' : 'regulationStatus', status),
    partner: model.partners.get(partner)?.name,
    file,
    sources: noteIds(model, sources),
  };
}
