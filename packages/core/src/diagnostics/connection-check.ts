import { randomUUID } from 'node:crypto';
import { sealCheckHint } from '@lms-zoom/lti';
import type { Logger } from '../logger.js';
import { parseLtiKey } from '../profiles/profile-input.js';
import type { Profiles } from '../profiles/profiles.js';
import { toToolRegistration } from '../profiles/tool-registration.js';
import type { Vault } from '../vault.js';
import type { ZoomAnswer } from './way-back.js';
import { judgeNoAnswer, judgeZoomAnswer } from './zoom-login-step.js';
import type { CheckStep, Expectation } from './zoom-login-step.js';

/** Posts a form to Zoom without following redirects. Rejects with a sentence if there is no answer. */
export type PostForm = (url: string, form: URLSearchParams) => Promise<ZoomAnswer>;

export interface ConnectionCheckDeps {
  readonly profiles: Profiles;
  readonly vault: Vault;
  readonly postForm: PostForm;
  /** This LMS's issuer and OIDC authorization endpoint. */
  readonly platform: { readonly issuer: string; readonly authUrl: string };
  readonly logger: Logger;
  readonly now: () => Date;
}

/** Sends Zoom the login initiation as a launch would, and says whether the answer leads back to us (OO-U3). */
export class ConnectionCheck {
  readonly #deps: ConnectionCheckDeps;

  constructor(deps: ConnectionCheckDeps) {
    this.#deps = deps;
  }

  /**
   * `ltiKey`: the key in the operator's form, maybe not saved yet. Nothing is stored.
   * @throws BusinessError `ERR_PROFILE_NOT_FOUND`, `ERR_INPUT_INVALID`
   */
  async run(profileId: string, ltiKey: string): Promise<CheckStep[]> {
    const { profiles, postForm, platform, logger } = this.#deps;
    const profile = { ...(await profiles.get(profileId)), ltiKey: parseLtiKey(ltiKey) };
    const { loginUrl, targetLinkUri } = toToolRegistration(profile);
    const { clientId, zoomBaseUrl } = profile;
    const expected: Expectation = { authUrl: platform.authUrl, clientId, zoomOrigin: new URL(zoomBaseUrl).origin };
    try {
      const answer = await postForm(loginUrl, this.#createForm(clientId, targetLinkUri));
      return [judgeZoomAnswer(answer, expected)];
    } catch (error) {
      logger.warn({ err: error, profileId }, 'Zoom did not answer the connection check.');
      return [judgeNoAnswer(error instanceof Error ? error.message : 'Zoom did not answer.', expected)];
    }
  }

  #createForm(clientId: string, targetLinkUri: string): URLSearchParams {
    const { vault, platform, now } = this.#deps;
    return new URLSearchParams({
      iss: platform.issuer,
      target_link_uri: targetLinkUri,
      login_hint: randomUUID(),
      lti_message_hint: sealCheckHint({ secret: vault.key('launch-hint'), clientId, now: now() }),
      client_id: clientId,
      lti_deployment_id: randomUUID(),
    });
  }
}
