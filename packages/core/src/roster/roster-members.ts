import type { Member } from '@lms-zoom/lti';
import { toLtiRoles } from '../launches/role-map.js';
import type { RoleMapOfType } from '../launches/role-map.js';
import type { PlaceMember } from '../places/place-directory.js';
import type { Profile } from '../profiles/profile.js';
import { toToolRegistration } from '../profiles/tool-registration.js';
import type { Settings } from '../settings/settings.js';
import type { ConsentStore } from '../storage/consent-store.js';
import { findZoomEmail } from '../users/email.js';
import { toReleasedNames } from '../users/released-names.js';
import type { Subjects } from '../users/subjects.js';
import type { User, UserDirectory } from '../users/user-directory.js';

export interface RosterMembersDeps {
  readonly users: UserDirectory;
  readonly subjects: Subjects;
  readonly consents: Pick<ConsentStore, 'listByUsers'>;
  readonly settings: Settings;
}

/** For whom the members are described. */
export interface RosterAudience {
  readonly profile: Profile;
  readonly roleMap: RoleMapOfType;
}

/** Which kinds of data may be told of a member; `undefined`: he may not be told of at all. */
type Permit = (userId: string) => { readonly mayTell: (kind: 'email' | 'name') => boolean } | undefined;

/** Tells a tool of members what their launches tell it: the same `sub` (OO-C4), the same roles, no more of the person (OO-S15). */
export class RosterMembers {
  readonly #deps: RosterMembersDeps;

  constructor(deps: RosterMembersDeps) {
    this.#deps = deps;
  }

  /** Leaves out whoever is not active, whatever the host's list says, and where consent is required who has not agreed. */
  async describe(members: readonly PlaceMember[], audience: RosterAudience): Promise<Member[]> {
    const findPermit = await this.#getPermit(members, audience.profile);
    const described = await Promise.all(
      members.map(async ({ userId, roles }) => {
        const permit = findPermit(userId);
        if (permit === undefined) return undefined;
        const user = await this.#deps.users.find(userId);
        if (user?.status !== 'active') return undefined;
        const subject = await this.#findSubject(userId, audience.profile);
        const person = toPerson(user, audience.profile, permit.mayTell);
        return { subject, roles: toLtiRoles(roles, audience.roleMap), ...person };
      }),
    );
    return described.filter((member) => member !== undefined);
  }

  async #getPermit(members: readonly PlaceMember[], { id, zoomBaseUrl }: Profile): Promise<Permit> {
    const { settings, consents } = this.#deps;
    if (!(await settings.load()).consentRequired) return () => ({ mayTell: () => true });
    const userIds = members.map(({ userId }) => userId);
    const given = (await consents.listByUsers(id, userIds)).filter(({ recipient }) => recipient === zoomBaseUrl);
    const permits = new Map(
      given.map(({ userId, kinds }) => [userId, { mayTell: (kind: string) => kinds.includes(kind) }]),
    );
    return (userId) => permits.get(userId);
  }

  #findSubject(userId: string, profile: Profile): Promise<string> {
    return this.#deps.subjects.subjectOf(userId, new URL(toToolRegistration(profile).targetLinkUri).origin);
  }
}

function toPerson(
  user: User,
  profile: Profile,
  mayTell: (kind: 'email' | 'name') => boolean,
): Omit<Member, 'subject' | 'roles'> {
  return {
    email: mayTell('email') ? findZoomEmail(user.email) : undefined,
    ...toReleasedNames(user, { releaseNames: profile.releaseNames && mayTell('name') }),
  };
}
