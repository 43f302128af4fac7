import type { ActivityLog } from '../activity/activity-log.js';
import { RepeatGuard } from '../activity/repeat-guard.js';
import type { BusinessErrorCode } from '../errors.js';
import type { ApplicationRecord } from '../storage/application-store.js';

export interface LaunchRefusalsDeps {
  readonly activityLog: Pick<ActivityLog, 'record'>;
  readonly now: () => Date;
}

export interface LaunchRefusal {
  readonly userId: string;
  readonly placeKey: string;
  readonly code: BusinessErrorCode;
  /** Of the place, where it has one. */
  readonly application: ApplicationRecord | undefined;
}

/** Tells operators who could not open Zoom, and why (OO-U4): once a minute for one person, place and reason. */
export class LaunchRefusals {
  readonly #activityLog: LaunchRefusalsDeps['activityLog'];
  readonly #guard: RepeatGuard;

  constructor({ activityLog, now }: LaunchRefusalsDeps) {
    this.#activityLog = activityLog;
    this.#guard = new RepeatGuard({ now });
  }

  note({ userId, placeKey, code, application }: LaunchRefusal): void {
    if (this.#guard.isRepeated(`${userId} ${placeKey} ${code}`)) return;
    const about = { userId, applicationId: application?.id, profileId: application?.profileId };
    this.#activityLog.record({ kind: 'launch', outcome: 'refused', code, ...about });
  }
}
