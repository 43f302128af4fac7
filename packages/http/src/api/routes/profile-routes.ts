import type { Profiles } from '@lms-zoom/core';
import { createRoute } from '../route.js';
import type { Route } from '../route.js';
import { PROFILE, PROFILE_CHANGE, PROFILE_PAGE, PROFILE_QUERY, STATUS_CHANGE } from '../schemas/profile-schemas.js';
import { describeProfile } from './describe-profile.js';
import type { DescribeProfileDeps } from './describe-profile.js';
import { PROFILE_PATH } from './profile-path.js';

export interface ProfileRoutesDeps extends DescribeProfileDeps {
  readonly profiles: Profiles;
}

/** The profiles that there are: looking at them, and changing them. */
export function createProfileRoutes(deps: ProfileRoutesDeps): Route[] {
  const { profiles } = deps;
  return [
    createRoute({
      method: 'get',
      path: '/profiles',
      id: 'listProfiles',
      summary: 'One page of the profiles',
      who: 'operator',
      query: PROFILE_QUERY,
      answer: PROFILE_PAGE,
      run: ({ query: { order, ...query } }) => profiles.search({ ...query, descending: order === 'desc' }),
    }),
    createRoute({
      method: 'get',
      path: '/profiles/:id',
      id: 'getProfile',
      summary: 'One profile',
      who: 'operator',
      params: PROFILE_PATH,
      answer: PROFILE,
      refusals: ['ERR_PROFILE_NOT_FOUND'],
      run: async ({ params }) => describeProfile(deps, await profiles.get(params.id)),
    }),
    createRoute({
      method: 'put',
      path: '/profiles/:id',
      id: 'saveProfile',
      summary: 'Changes a profile; client id and access token stay',
      who: 'operator',
      params: PROFILE_PATH,
      body: PROFILE_CHANGE,
      answer: PROFILE,
      refusals: ['ERR_PROFILE_NOT_FOUND', 'ERR_PROFILE_CHANGED'],
      run: async ({ caller, params, body }) =>
        describeProfile(deps, await profiles.update(caller.userId, params.id, body)),
    }),
    createRoute({
      method: 'put',
      path: '/profiles/:id/status',
      id: 'setProfileStatus',
      summary: 'Activates or deactivates a profile',
      who: 'operator',
      params: PROFILE_PATH,
      body: STATUS_CHANGE,
      answer: PROFILE,
      refusals: ['ERR_PROFILE_NOT_FOUND', 'ERR_PROFILE_CHANGED'],
      run: async ({ caller, params, body }) =>
        describeProfile(deps, await profiles.setStatus(caller.userId, params.id, body)),
    }),
  ];
}
