import type { ActivityLog } from '../activity/activity-log.js';
import { BusinessError } from '../errors.js';
import type { Admission, Visit } from '../launches/admission.js';
import type { Place } from '../places/place.js';
import type { ConsentRecord, ConsentStore } from '../storage/consent-store.js';
import { isCovered } from './consent-coverage.js';
import type { Disclosure } from './consent-coverage.js';
import { toDisclosure } from './consent-items.js';

export interface ConsentsDeps {
  readonly store: ConsentStore;
  readonly admission: Pick<Admission, 'look'>;
  readonly activityLog: ActivityLog;
  readonly now: () => Date;
}

/** What people agreed to: remembered for each user and profile, with the kinds of data that were shown (OO-S17). */
export class Consents {
  readonly #deps: ConsentsDeps;

  constructor(deps: ConsentsDeps) {
    this.#deps = deps;
  }

  /** The user's consent, if it stands for what would be sent now. */
  async find(
    { userId, profileId }: Pick<ConsentRecord, 'userId' | 'profileId'>,
    disclosure: Disclosure,
  ): Promise<ConsentRecord | undefined> {
    const consent = await this.#deps.store.find(userId, profileId);
    return isCovered(consent, disclosure) ? consent : undefined;
  }

  /**
   * `shown`: the kinds of data that the person was shown, in any order, and the host name that they go to.
   * @throws BusinessError as `Admission.admit`; `ERR_CONSENT_CHANGED` if this is not what would be sent now
   */
  async give(userId: string, place: Place, shown: Disclosure): Promise<void> {
    const prospect = await this.#deps.admission.look(userId, place);
    if (prospect.obstacle !== undefined) throw prospect.obstacle;
    const { recipient, kinds } = toDisclosure(prospect);
    const isSame = [...new Set(shown.kinds)].sort().join() === kinds.toSorted().join();
    if (!isSame || shown.recipient !== new URL(recipient).host) throw createChangedError();
    const { store, now } = this.#deps;
    const profileId = prospect.profile.id;
    await store.save({ userId, profileId, recipient, kinds: kinds.toSorted(), acceptedAt: now() });
    this.#record('consentGiven', prospect);
  }

  /** Takes back the consent to the place's profile, whether it is required or not. @throws BusinessError `ERR_ACCESS_DENIED` */
  async revoke(userId: string, place: Place): Promise<void> {
    const visit = await this.#deps.admission.look(userId, place);
    if (visit.profile === undefined) return;
    if ((await this.#deps.store.find(userId, visit.profile.id)) === undefined) return;
    await this.#deps.store.delete(userId, visit.profile.id);
    this.#record('consentRevoked', visit);
  }

  #record(code: string, { user, profile, application }: Visit): void {
    const about = { userId: user.id, profileId: profile?.id, applicationId: application?.id };
    this.#deps.activityLog.record({ kind: 'change', outcome: 'ok', code, ...about });
  }
}

function createChangedError(): BusinessError {
  return new BusinessError(
    'ERR_CONSENT_CHANGED',
    'What is sent to Zoom has changed in the meantime. Read it again before you agree.',
  );
}
