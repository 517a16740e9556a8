import { regionFacts } from '../books/region-facts.js';
import { regulationName } from '../books/regulation-name.js';
import { voiceOf } from '../books/voice-of.js';
import { nouns } from '../i18n/nouns.js';
import type { Voice } from '../i18n/voice.js';
import type { Model } from '../model/model.js';
import type { RowCounts } from '../status/agency-rows.js';
import type { AgencyStatus } from '../status/agency-status.js';
import { addressee } from './addressee.js';
import { chairSignature } from './chair-signature.js';
import { missingOnForm } from './missing-on-form.js';

/** What is not in the masterplan. Whatever is absent prints as a dotted line, to be filled in by hand. */
export interface ReminderOptions {
  /** The day of the letter, from which the delay is counted, `YYYY-MM-DD`. */
  readonly today: string;
  /** The file name of the form that goes with it. */
  readonly form: string;
  /** The number of the letter in the office's register. */
  readonly number?: string | undefined;
  /** Who answers questions, with a telephone number. */
  readonly contact?: string | undefined;
  /** A new deadline, `YYYY-MM-DD`; without one the letter asks for an answer at the first opportunity. */
  readonly until?: string | undefined;
}

/** A letter is one page: more columns than these are only counted. */
const MOST_COLUMNS = 6;

const source = { id: 'dokumen sumber', en: ['source document', 'source documents'] } as const;

/** What a letter to a late agency says. Every field that its template names is there, `undefined` when unknown. Pure. */
export function reminder(model: Model, agency: AgencyStatus, options: ReminderOptions) {
  const { data, stage, regulations } = model;
  const voice = voiceOf(model);
  const { region } = regionFacts(model);
  const { today, form, number, contact, until } = options;
  const entry = model.agencies.get(agency.id);
  const decree = regulations.get(data.governance?.team?.decree);
  const missing = missingOnForm(agency, stage, voice);
  return {
    region,
    place: data.region.capital,
    today,
    number,
    addressee: addressee(agency, entry?.kind, region, voice),
    attention: entry?.contact?.role,
    agency: agency.name ?? agency.short ?? agency.id,
    plan: planOf(model, region, voice),
    // What is enacted is only brought up to date.
    isRevision: stage === 5 || data.status === 'enacted',
    basis: decree !== undefined && decree.status !== 'planned' ? regulationName(decree, voice) : undefined,
    basisDate: decree?.date,
    due: agency.due,
    isMonth: agency.due !== undefined && agency.due.length < 'YYYY-MM-DD'.length,
    lateDays: agency.lateDays,
    isPartial: agency.data === 'partial',
    held: heldBy(agency, voice),
    missing: missing.slice(0, MOST_COLUMNS),
    more: Math.max(0, missing.length - MOST_COLUMNS),
    remark: entry?.data?.note,
    form,
    until,
    contact,
    signature: chairSignature(data),
    fictional: data.region.fictional === true,
  };
}

/** The masterplan by its title, or by what it is. */
function planOf({ data }: Model, region: string, { say }: Voice): string {
  return (
    data.title ?? say({ id: `Masterplan Smart City ${region}`, en: `Smart City Masterplan of ${region}` })
  );
}

/** "2 program, 2 indikator, dan 2 kesenjangan"; undefined for none. */
function heldBy({ programs, indicators, gaps, sources }: RowCounts, { enumerated, joined }: Voice) {
  return joined(
    enumerated([
      [programs, nouns.program],
      [indicators, nouns.indicator],
      [gaps, nouns.gap],
      [sources, source],
    ]),
  );
}
