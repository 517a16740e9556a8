import type { Masterplan } from '../generated/types.js';
import type { Voice } from '../i18n/voice.js';
import type { Model } from '../model/model.js';
import { regionBareName, regionName } from '../model/region.js';
import { voiceOf } from './voice-of.js';

/** How a book speaks of its region, its head and its period. */
export interface RegionFacts {
  /** "Kota Contoh". */
  readonly region: string;
  /** "Wali Kota Contoh". */
  readonly head: string;
  /** "Penjabat Wali Kota Contoh" where the head acts for one. */
  readonly signingHead: string;
  readonly headName: string | undefined;
  /** "Peraturan Wali Kota". */
  readonly law: string | undefined;
  readonly period: { readonly start: number; readonly end: number } | undefined;
  /** "sepuluh": how many years the plan covers. */
  readonly yearCount: string | undefined;
}

/** The facts that nearly every chapter names. */
export function regionFacts({ data, period }: Model): RegionFacts {
  const { kind, head } = data.region;
  const voice = voiceOf({ data });
  const { count, word } = voice;
  const office = officeOf('head', data, voice);
  const acting = word('acting', head?.acting);
  return {
    region: regionName(data),
    head: office,
    signingHead: acting === undefined ? office : `${acting} ${office}`,
    headName: head?.name,
    law: word('headLaw', kind),
    period: period && { start: period.start, end: period.end },
    yearCount: period && count(period.years.length),
  };
}

/** The office of the region's head or deputy: "Wali Kota Contoh", "Mayor of Contoh". */
export function officeOf(office: 'head' | 'deputy', data: Masterplan, { say, word }: Voice): string {
  const [title, name] = [word(office, data.region.kind), regionBareName(data)];
  if (title === undefined || name === '') return title ?? name;
  return say({ id: `${title} ${name}`, en: `${title} of ${name}` });
}
