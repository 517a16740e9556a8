import { capital, lowerFirst } from '../i18n/phrases.js';
import type { Voice } from '../i18n/voice.js';
import type { Model } from '../model/model.js';
import { FUNDS, type Fund, type Money } from '../model/money.js';
import type { Program } from '../model/program.js';
import { agencyShort } from './agency-name.js';
import { anchorOf } from './anchors.js';
import { voiceOf } from './voice-of.js';

/** A programme as one line of a table. */
export interface ProgramRow {
  readonly name: string;
  /** Anchor of its sheet in Book 2. */
  readonly sheet: string | undefined;
  readonly lead: string | undefined;
  readonly years: Program['years'];
  readonly horizon: string | undefined;
  readonly status: string | undefined;
  /** Whole rupiah of all years; `undefined` while no budget is written. */
  readonly total: number | undefined;
  readonly funds: string | undefined;
}

/** The programme's line; horizon, total and funds are the model's. */
export function programRow(program: Program, model: Pick<Model, 'programs' | 'data'>): ProgramRow {
  const voice = voiceOf(model);
  return {
    name: program.name,
    sheet: sheetAnchor(program, model),
    lead: agencyShort(program.leadAgency),
    years: program.years,
    horizon: voice.word('horizon', program.computedHorizon),
    status: voice.word('programStatus', program.status),
    total: known(program.money),
    funds: capital(fundNames(program.money, voice)),
  };
}

/** Where Book 2 prints everything about the programme. */
export function sheetAnchor(program: Program, { programs }: Pick<Model, 'programs'>): string | undefined {
  return anchorOf('program', programs, program);
}

/** The name of the dimension or enabling plan that a programme belongs to. */
export function homeName(
  { home }: Pick<Program, 'home'>,
  model: Pick<Model, 'dimensions' | 'data'>,
): string | undefined {
  if (home.kind === 'enabler') return voiceOf(model).word('enablerGroup', home.id);
  return model.dimensions.find(({ id }) => id === home.id)?.name;
}

/** The total of money that is written somewhere; `undefined` where nobody wrote any. */
export function known(money: Money): number | undefined {
  return money.years.length === 0 ? undefined : money.total;
}

/** The funds that money comes from: "APBD, CSR/TJSL, dan hibah"; `undefined` while there is none. */
export function fundNames({ byFund }: Money, voice: Voice): string | undefined {
  return voice.joined(FUNDS.filter((fund) => byFund.has(fund)).map((fund) => fundInSentence(fund, voice)));
}

/** A fund's name inside a sentence: abbreviations and proper names keep their capitals, common nouns lose them. */
export function fundInSentence(fund: Fund, { word }: Voice): string | undefined {
  const name = word('fund', fund);
  return /^[A-Z][a-z-]+(?: [a-z]+)*(?: \([^)]*\))?$/.test(name ?? '') ? lowerFirst(name) : name;
}
