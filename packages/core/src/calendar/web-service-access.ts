import type { ActivityLog } from '../activity/activity-log.js';
import { RepeatGuard } from '../activity/repeat-guard.js';
import type { AccessTokens } from '../profiles/access-tokens.js';
import type { Profile } from '../profiles/profile.js';
import type { Settings } from '../settings/settings.js';

export interface WebServiceAccessDeps {
  readonly accessTokens: Pick<AccessTokens, 'findByAccessToken'>;
  readonly settings: Settings;
  readonly activityLog: Pick<ActivityLog, 'record'>;
  readonly now: () => Date;
}

/** The active profile whose token it is; one that is inactive, and has to be answered like a stranger; `closed`: Zoom is switched off. */
export type WebServiceAdmission = { readonly profile: Profile } | { readonly inactiveProfileId: string } | 'closed';

export interface UnknownFunction {
  /** As the caller wrote it. */
  readonly name: string;
  /** Their names. */
  readonly parameters: readonly string[];
}

const MAX_NAME_LENGTH = 100;
const MAX_NAMES_LENGTH = 500;
/** Whoever guesses fills no list. */
const UNKNOWN_TOKEN_PERIOD_MS = 3_600_000;

/** Who may call the web service. What is refused to a profile's own token is noted, since Zoom tells nobody. */
export class WebServiceAccess {
  readonly #deps: WebServiceAccessDeps;
  readonly #unknownTokens: RepeatGuard;

  constructor(deps: WebServiceAccessDeps) {
    this.#deps = deps;
    this.#unknownTokens = new RepeatGuard({ now: deps.now, periodMs: UNKNOWN_TOKEN_PERIOD_MS });
  }

  /** `undefined`: the token is nobody's, which is noted once an hour. */
  async admit(accessToken: string): Promise<WebServiceAdmission | undefined> {
    const { settings, accessTokens } = this.#deps;
    const [{ enabled }, profile] = await Promise.all([settings.load(), accessTokens.findByAccessToken(accessToken)]);
    if (!enabled) {
      if (profile !== undefined) this.#refuse(profile, 'ERR_ZOOM_DISABLED');
      return 'closed';
    }
    if (profile === undefined) {
      if (accessToken !== '' && !this.#unknownTokens.isRepeated(''))
        this.#refuse(undefined, 'ERR_ACCESS_TOKEN_UNKNOWN');
      return undefined;
    }
    if (profile.status === 'active') return { profile };
    this.#refuse(profile, 'ERR_PROFILE_INACTIVE');
    return { inactiveProfileId: profile.id };
  }

  /** Notes that Zoom called a function that is not here: its name and those of its parameters, no value. */
  noteUnknownFunction(profile: Profile, { name, parameters }: UnknownFunction): void {
    this.#refuse(profile, 'ERR_FUNCTION_UNKNOWN', {
      function: name.slice(0, MAX_NAME_LENGTH),
      parameters: parameters.join(', ').slice(0, MAX_NAMES_LENGTH),
    });
  }

  #refuse(profile: Profile | undefined, code: string, detail: Readonly<Record<string, string>> = {}): void {
    this.#deps.activityLog.record({ kind: 'calendar', outcome: 'refused', code, profileId: profile?.id, detail });
  }
}
