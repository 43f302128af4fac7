import { BusinessError } from '../errors.js';
import { toPlaceKey } from '../places/place.js';
import type { Place } from '../places/place.js';
import type { PlaceAccess, PlaceDirectory, PlaceInfo } from '../places/place-directory.js';
import type { Settings } from '../settings/settings.js';
import type { ApplicationRecord, ApplicationStore } from '../storage/application-store.js';
import type { ProfileRecord, ProfileStore } from '../storage/profile-store.js';
import { getZoomEmail } from '../users/email.js';
import type { User, UserDirectory } from '../users/user-directory.js';

export interface AdmissionDeps {
  readonly applications: ApplicationStore;
  readonly profiles: ProfileStore;
  readonly places: PlaceDirectory;
  readonly users: UserDirectory;
  readonly settings: Settings;
}

/** All that a permitted launch is made of. */
export interface Admitted {
  readonly user: User;
  readonly email: string;
  readonly place: PlaceInfo;
  readonly access: PlaceAccess;
  readonly application: ApplicationRecord;
  readonly profile: ProfileRecord;
}

/** Decides whether a user may launch Zoom at a place now; asked when a launch starts and again when it is redeemed. */
export class Admission {
  readonly #deps: AdmissionDeps;

  constructor(deps: AdmissionDeps) {
    this.#deps = deps;
  }

  /**
   * @throws BusinessError `ERR_ACCESS_DENIED`, `ERR_ZOOM_DISABLED`, `ERR_PLACE_NOT_CONFIGURED`, `ERR_PROFILE_INACTIVE`,
   * `ERR_EMAIL_MISSING`, `ERR_EMAIL_MALFORMED`, in this order: who has no access learns nothing of the place.
   */
  async admit(userId: string, place: Place): Promise<Admitted> {
    const visitor = await this.#getVisitor(userId, place);
    await this.#deps.settings.checkEnabledFor(place.type);
    const application = await this.#getApplication(place);
    const profile = await this.#getActiveProfile(application);
    return { ...visitor, application, profile, email: getZoomEmail(visitor.user.email) };
  }

  async #getVisitor(userId: string, place: Place): Promise<Pick<Admitted, 'user' | 'place' | 'access'>> {
    const [user, access, info] = await Promise.all([
      this.#deps.users.find(userId),
      this.#deps.places.access(userId, place),
      this.#deps.places.find(place),
    ]);
    if (user?.status === 'active' && access.mayView && info !== undefined) return { user, access, place: info };
    throw new BusinessError('ERR_ACCESS_DENIED', 'You have no access to this place.');
  }

  async #getApplication(place: Place): Promise<ApplicationRecord> {
    const application = await this.#deps.applications.findByPlace(toPlaceKey(place));
    if (application !== undefined) return application;
    throw new BusinessError('ERR_PLACE_NOT_CONFIGURED', 'Zoom is not configured yet.');
  }

  async #getActiveProfile({ profileId }: ApplicationRecord): Promise<ProfileRecord> {
    const profile = await this.#deps.profiles.find(profileId);
    if (profile === undefined) throw new BusinessError('ERR_PLACE_NOT_CONFIGURED', 'Zoom is not configured yet.');
    if (profile.status === 'active') return profile;
    throw new BusinessError(
      'ERR_PROFILE_INACTIVE',
      `The Zoom profile “${profile.name}” is currently inactive. Please contact your administrator.`,
    );
  }
}
