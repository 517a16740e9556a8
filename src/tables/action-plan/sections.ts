import { voiceOf } from '../../books/voice-of.js';
import { moneyOfPrograms } from '../../model/funding.js';
import type { Model } from '../../model/model.js';
import type { Money } from '../../model/money.js';
import { ENABLER_GROUPS, type Program } from '../../model/program.js';

/** The programmes of a dimension or an enabling plan, with their money. */
export interface Section {
  readonly name: string;
  readonly programs: readonly Program[];
  readonly money: Money;
}

/** The enabling plans and then the dimensions, as Book 2 has them; those without a programme are left out. */
export function sectionsOf(model: Model): Section[] {
  const { word } = voiceOf(model);
  const enablers = ENABLER_GROUPS.map((id) => ({
    name: word('enablerGroup', id) ?? id,
    programs: model.enablers[id],
    money: moneyOfPrograms(model.enablers[id]),
  }));
  const dimensions = model.dimensions.map(({ name, programs, money }) => ({ name, programs, money }));
  return [...enablers, ...dimensions].filter(({ programs }) => programs.length > 0);
}

/** Every programme's number, counted through all sections: the same on every sheet. */
export function programNumbers(sections: readonly Section[]): ReadonlyMap<Program, number> {
  return new Map(sections.flatMap(({ programs }) => programs).map((program, index) => [program, index + 1]));
}
