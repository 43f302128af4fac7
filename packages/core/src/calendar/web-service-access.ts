import type { ActivityLog } from '../activity/activity-log.js';
import type { AccessTokens } from '../profiles/access-tokens.js';
import type { Profile } from '../profiles/profile.js';
import type { Settings } from '../settings/settings.js';

export interface WebServiceAccessDeps {
  readonly accessTokens: Pick<AccessTokens, 'findByAccessToken'>;
  readonly settings: Settings;
  readonly activityLog: Pick<ActivityLog, 'record'>;
}

export interface UnknownFunction {
  /** As the caller wrote it. */
  readonly name: string;
  /** Their names. */
  readonly parameters: readonly string[];
}

const MAX_NAME_LENGTH = 100;
const MAX_NAMES_LENGTH = 500;

/** Who may call the web service. What is refused to a profile's own token is noted, since Zoom tells nobody. */
export class WebServiceAccess {
  readonly #deps: WebServiceAccessDeps;

  constructor(deps: WebServiceAccessDeps) {
    this.#deps = deps;
  }

  /** The active profile with this access token; `closed`: Zoom is switched off; `undefined`: the token opens nothing. */
  async admit(accessToken: string): Promise<{ readonly profile: Profile } | 'closed' | undefined> {
    const { settings, accessTokens } = this.#deps;
    const [{ enabled }, profile] = await Promise.all([settings.load(), accessTokens.findByAccessToken(accessToken)]);
    if (!enabled) {
      if (profile !== undefined) this.#refuse(profile, 'ERR_ZOOM_DISABLED');
      return 'closed';
    }
    if (profile?.status === 'active') return { profile };
    if (profile !== undefined) this.#refuse(profile, 'ERR_PROFILE_INACTIVE');
    return undefined;
  }

  /** Notes that Zoom called a function that is not here: its name and those of its parameters, no value. */
  noteUnknownFunction(profile: Profile, { name, parameters }: UnknownFunction): void {
    this.#refuse(profile, 'ERR_FUNCTION_UNKNOWN', {
      function: name.slice(0, MAX_NAME_LENGTH),
      parameters: parameters.join(', ').slice(0, MAX_NAMES_LENGTH),
    });
  }

  #refuse({ id: profileId }: Profile, code: string, detail: Readonly<Record<string, string>> = {}): void {
    this.#deps.activityLog.record({ kind: 'calendar', outcome: 'refused', code, profileId, detail });
  }
}
