import type { Regulation } from '../generated/types.js';
import type { Located } from './located.js';
import type { Model } from './model.js';

const SMART = /\b(?:smart|cerdas)\b/i;
const PLAN = /master\s?plan|rencana induk|cetak biru|peta jalan/i;
const BODY = /\b(?:pembentukan|dewan|tim|forum)\b/i;

/**
 * The regulations of the region's head about the smart city, bodies apart: what may enact the masterplan. What
 * amends another one counts only where that one is not listed.
 */
export function smartCityLaws({ regulations }: Pick<Model, 'regulations'>): Located<Regulation>[] {
  const laws = regulations.all.filter(
    ({ kind, about }) =>
      (kind === 'perwali' || kind === 'perbup') &&
      about !== undefined &&
      SMART.test(about) &&
      (PLAN.test(about) || !BODY.test(about)),
  );
  const originals = laws.filter(({ about }) => !/^perubahan\b/i.test(about.trim()));
  return originals.length > 0 ? originals : laws;
}

/** Those that name the masterplan itself, under whatever word. */
export function enactments(model: Pick<Model, 'regulations'>): Located<Regulation>[] {
  return smartCityLaws(model).filter(({ about }) => PLAN.test(about));
}
