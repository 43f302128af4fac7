import { isCovered } from '../consent/consent-coverage.js';
import { toDisclosure } from '../consent/consent-items.js';
import { BusinessError } from '../errors.js';
import { toPlaceKey } from '../places/place.js';
import type { Place } from '../places/place.js';
import type { PlaceAccess, PlaceDirectory, PlaceInfo } from '../places/place-directory.js';
import { checkEnabledIn } from '../settings/settings.js';
import type { Settings } from '../settings/settings.js';
import type { ApplicationRecord } from '../storage/application-store.js';
import type { ProfileRecord } from '../storage/profile-store.js';
import type { SettingsRecord } from '../storage/settings-store.js';
import type { Storage } from '../storage/storage.js';
import { getZoomEmail } from '../users/email.js';
import type { User, UserDirectory } from '../users/user-directory.js';

export interface AdmissionDeps {
  readonly storage: Pick<Storage, 'applications' | 'profiles' | 'consents'>;
  readonly places: PlaceDirectory;
  readonly users: UserDirectory;
  readonly settings: Settings;
}

/** Somebody who may view a place, and what is set there. */
export interface Visit {
  readonly user: User;
  readonly place: PlaceInfo;
  readonly access: PlaceAccess;
  readonly settings: SettingsRecord;
  readonly application: ApplicationRecord | undefined;
  readonly profile: ProfileRecord | undefined;
}

/** All that a launch is made of. */
export interface Admitted extends Visit {
  readonly application: ApplicationRecord;
  readonly profile: ProfileRecord;
  /** As Zoom is told. */
  readonly email: string;
}

/** A visit, and what stands between it and a launch: consent apart. */
export type Prospect = (Visit & { readonly obstacle: BusinessError }) | (Admitted & { readonly obstacle: undefined });

/** Decides whether a user may launch Zoom at a place now; asked when a launch starts and again when it is redeemed. */
export class Admission {
  readonly #deps: AdmissionDeps;

  constructor(deps: AdmissionDeps) {
    this.#deps = deps;
  }

  /**
   * @throws BusinessError `ERR_ACCESS_DENIED`, `ERR_ZOOM_DISABLED`, `ERR_PLACE_NOT_CONFIGURED`, `ERR_PROFILE_INACTIVE`,
   * `ERR_EMAIL_MISSING`, `ERR_EMAIL_MALFORMED`, `ERR_CONSENT_REQUIRED`, in this order: who has no access learns nothing of
   * the place.
   */
  async admit(userId: string, place: Place): Promise<Admitted> {
    const prospect = await this.look(userId, place);
    if (prospect.obstacle !== undefined) throw prospect.obstacle;
    await this.#checkConsent(prospect);
    return prospect;
  }

  /** Stores nothing. @throws BusinessError `ERR_ACCESS_DENIED`; what else {@link admit} would throw is the obstacle. */
  async look(userId: string, place: Place): Promise<Prospect> {
    const visit = await this.#getVisit(userId, place);
    try {
      return { ...checkVisit(visit, place), obstacle: undefined };
    } catch (error) {
      if (error instanceof BusinessError) return { ...visit, obstacle: error };
      throw error;
    }
  }

  async #getVisit(userId: string, place: Place): Promise<Visit> {
    const { storage, users, places, settings } = this.#deps;
    const [user, access, info, current, application] = await Promise.all([
      users.find(userId),
      places.access(userId, place),
      places.find(place),
      settings.load(),
      storage.applications.findByPlace(toPlaceKey(place)),
    ]);
    if (user?.status !== 'active' || !access.mayView || info?.switchedOn !== true) {
      throw new BusinessError('ERR_ACCESS_DENIED', 'You have no access to this place.');
    }
    const profile = application && (await storage.profiles.find(application.profileId));
    return { user, access, place: info, settings: current, application, profile };
  }

  async #checkConsent(admitted: Admitted): Promise<void> {
    if (!admitted.settings.consentRequired) return;
    const consent = await this.#deps.storage.consents.find(admitted.user.id, admitted.profile.id);
    if (isCovered(consent, toDisclosure(admitted))) return;
    throw new BusinessError('ERR_CONSENT_REQUIRED', 'Please agree to what is sent to Zoom before you open it.');
  }
}

/** @throws BusinessError the first obstacle */
function checkVisit(visit: Visit, { type }: Place): Admitted {
  const { settings, application, profile, user } = visit;
  checkEnabledIn(settings, type);
  if (application === undefined || profile === undefined) {
    throw new BusinessError('ERR_PLACE_NOT_CONFIGURED', 'Zoom is not configured yet.');
  }
  checkActive(profile);
  return { ...visit, application, profile, email: getZoomEmail(user.email) };
}

function checkActive({ name, status }: ProfileRecord): void {
  if (status === 'active') return;
  throw new BusinessError(
    'ERR_PROFILE_INACTIVE',
    `The Zoom profile “${name}” is currently inactive. Please contact your administrator.`,
    { values: { name } },
  );
}
