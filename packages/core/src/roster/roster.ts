import type { AccessGrant, Member, MembershipsQuery, Memberships } from '@lms-zoom/lti';
import { toContext } from '../launches/launch-claims.js';
import type { PlaceDirectory } from '../places/place-directory.js';
import { toToolRegistration } from '../profiles/tool-registration.js';
import type { Vault } from '../vault.js';
import { toMembershipsUrl } from './memberships-url.js';
import type { RosterAddress } from './memberships-url.js';
import type { RosterAccess, RosterPlace } from './roster-access.js';
import { openCursor, sealCursor } from './roster-cursor.js';
import type { RosterPosition } from './roster-cursor.js';
import { RosterError } from './roster-error.js';
import type { RosterMembers } from './roster-members.js';
import { RosterWalk } from './roster-walk.js';

export interface RosterDeps {
  readonly access: RosterAccess;
  readonly members: RosterMembers;
  readonly places: PlaceDirectory;
  readonly vault: Vault;
  readonly issuer: string;
}

export interface RosterRequest {
  readonly grant: AccessGrant;
  readonly address: RosterAddress;
  readonly query: MembershipsQuery;
  /** Of a page that is not the first; it brings the query of the first one along, which then counts. */
  readonly cursor: string | undefined;
}

export interface RosterPage {
  readonly memberships: Memberships;
  /** Leads to the next page; `undefined` on the last one. */
  readonly nextCursor: string | undefined;
}

/** The members of a place, as a tool may know them, page by page (NRPS 2.0). */
export class Roster {
  readonly #deps: RosterDeps;

  constructor(deps: RosterDeps) {
    this.#deps = deps;
  }

  /** @throws RosterError `ERR_ROSTER_NOT_FOUND` (also for the resource link of another place), `ERR_ROSTER_CURSOR` */
  async read({ grant, address, ...start }: RosterRequest): Promise<RosterPage> {
    const rosterPlace = await this.#deps.access.getPlace(grant, address);
    const { query, after } = this.#toPosition(address, start);
    checkResourceLink(rosterPlace, query);
    const { place, profile } = rosterPlace;
    const roleMap = profile.roleMap[place.type];
    const walk = new RosterWalk({ places: this.#deps.places, place, query, roleMap });
    const { members, next } = await walk.readPage(after);
    const described = await this.#deps.members.describe(members, { profile, roleMap });
    return {
      memberships: this.#toMemberships(rosterPlace, query, described),
      nextCursor: next === undefined ? undefined : this.#toCursor(address, { query, after: next }),
    };
  }

  #toPosition(
    { deploymentId }: RosterAddress,
    { query, cursor }: Pick<RosterRequest, 'query' | 'cursor'>,
  ): RosterPosition {
    return cursor === undefined ? { query, after: undefined } : openCursor(this.#deps.vault, deploymentId, cursor);
  }

  #toCursor({ deploymentId }: RosterAddress, position: RosterPosition): string {
    return sealCursor(this.#deps.vault, deploymentId, position);
  }

  #toMemberships({ application, profile, info }: RosterPlace, query: MembershipsQuery, members: Member[]): Memberships {
    return {
      url: toMembershipsUrl(this.#deps.issuer, application),
      context: toContext(application, info),
      members,
      resourceLinkCustom: query.resourceLinkId === undefined ? undefined : toToolRegistration(profile).custom,
    };
  }
}

/** An application has one resource link; every other one is none of the tool's business here. */
function checkResourceLink({ application }: RosterPlace, { resourceLinkId }: MembershipsQuery): void {
  if (resourceLinkId === undefined || resourceLinkId === application.resourceLinkId) return;
  throw new RosterError('ERR_ROSTER_NOT_FOUND');
}
