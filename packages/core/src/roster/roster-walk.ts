import { hasRole } from '@lms-zoom/lti';
import type { MembershipsQuery } from '@lms-zoom/lti';
import { toLtiRoles } from '../launches/role-map.js';
import type { RoleMapOfType } from '../launches/role-map.js';
import type { Place } from '../places/place.js';
import type { PlaceDirectory, PlaceMember } from '../places/place-directory.js';

export interface RosterWalkDeps {
  readonly places: Pick<PlaceDirectory, 'members'>;
  readonly place: Place;
  readonly query: MembershipsQuery;
  readonly roleMap: RoleMapOfType;
}

/** A page of the host's that has somebody with the wanted role. */
interface Stop {
  /** The host's mark that leads to this page. */
  readonly after: string | undefined;
  readonly members: readonly PlaceMember[];
  readonly next: string | undefined;
}

/** So that a role that nobody has cannot keep the host busy: then the page comes empty, and the next one goes on. */
const MAX_STEPS = 100;

/** Walks through the host's pages, each of which becomes one of ours, and passes over those without the wanted role. */
export class RosterWalk {
  readonly #deps: RosterWalkDeps;

  constructor(deps: RosterWalkDeps) {
    this.#deps = deps;
  }

  /** The members of the page that begins after this mark, and the mark of the next page that has some. */
  async readPage(after: string | undefined): Promise<Omit<Stop, 'after'>> {
    const { members, next } = await this.#findStop(after);
    if (next === undefined) return { members, next };
    const following = await this.#findStop(next);
    const isEnd = following.members.length === 0 && following.next === undefined;
    return { members, next: isEnd ? undefined : following.after };
  }

  async #findStop(start: string | undefined): Promise<Stop> {
    let after = start;
    for (let step = 1; ; step += 1) {
      const { members, next } = await this.#readHostPage(after);
      if (members.length > 0 || next === undefined || step === MAX_STEPS) return { after, members, next };
      after = next;
    }
  }

  async #readHostPage(after: string | undefined): Promise<Omit<Stop, 'after'>> {
    const { places, place, query, roleMap } = this.#deps;
    const { role, limit } = query;
    const { members, next } = await places.members(place, { after, limit });
    if (role === undefined) return { members, next };
    return { members: members.filter(({ roles }) => hasRole(toLtiRoles(roles, roleMap), role)), next };
  }
}
