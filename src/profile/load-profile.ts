import { profiles } from '../generated/tables.js';
import type { Profile } from './profile.js';

export const DEFAULT_PROFILE = 'kominfo-2022';

/** The profile of that id; undefined when this package has none. Without an id, the default one. */
export function findProfile(id: unknown = DEFAULT_PROFILE): Profile | undefined {
  return profiles.find((profile) => profile.id === id);
}

/** The profile every project falls back to while its own is unknown. */
export function defaultProfile(): Profile {
  const profile = findProfile(DEFAULT_PROFILE);
  if (profile === undefined) throw new Error(`profile ${DEFAULT_PROFILE} is not in the package`);
  return profile;
}
