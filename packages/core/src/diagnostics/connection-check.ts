import type { Activities } from '../activity/activities.js';
import type { ActivityLog } from '../activity/activity-log.js';
import type { PlatformKeys } from '../platform/platform-keys.js';
import { parseLtiKey } from '../profiles/profile-input.js';
import type { Profiles } from '../profiles/profiles.js';
import type { Settings } from '../settings/settings.js';
import type { Ask } from './ask.js';
import type { Finding } from './finding.js';
import type { Connection, Endpoints, StepId } from './step.js';
import { STEPS } from './steps.js';
import type { ZoomRequests } from './zoom-requests.js';

export interface ConnectionCheckDeps {
  readonly profiles: Pick<Profiles, 'get'>;
  readonly settings: Settings;
  readonly keys: PlatformKeys;
  readonly endpoints: Endpoints;
  /** Asks this LMS by its public URLs. */
  readonly askOwn: Ask;
  readonly zoom: ZoomRequests;
  readonly activities: Activities;
  readonly activityLog: ActivityLog;
}

/** A step as the operator sees it. */
export interface CheckStep extends Finding {
  readonly id: StepId;
}

/** Says for each part of a profile's connection to Zoom whether it works, what was seen and what to do (OO-U3). */
export class ConnectionCheck {
  readonly #deps: ConnectionCheckDeps;

  constructor(deps: ConnectionCheckDeps) {
    this.#deps = deps;
  }

  /**
   * `ltiKey`: the key in the operator's form, maybe not saved yet. All is asked at the same time; nothing is stored but
   * that the operator checked, and what it came to.
   * @throws BusinessError `ERR_PROFILE_NOT_FOUND`, `ERR_INPUT_INVALID`
   */
  async run(actorId: string, profileId: string, ltiKey: string): Promise<CheckStep[]> {
    const connection = await this.#open(profileId, ltiKey);
    const steps = await Promise.all(STEPS.map(async ({ id, judge }) => ({ id, ...(await judge(connection)) })));
    this.#note(actorId, profileId, steps);
    return steps;
  }

  async #open(profileId: string, ltiKey: string): Promise<Connection> {
    const { profiles, settings, keys, endpoints, askOwn, zoom, activities } = this.#deps;
    const profile = { ...(await profiles.get(profileId)), ltiKey: parseLtiKey(ltiKey) };
    const [current, { kid }] = await Promise.all([settings.load(), keys.getSigningKey()]);
    return {
      profile,
      settings: current,
      endpoints,
      kid,
      askOwn,
      login: zoom.initiateLogin(profile),
      keySet: zoom.readKeySet(profile),
      activities,
    };
  }

  #note(userId: string, profileId: string, steps: readonly CheckStep[]): void {
    const failed = steps.filter(({ status }) => status === 'failed').map(({ id }) => id);
    const result =
      failed.length === 0
        ? ({ outcome: 'ok' } as const)
        : ({ outcome: 'failed', code: 'ERR_CHECK_FAILED', detail: { steps: failed.join(', ') } } as const);
    this.#deps.activityLog.record({ kind: 'check', userId, profileId, ...result });
  }
}
