import { randomUUID } from 'node:crypto';
import { sealCheckHint } from '@lms-zoom/lti';
import type { Profile } from '../profiles/profile.js';
import { toToolRegistration } from '../profiles/tool-registration.js';
import type { Vault } from '../vault.js';
import type { Ask, Reply } from './ask.js';

export interface ZoomRequestsDeps {
  readonly ask: Ask;
  readonly vault: Vault;
  readonly issuer: string;
  readonly now: () => Date;
}

/** What the connection check asks Zoom. */
export class ZoomRequests {
  readonly #deps: ZoomRequestsDeps;

  constructor(deps: ZoomRequestsDeps) {
    this.#deps = deps;
  }

  /** Sends the login initiation as a launch would, with a hint that the authorization endpoint refuses. */
  initiateLogin(profile: Profile): Promise<Reply> {
    const { ask, vault, issuer, now } = this.#deps;
    const { clientId, loginUrl, targetLinkUri } = toToolRegistration(profile);
    const form = new URLSearchParams({
      iss: issuer,
      target_link_uri: targetLinkUri,
      login_hint: randomUUID(),
      lti_message_hint: sealCheckHint({ secret: vault.key('launch-hint'), clientId, now: now() }),
      client_id: clientId,
      lti_deployment_id: randomUUID(),
    });
    return ask(loginUrl, { headers: { Accept: 'text/html' }, form });
  }

  /** Reads the keys that Zoom signs its token requests with. */
  readKeySet(profile: Profile): Promise<Reply> {
    return this.#deps.ask(toToolRegistration(profile).keys.jwksUrl, { headers: { Accept: 'application/json' } });
  }
}
