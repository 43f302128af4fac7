import { TOKEN_RULES, TokenError, grantAccessToken } from '@lms-zoom/lti';
import type { AccessTokenResponse, TokenPlatform, TokenRequest, TokenRule } from '@lms-zoom/lti';
import type { ActivityEntry, ActivityLog } from '../activity/activity-log.js';
import type { ProfileIds } from '../activity/profile-ids.js';
import { RepeatGuard } from '../activity/repeat-guard.js';

export interface TokenRequestsDeps {
  readonly platform: TokenPlatform;
  readonly profileIds: ProfileIds;
  readonly activityLog: ActivityLog;
}

/** The token endpoint, free of HTTP: answers requests and notes for operators how each ended. */
export class TokenRequests {
  readonly #deps: TokenRequestsDeps;
  /** Anybody may name a client id. */
  readonly #refusals: RepeatGuard;

  constructor(deps: TokenRequestsDeps) {
    this.#deps = deps;
    this.#refusals = new RepeatGuard({ now: () => deps.platform.now() });
  }

  /** Throws `TokenError` when a rule refuses the request; what the platform throws passes through. */
  async answer(request: TokenRequest): Promise<AccessTokenResponse> {
    let clientId: string | undefined;
    const rules = TOKEN_RULES.map((rule): TokenRule => (exchange) => {
      clientId = exchange.find('clientId');
      return rule(exchange);
    });
    try {
      const response = await grantAccessToken(request, this.#deps.platform, rules);
      await this.#note(clientId, { outcome: 'ok' });
      return response;
    } catch (error) {
      if (error instanceof TokenError) await this.#note(clientId, { outcome: 'refused', code: error.code });
      throw error;
    }
  }

  /** A client that is not known here is nobody's. */
  async #note(clientId: string | undefined, result: Pick<ActivityEntry, 'outcome' | 'code'>): Promise<void> {
    const profileId = clientId === undefined ? undefined : await this.#deps.profileIds.find(clientId);
    if (profileId === undefined) return;
    if (result.code !== undefined && this.#refusals.isRepeated(`${profileId} ${result.code}`)) return;
    this.#deps.activityLog.record({ kind: 'token', ...result, profileId });
  }
}
