import { authorize, openLaunchHint } from '@lms-zoom/lti';
import type {
  AuthorizationError,
  AuthorizationOutcome,
  AuthorizationPlatform,
  AuthorizationRequest,
  AuthorizationRule,
  OpenedLaunchHint,
} from '@lms-zoom/lti';
import type { ActivityEntry, ActivityLog } from '../activity/activity-log.js';
import type { ProfileIds } from '../activity/profile-ids.js';
import { RepeatGuard } from '../activity/repeat-guard.js';

export interface AuthorizationRequestsDeps {
  readonly platform: AuthorizationPlatform;
  readonly profileIds: ProfileIds;
  readonly activityLog: ActivityLog;
  /** Left out: all rules. A list of one's own is for tests that prove what a rule is needed for. */
  readonly rules?: readonly AuthorizationRule[] | undefined;
}

/** Faults of ours, told from refusals. */
const FAULTS: ReadonlySet<string | undefined> = new Set([
  'ERR_AUTHORIZATION_PLATFORM_FAULT',
  'ERR_AUTHORIZATION_UNAVAILABLE',
]);

/** The authorization endpoint, free of HTTP: answers requests and notes for operators how each launch ended. */
export class AuthorizationRequests {
  readonly #deps: AuthorizationRequestsDeps;
  /** A hint can be sent again and again: its launch is refused once. */
  readonly #refusals: RepeatGuard;

  constructor(deps: AuthorizationRequestsDeps) {
    this.#deps = deps;
    this.#refusals = new RepeatGuard({ now: () => deps.platform.now(), periodMs: Number.POSITIVE_INFINITY });
  }

  /** Rejects as `authorize` of `@lms-zoom/lti` does. */
  async answer(request: AuthorizationRequest): Promise<AuthorizationOutcome> {
    const { platform, rules } = this.#deps;
    const outcome = await authorize(request, platform, rules);
    const hint = outcome.kind === 'repost' ? undefined : this.#findHint(request);
    if (outcome.kind !== 'repost' && hint !== undefined) await this.#note(request, hint, outcome.error);
    return outcome;
  }

  /** Only requests with a genuine hint are launches; one that has expired is genuine. */
  #findHint({ parameters }: AuthorizationRequest): OpenedLaunchHint | undefined {
    const text = parameters.get('lti_message_hint') ?? '';
    try {
      return openLaunchHint({ secret: this.#deps.platform.hintSecret, text, now: new Date(0) });
    } catch {
      return undefined;
    }
  }

  async #note(
    { session }: AuthorizationRequest,
    { launchId, applicationId, clientId }: OpenedLaunchHint,
    error: AuthorizationError | undefined,
  ): Promise<void> {
    const { profileIds, activityLog } = this.#deps;
    if (error === undefined) activityLog.noteLaunch(applicationId);
    else if (this.#refusals.isRepeated(launchId)) return;
    activityLog.record({
      kind: 'launch',
      ...toResult(error),
      correlationId: launchId,
      applicationId,
      profileId: await profileIds.find(clientId),
      userId: session?.userId,
    });
  }
}

function toResult(error: AuthorizationError | undefined): Pick<ActivityEntry, 'outcome' | 'code' | 'detail'> {
  if (error === undefined) return { outcome: 'ok' };
  const { code, cause } = error;
  const detail = typeof cause === 'string' ? { reason: cause } : {};
  return { outcome: FAULTS.has(code) ? 'failed' : 'refused', code, detail };
}
