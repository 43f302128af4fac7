import type { Place, PlaceAccess, PlaceInfo, PlaceMemberPage, User } from '@lms-zoom/core';

export const LMS = 'https://lms.example';

/** One course with an author and a student; the operator administers. What it says can be changed while a test runs. */
export class Host {
  /** Ids of places. */
  readonly gone = new Set<string>();
  /** Who has no access any more. */
  readonly leavers = new Set<string>();
  readonly suspended = new Set<string>();
  readonly emails = new Map<string, string | undefined>([
    ['author', 'author@campus.example'],
    ['student', 'student@campus.example'],
    ['operator', 'operator@campus.example'],
  ]);

  readonly places = {
    find: (place: Place): Promise<PlaceInfo | undefined> =>
      Promise.resolve(this.gone.has(place.id) ? undefined : toInfo(place)),
    access: (userId: string): Promise<PlaceAccess> =>
      Promise.resolve(this.leavers.has(userId) ? NO_ACCESS : (ACCESS[userId] ?? NO_ACCESS)),
    members: (): Promise<PlaceMemberPage> => Promise.resolve({ members: [], next: undefined }),
  };

  readonly users = {
    find: (id: string): Promise<User | undefined> =>
      Promise.resolve(this.emails.has(id) ? this.#toUser(id) : undefined),
  };

  readonly calendar = {
    showsJoinLinks: false,
    upsert: (): Promise<void> => Promise.resolve(),
    remove: (): Promise<void> => Promise.resolve(),
  };

  #toUser(id: string): User {
    const names = { givenName: 'Given', familyName: 'Family', displayName: `Display ${id}` };
    const status = this.suspended.has(id) ? 'suspended' : 'active';
    return { id, email: this.emails.get(id), ...names, locale: 'de-CH', timeZone: 'Europe/Zurich', status };
  }
}

const toInfo = ({ id }: Place): PlaceInfo => ({
  title: `Seminar ${id}`,
  context: { kind: 'course', id: 'biology', title: 'Biology', description: undefined },
  url: `${LMS}/courses/biology/${id}`,
  visible: true,
  switchedOn: true,
});

const NO_ACCESS: PlaceAccess = { mayView: false, mayConfigure: false, roles: [] };
const ACCESS: Readonly<Record<string, PlaceAccess>> = {
  author: { mayView: true, mayConfigure: true, roles: ['admin'] },
  student: { mayView: true, mayConfigure: false, roles: ['participant'] },
};
