import type { User } from './user-directory.js';

/** A person's names towards Zoom; all `undefined` where the profile withholds them. */
export interface ReleasedNames {
  readonly name: string | undefined;
  readonly givenName: string | undefined;
  readonly familyName: string | undefined;
}

const WITHHELD: ReleasedNames = { name: undefined, givenName: undefined, familyName: undefined };

/** What a profile releases of a user's names, in launches and rosters alike. */
export function toReleasedNames(user: User, profile: { readonly releaseNames: boolean }): ReleasedNames {
  const { displayName: name, givenName, familyName } = user;
  return profile.releaseNames ? { name, givenName, familyName } : WITHHELD;
}
