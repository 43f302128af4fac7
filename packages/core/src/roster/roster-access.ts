import type { AccessGrant } from '@lms-zoom/lti';
import { findPlaceInKey } from '../places/place.js';
import type { Place } from '../places/place.js';
import type { PlaceDirectory, PlaceInfo } from '../places/place-directory.js';
import type { Profile } from '../profiles/profile.js';
import type { Profiles } from '../profiles/profiles.js';
import type { Settings } from '../settings/settings.js';
import type { ApplicationRecord, ApplicationStore } from '../storage/application-store.js';
import type { RosterAddress } from './memberships-url.js';
import { RosterError } from './roster-error.js';

export interface RosterAccessDeps {
  readonly applications: ApplicationStore;
  readonly profiles: Profiles;
  readonly places: PlaceDirectory;
  readonly settings: Settings;
}

/** Whose members are asked for. */
export interface RosterPlace {
  readonly application: ApplicationRecord;
  readonly profile: Profile;
  readonly place: Place;
  readonly info: PlaceInfo;
}

/** Decides whether a tool may see a roster now: its own deployment, in that context, at a place where Zoom is switched on (OO-S4). */
export class RosterAccess {
  readonly #deps: RosterAccessDeps;

  constructor(deps: RosterAccessDeps) {
    this.#deps = deps;
  }

  /** @throws RosterError `ERR_ROSTER_NOT_FOUND` */
  async getPlace(grant: AccessGrant, address: RosterAddress): Promise<RosterPlace> {
    if (grant.deploymentId !== undefined && grant.deploymentId !== address.deploymentId) throw createNotFound();
    const [application, profile] = await Promise.all([
      this.#deps.applications.findByDeployment(address.deploymentId),
      this.#deps.profiles.findActiveByClientId(grant.clientId),
    ]);
    if (application?.contextId !== address.contextId || profile?.id !== application.profileId) throw createNotFound();
    const place = findPlaceInKey(application.placeKey);
    if (place === undefined) throw createNotFound();
    const info = await this.#findInfo(place);
    if (info === undefined) throw createNotFound();
    return { application, profile, place, info };
  }

  async #findInfo(place: Place): Promise<PlaceInfo | undefined> {
    if (!(await this.#deps.settings.isEnabledFor(place.type))) return undefined;
    const info = await this.#deps.places.find(place);
    return info?.switchedOn === true ? info : undefined;
  }
}

function createNotFound(): RosterError {
  return new RosterError('ERR_ROSTER_NOT_FOUND');
}
