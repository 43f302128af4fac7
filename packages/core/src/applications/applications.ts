import { randomUUID } from 'node:crypto';
import { BusinessError } from '../errors.js';
import { toPlaceKey } from '../places/place.js';
import type { Place } from '../places/place.js';
import type { PlaceDirectory, PlaceInfo } from '../places/place-directory.js';
import type { ApplicationRecord, ApplicationStore } from '../storage/application-store.js';
import type { ProfileRecord, ProfileStatus, ProfileStore } from '../storage/profile-store.js';
import { createContextId } from './context-id.js';

export interface ApplicationsDeps {
  readonly applications: ApplicationStore;
  readonly profiles: ProfileStore;
  readonly places: PlaceDirectory;
  readonly now: () => Date;
}

export interface ProfileChoice {
  readonly id: string;
  readonly name: string;
  readonly status: ProfileStatus;
}

/** What an author or group owner sees of a place. */
export interface PlaceSettings {
  readonly title: string;
  readonly profiles: readonly ProfileChoice[];
  readonly profileId: string | undefined;
  readonly status: 'ok' | 'notConfigured' | 'profileInactive';
}

/** The choice of a profile for a place, by those who may configure it. Looking stores nothing (OO-C2, OO-S19). */
export class Applications {
  readonly #deps: ApplicationsDeps;

  constructor(deps: ApplicationsDeps) {
    this.#deps = deps;
  }

  /** @throws BusinessError `ERR_ACCESS_DENIED` */
  async getSettings(userId: string, place: Place): Promise<PlaceSettings> {
    const info = await this.#getConfigurable(userId, place);
    return this.#toSettings(info, await this.#deps.applications.findByPlace(toPlaceKey(place)));
  }

  /**
   * Makes the place's application, or points the existing one to another profile: context id, deployment id and
   * resource link id stay (OO-C1).
   * @throws BusinessError `ERR_ACCESS_DENIED`, `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_INACTIVE`
   */
  async chooseProfile(userId: string, place: Place, profileId: string): Promise<PlaceSettings> {
    const info = await this.#getConfigurable(userId, place);
    const key = toPlaceKey(place);
    const present = await this.#deps.applications.findByPlace(key);
    if (present?.profileId !== profileId) await this.#assign(place, profileId, present);
    return this.#toSettings(info, await this.#deps.applications.findByPlace(key));
  }

  /** How many applications each profile has; a profile without any is missing. */
  countByProfile(): Promise<ReadonlyMap<string, number>> {
    return this.#deps.applications.countByProfile();
  }

  async #assign(place: Place, profileId: string, present: ApplicationRecord | undefined): Promise<void> {
    await this.#checkChoosable(profileId);
    const application = present ?? (await this.#create(place, profileId));
    if (application.profileId === profileId) return;
    await this.#deps.applications.setProfile(application.id, profileId, this.#deps.now());
  }

  async #create(place: Place, profileId: string): Promise<ApplicationRecord> {
    const createdAt = this.#deps.now();
    const context = { id: createContextId(), ownerKey: toPlaceKey(place), createdAt };
    return this.#deps.applications.findOrInsert(
      {
        id: randomUUID(),
        type: place.type,
        placeKey: toPlaceKey(place),
        profileId,
        contextId: context.id,
        deploymentId: randomUUID(),
        resourceLinkId: randomUUID(),
        createdAt,
        updatedAt: createdAt,
      },
      context,
    );
  }

  async #checkChoosable(profileId: string): Promise<void> {
    const profile = await this.#deps.profiles.find(profileId);
    if (profile === undefined) throw new BusinessError('ERR_PROFILE_NOT_FOUND', 'There is no such Zoom profile.');
    if (profile.status === 'active') return;
    throw new BusinessError(
      'ERR_PROFILE_INACTIVE',
      `The Zoom profile “${profile.name}” is inactive. Choose another one.`,
    );
  }

  async #getConfigurable(userId: string, place: Place): Promise<PlaceInfo> {
    const [access, info] = await Promise.all([this.#deps.places.access(userId, place), this.#deps.places.find(place)]);
    if (access.mayConfigure && info !== undefined) return info;
    throw new BusinessError('ERR_ACCESS_DENIED', 'You may not change the settings of this place.');
  }

  async #toSettings(info: PlaceInfo, application: ApplicationRecord | undefined): Promise<PlaceSettings> {
    const profiles = await this.#deps.profiles.list();
    const chosen = profiles.find(({ id }) => id === application?.profileId);
    return {
      title: info.title,
      profiles: profiles.map(toChoice),
      profileId: chosen?.id,
      status: toStatus(chosen),
    };
  }
}

function toChoice({ id, name, status }: ProfileRecord): ProfileChoice {
  return { id, name, status };
}

function toStatus(chosen: ProfileRecord | undefined): PlaceSettings['status'] {
  if (chosen === undefined) return 'notConfigured';
  return chosen.status === 'active' ? 'ok' : 'profileInactive';
}
