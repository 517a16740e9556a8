import type { Path } from '../diagnostics/place.js';
import type { Agency, Masterplan } from '../generated/types.js';
import { BETWEEN_WORDS } from '../i18n/letters.js';
import { type Collection, collectList } from './collection.js';
import { at, type Located } from './located.js';
import { regionName } from './region.js';

/** What an agency may be called: its id, name, abbreviation and aliases, each with its place. */
export function agencyNames(agency: Located<Agency>): { text: string; path: Path }[] {
  const { id, name, short, aliases = [] } = agency;
  return [
    { text: id, path: at(agency, 'id') },
    { text: name, path: at(agency, 'name') },
    { text: short, path: at(agency, 'short') },
    ...aliases.map((text, index) => ({ text, path: at(agency, 'aliases', index) })),
  ].flatMap(({ text, path }) => (typeof text === 'string' ? [{ text, path }] : []));
}

/**
 * The same for every spelling of one name: capitals, spaces, dots and hyphens do not count, nor does the region's
 * own name at the end ("Dinas Kesehatan Kota Contoh"). '' when nothing is left to tell agencies apart.
 */
export function agencyKey(text: string, { region }: Masterplan): string {
  const key = folded(text);
  // A finding about the region may have taken it out.
  const own = region === undefined ? '' : folded(regionName({ region }));
  return own !== '' && key.endsWith(own) ? key.slice(0, -own.length) : key;
}

/**
 * The agencies, found by id or by any of their names (`references/agency-name` asks for the id). A name that two
 * of them share means neither.
 */
export function collectAgencies(data: Masterplan): Collection<Agency> {
  const agencies = collectList(data.agencies, ['agencies']);
  const byName = new Map<string, Located<Agency> | undefined>();
  for (const agency of agencies.all) {
    for (const { text } of agencyNames(agency)) {
      const key = agencyKey(text, data);
      byName.set(key, byName.has(key) && byName.get(key) !== agency ? undefined : agency);
    }
  }
  byName.delete('');
  const get = (id: string | undefined) =>
    id === undefined ? undefined : (agencies.get(id) ?? byName.get(agencyKey(id, data)));
  return { all: agencies.all, get, pick: (ids = []) => ids.map(get).filter((one) => one !== undefined) };
}

const folded = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/&/g, ' dan ').replace(BETWEEN_WORDS, '');
