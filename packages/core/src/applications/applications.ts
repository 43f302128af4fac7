import type { ActivityLog } from '../activity/activity-log.js';
import { BusinessError } from '../errors.js';
import { toPlaceKey } from '../places/place.js';
import type { Place } from '../places/place.js';
import type { PlaceDirectory, PlaceInfo } from '../places/place-directory.js';
import { getChoosableProfile } from '../profiles/get-profile-record.js';
import { preselect } from '../profiles/preselection.js';
import type { Settings } from '../settings/settings.js';
import type { ApplicationRecord } from '../storage/application-store.js';
import type { ProfileChoice, ProfileRecord } from '../storage/profile-store.js';
import type { Storage } from '../storage/storage.js';
import type { UserDirectory } from '../users/user-directory.js';
import { ApplicationWriter } from './application-writer.js';
import { createApplication } from './new-application.js';

export interface ApplicationsDeps {
  readonly storage: Pick<Storage, 'applications' | 'profiles'>;
  readonly places: Pick<PlaceDirectory, 'find' | 'access'>;
  readonly users: UserDirectory;
  readonly settings: Pick<Settings, 'isEnabledFor'>;
  readonly activityLog: Pick<ActivityLog, 'record'>;
  readonly now: () => Date;
}

/** What an author or group owner sees of a place. */
export interface PlaceSettings {
  readonly title: string;
  readonly profiles: readonly ProfileChoice[];
  readonly profileId: string | undefined;
  /** For a place without a profile: which one to offer first. */
  readonly preselectedProfileId: string | undefined;
  /** `disabled`: Zoom is switched off for this type of place. */
  readonly status: 'ok' | 'notConfigured' | 'profileInactive' | 'disabled';
}

export interface ProfileDecision {
  readonly profileId: string;
  /** What the person saw; `undefined`: none. */
  readonly formerProfileId: string | undefined;
}

interface Seat {
  readonly place: Place;
  readonly info: PlaceInfo;
}

/** The choice of a profile for a place, by those who may configure it. Looking stores nothing (OO-C2, OO-S19). */
export class Applications {
  readonly #deps: ApplicationsDeps;
  readonly #writer: ApplicationWriter;

  constructor(deps: ApplicationsDeps) {
    this.#deps = deps;
    this.#writer = new ApplicationWriter({ store: deps.storage.applications });
  }

  /** @throws BusinessError `ERR_ACCESS_DENIED` */
  async getSettings(userId: string, place: Place): Promise<PlaceSettings> {
    return this.#toSettings(userId, { place, info: await this.#getConfigurable(userId, place) });
  }

  /**
   * Makes the place's application, or points the existing one to another profile: context id, deployment id, resource
   * link id and calendar entries stay (OO-C1). A choice that is made already changes nothing.
   * @throws BusinessError `ERR_ACCESS_DENIED`, `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_INACTIVE`, `ERR_PLACE_CHANGED`
   * (somebody else chose another profile in between)
   */
  async chooseProfile(userId: string, place: Place, decision: ProfileDecision): Promise<PlaceSettings> {
    const seat = { place, info: await this.#getConfigurable(userId, place) };
    const present = await this.#deps.storage.applications.findByPlace(toPlaceKey(place));
    if (present?.profileId !== decision.profileId) {
      if (present?.profileId !== decision.formerProfileId) throw createChangedError();
      const profile = await getChoosableProfile(this.#deps.storage.profiles, decision.profileId);
      await (present === undefined ? this.#make(userId, seat, profile) : this.#move(userId, present, profile));
    }
    return this.#toSettings(userId, seat);
  }

  async #make(userId: string, seat: Seat, profile: ProfileRecord): Promise<void> {
    const made = createApplication({ ...seat, profile, now: this.#deps.now() });
    const stored = await this.#writer.findOrInsert(made);
    if (stored.profileId !== profile.id) throw createChangedError();
    if (stored.id === made.application.id) this.#record(userId, stored, 'placeConfigured');
  }

  async #move(userId: string, present: ApplicationRecord, profile: ProfileRecord): Promise<void> {
    const move = { from: present.profileId, to: profile.id, updatedAt: this.#deps.now() };
    if (!(await this.#writer.setProfile(present.id, move))) throw createChangedError();
    this.#record(userId, { ...present, profileId: profile.id }, 'placeProfileChanged');
  }

  #record(userId: string, { id: applicationId, profileId, placeKey }: ApplicationRecord, code: string): void {
    const about = { userId, profileId, applicationId, detail: { place: placeKey } };
    this.#deps.activityLog.record({ kind: 'change', outcome: 'ok', code, ...about });
  }

  async #getConfigurable(userId: string, place: Place): Promise<PlaceInfo> {
    const [access, info] = await Promise.all([this.#deps.places.access(userId, place), this.#deps.places.find(place)]);
    if (access.mayConfigure && info !== undefined) return info;
    throw new BusinessError('ERR_ACCESS_DENIED', 'You may not change the settings of this place.');
  }

  async #toSettings(userId: string, { place, info }: Seat): Promise<PlaceSettings> {
    const { storage, settings, users } = this.#deps;
    const [application, profiles, isEnabled, user] = await Promise.all([
      storage.applications.findByPlace(toPlaceKey(place)),
      storage.profiles.listChoices(),
      settings.isEnabledFor(place.type),
      users.find(userId),
    ]);
    const chosen = profiles.find(({ id }) => id === application?.profileId);
    return {
      title: info.title,
      profiles,
      profileId: chosen?.id,
      preselectedProfileId: chosen === undefined ? preselect(profiles, user?.email)?.id : undefined,
      status: isEnabled ? toStatus(chosen) : 'disabled',
    };
  }
}

function toStatus(chosen: ProfileChoice | undefined): PlaceSettings['status'] {
  if (chosen === undefined) return 'notConfigured';
  return chosen.status === 'active' ? 'ok' : 'profileInactive';
}

function createChangedError(): BusinessError {
  return new BusinessError(
    'ERR_PLACE_CHANGED',
    'Somebody else chose another profile for this place in the meantime. Load it again, then repeat your change.',
  );
}
