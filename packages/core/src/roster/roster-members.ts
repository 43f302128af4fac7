import type { Member } from '@lms-zoom/lti';
import { toLtiRoles } from '../launches/role-map.js';
import type { PlaceMember } from '../places/place-directory.js';
import type { Profile } from '../profiles/profile.js';
import { toToolRegistration } from '../profiles/tool-registration.js';
import { findZoomEmail } from '../users/email.js';
import { toReleasedNames } from '../users/released-names.js';
import type { Subjects } from '../users/subjects.js';
import type { UserDirectory } from '../users/user-directory.js';

export interface RosterMembersDeps {
  readonly users: UserDirectory;
  readonly subjects: Subjects;
}

/** Tells a tool of members what their launches tell it: the same `sub` (OO-C4), the same roles, no more of the person (OO-S15). */
export class RosterMembers {
  readonly #deps: RosterMembersDeps;

  constructor(deps: RosterMembersDeps) {
    this.#deps = deps;
  }

  /** Leaves out whoever is not active, whatever the host's list says. */
  async describe(members: readonly PlaceMember[], profile: Profile): Promise<Member[]> {
    const described = await Promise.all(members.map((member) => this.#describeOne(member, profile)));
    return described.filter((member) => member !== undefined);
  }

  async #describeOne({ userId, roles }: PlaceMember, profile: Profile): Promise<Member | undefined> {
    const user = await this.#deps.users.find(userId);
    if (user?.status !== 'active') return undefined;
    const audience = new URL(toToolRegistration(profile).targetLinkUri).origin;
    return {
      subject: await this.#deps.subjects.subjectOf(userId, audience),
      roles: toLtiRoles(roles),
      email: findZoomEmail(user.email),
      ...toReleasedNames(user, profile),
    };
  }
}
