import type { ActivityLog } from '../activity/activity-log.js';
import type { Storage } from '../storage/storage.js';

export interface UserErasureDeps {
  readonly storage: Pick<Storage, 'consents' | 'subjects' | 'activities'>;
  readonly activityLog: Pick<ActivityLog, 'flush'>;
}

/** Forgets a person whom the host erases. */
export class UserErasure {
  readonly #deps: UserErasureDeps;

  constructor(deps: UserErasureDeps) {
    this.#deps = deps;
  }

  /** Consents, subject and activities go, also those that still waited to be stored; of changes the record stays without the person. */
  async erase(userId: string): Promise<void> {
    const { storage, activityLog } = this.#deps;
    await storage.consents.deleteByUser(userId);
    await storage.subjects.deleteByUser(userId);
    await activityLog.flush();
    await storage.activities.eraseUser(userId);
  }
}
