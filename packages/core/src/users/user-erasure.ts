import type { ActivityLog } from '../activity/activity-log.js';
import type { Storage } from '../storage/storage.js';

export interface UserErasureDeps {
  readonly storage: Pick<Storage, 'calendarFeeds' | 'consents' | 'subjects' | 'activities'>;
  readonly activityLog: Pick<ActivityLog, 'forget'>;
}

/** Forgets a person whom the host erases. */
export class UserErasure {
  readonly #deps: UserErasureDeps;

  constructor(deps: UserErasureDeps) {
    this.#deps = deps;
  }

  /**
   * Subscriptions, consents, subject and activities go, also those that wait here to be stored; of changes the record stays
   * without the person. Another instance stores what it noted within a second or so: to be sure, the host sends its event
   * again later.
   */
  async erase(userId: string): Promise<void> {
    const { storage, activityLog } = this.#deps;
    await storage.calendarFeeds.deleteByUser(userId);
    await storage.consents.deleteByUser(userId);
    await storage.subjects.deleteByUser(userId);
    await activityLog.forget(userId);
    await storage.activities.eraseUser(userId);
  }
}
