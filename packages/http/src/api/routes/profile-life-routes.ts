import type { Profiles } from '@lms-zoom/core';
import { createRoute } from '../route.js';
import type { Route } from '../route.js';
import { EMPTY_BODY } from '../schemas/empty-body.js';
import { NEW_PROFILE, PROFILE, REVISION_SEEN } from '../schemas/profile-schemas.js';
import type { Installation } from '../schemas/settings-schemas.js';
import { describeProfile } from './describe-profile.js';
import type { DescribeProfileDeps } from './describe-profile.js';
import { PROFILE_PATH } from './profile-path.js';

export interface ProfileLifeRoutesDeps extends DescribeProfileDeps {
  readonly profiles: Profiles;
  readonly installation: Installation;
}

/** How profiles come and go. */
export function createProfileLifeRoutes(deps: ProfileLifeRoutesDeps): Route[] {
  const { profiles, installation } = deps;
  return [
    createRoute({
      method: 'post',
      path: '/profiles',
      id: 'createProfile',
      summary: 'Adds a profile; client id and access token are made now and stay',
      who: 'operator',
      body: NEW_PROFILE,
      status: 201,
      answer: PROFILE,
      run: async ({ caller, body: { zoomBaseUrl = installation.zoomBaseUrl, ...input } }) =>
        describeProfile(deps, await profiles.create(caller.userId, { ...input, zoomBaseUrl })),
    }),
    createRoute({
      method: 'post',
      path: '/profiles/:id/copy',
      id: 'copyProfile',
      summary: 'Copies a profile; the copy has a client id and an access token of its own and is active',
      who: 'operator',
      params: PROFILE_PATH,
      body: EMPTY_BODY,
      status: 201,
      answer: PROFILE,
      refusals: ['ERR_PROFILE_NOT_FOUND'],
      run: async ({ caller, params }) => describeProfile(deps, await profiles.copy(caller.userId, params.id)),
    }),
    createRoute({
      method: 'delete',
      path: '/profiles/:id',
      id: 'deleteProfile',
      summary: 'Deletes a profile that no place uses',
      who: 'operator',
      params: PROFILE_PATH,
      body: REVISION_SEEN,
      refusals: ['ERR_PROFILE_NOT_FOUND', 'ERR_PROFILE_CHANGED', 'ERR_PROFILE_IN_USE'],
      run: ({ caller, params, body }) => profiles.delete(caller.userId, params.id, body.revision),
    }),
  ];
}
