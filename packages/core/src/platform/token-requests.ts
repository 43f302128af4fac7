import { TOKEN_RULES, TokenError, grantAccessToken } from '@lms-zoom/lti';
import type { AccessTokenResponse, TokenPlatform, TokenRequest, TokenRule } from '@lms-zoom/lti';
import type { ActivityEntry, ActivityLog } from '../activity/activity-log.js';
import type { ProfileIds } from '../activity/profile-ids.js';

export interface TokenRequestsDeps {
  readonly platform: TokenPlatform;
  readonly profileIds: ProfileIds;
  readonly activityLog: ActivityLog;
}

/** Anybody may name a client id: the same refusal of one client is noted once in this time, so that it fills no list. */
const REPEAT_MS = 60_000;

/** The token endpoint, free of HTTP: answers requests and notes for operators how each ended. */
export class TokenRequests {
  readonly #deps: TokenRequestsDeps;
  /** When each refusal, by client and code, was noted last. */
  readonly #noted = new Map<string, number>();

  constructor(deps: TokenRequestsDeps) {
    this.#deps = deps;
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
    if (profileId === undefined || this.#isRepeated(`${profileId} ${result.code ?? ''}`, result)) return;
    this.#deps.activityLog.record({ kind: 'token', ...result, profileId });
  }

  #isRepeated(key: string, { outcome }: Pick<ActivityEntry, 'outcome'>): boolean {
    if (outcome === 'ok') return false;
    const now = this.#deps.platform.now().getTime();
    const notedAt = this.#noted.get(key);
    if (notedAt !== undefined && now - notedAt < REPEAT_MS) return true;
    this.#noted.set(key, now);
    return false;
  }
}
