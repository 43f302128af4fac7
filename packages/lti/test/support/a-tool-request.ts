import type { AuthorizationRequest } from '@lms-zoom/lti';
import { CLIENT_A } from './a-launch.js';
import { startLaunch } from './a-platform.js';
import type { TestPlatform } from './a-platform.js';

export const SESSION_S1 = { userId: 's1', sessionId: 'session-of-s1' };
export const SESSION_S2 = { userId: 's2', sessionId: 'session-of-s2' };

/** Changes to the parameters of a good request; `undefined` leaves one out. */
export type ParameterChanges = Record<string, string | undefined>;

/** The authorization request that a good tool sends after S1 has started a launch. */
export function aToolRequest(platform: TestPlatform, changes: ParameterChanges = {}): AuthorizationRequest {
  const parameters: ParameterChanges = {
    scope: 'openid',
    response_type: 'id_token',
    client_id: CLIENT_A,
    redirect_uri: 'https://t1.example/cb',
    login_hint: 'subject-of-s1',
    lti_message_hint: startLaunch(platform),
    state: 'state-1',
    response_mode: 'form_post',
    nonce: 'nonce-1',
    prompt: 'none',
    ...changes,
  };
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { parameters: new URLSearchParams(given), session: SESSION_S1 };
}
