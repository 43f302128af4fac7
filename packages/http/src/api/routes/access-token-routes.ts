import type { AccessTokens } from '@lms-zoom/core';
import { createRoute } from '../route.js';
import type { Route } from '../route.js';
import { ACCESS_TOKEN, NEW_ACCESS_TOKEN, TOKEN_ROTATION } from '../schemas/profile-schemas.js';
import { PROFILE_PATH } from './profile-path.js';

export interface AccessTokenRoutesDeps {
  readonly accessTokens: AccessTokens;
}

/** A profile's access token, told by these calls alone. */
export function createAccessTokenRoutes({ accessTokens }: AccessTokenRoutesDeps): Route[] {
  return [
    createRoute({
      method: 'get',
      path: '/profiles/:id/access-token',
      id: 'getAccessToken',
      summary: 'Reveals the access token',
      who: 'operator',
      params: PROFILE_PATH,
      answer: ACCESS_TOKEN,
      refusals: ['ERR_PROFILE_NOT_FOUND'],
      run: async ({ params }) => ({ accessToken: await accessTokens.getAccessToken(params.id) }),
    }),
    createRoute({
      method: 'post',
      path: '/profiles/:id/access-token',
      id: 'rotateAccessToken',
      summary: 'Makes a new access token; the present one stays good for a while',
      who: 'operator',
      params: PROFILE_PATH,
      body: TOKEN_ROTATION,
      answer: NEW_ACCESS_TOKEN,
      refusals: ['ERR_PROFILE_NOT_FOUND', 'ERR_PROFILE_CHANGED'],
      run: async ({ caller, params, body }) => {
        const { accessToken, profile } = await accessTokens.rotateAccessToken(caller.userId, params.id, body);
        const { formerTokenValidUntil, revision } = profile;
        return { accessToken, formerTokenValidUntil, revision };
      },
    }),
  ];
}
