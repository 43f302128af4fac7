import type { ConnectionCheck, MailDomains } from '@lms-zoom/core';
import { createRoute } from '../route.js';
import type { Route } from '../route.js';
import { CHECK_QUESTION, CHECK_RESULT } from '../schemas/check-schemas.js';
import { DOMAIN_ANSWER, DOMAIN_QUESTION } from '../schemas/profile-schemas.js';
import { PROFILE_PATH } from './profile-path.js';

export interface ProfileCheckRoutesDeps {
  readonly connectionCheck: ConnectionCheck;
  readonly mailDomains: MailDomains;
}

/** What the profile form asks before anything is saved. */
export function createProfileCheckRoutes({ connectionCheck, mailDomains }: ProfileCheckRoutesDeps): Route[] {
  return [
    createRoute({
      method: 'post',
      path: '/profiles/:id/check',
      id: 'checkConnection',
      summary: 'Checks the connection to Zoom with the LTI key in the form',
      who: 'operator',
      params: PROFILE_PATH,
      body: CHECK_QUESTION,
      answer: CHECK_RESULT,
      refusals: ['ERR_PROFILE_NOT_FOUND'],
      run: async ({ caller, params, body }) => ({
        steps: await connectionCheck.run(caller.userId, params.id, body.ltiKey),
      }),
    }),
    createRoute({
      method: 'post',
      path: '/mail-domains',
      id: 'checkMailDomains',
      summary: 'How mail domains would be stored, and which other profiles have them',
      who: 'operator',
      body: DOMAIN_QUESTION,
      answer: DOMAIN_ANSWER,
      run: async ({ body }) => ({ domains: await mailDomains.check(body.mailDomains, body.profileId) }),
    }),
  ];
}
