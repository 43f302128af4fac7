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
  readonly profiles: Profiles;
  readonly settings: Settings;
  readonly keys: PlatformKeys;
  readonly endpoints: Endpoints;
  /** Asks this LMS by its public URLs. */
  readonly askOwn: Ask;
  readonly zoom: ZoomRequests;
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
   * `ltiKey`: the key in the operator's form, maybe not saved yet. All is asked at the same time; nothing is stored.
   * @throws BusinessError `ERR_PROFILE_NOT_FOUND`, `ERR_INPUT_INVALID`
   */
  async run(profileId: string, ltiKey: string): Promise<CheckStep[]> {
    const connection = await this.#open(profileId, ltiKey);
    return Promise.all(STEPS.map(async ({ id, judge }) => ({ id, ...(await judge(connection)) })));
  }

  async #open(profileId: string, ltiKey: string): Promise<Connection> {
    const { profiles, settings, keys, endpoints, askOwn, zoom } = this.#deps;
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
    };
  }
}
