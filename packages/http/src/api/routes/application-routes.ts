import type { ProfileApplications } from '@lms-zoom/core';
import { createRoute } from '../route.js';
import type { Route } from '../route.js';
import {
  APPLICATION_MOVE,
  APPLICATION_PAGE,
  APPLICATION_QUERY,
  MOVED,
  REMOVED,
} from '../schemas/application-schemas.js';
import { EMPTY_BODY } from '../schemas/empty-body.js';
import { PROFILE_PATH } from './profile-path.js';

export interface ApplicationRoutesDeps {
  readonly profileApplications: ProfileApplications;
}

/** The places that use a profile. */
export function createApplicationRoutes({ profileApplications }: ApplicationRoutesDeps): Route[] {
  return [
    createRoute({
      method: 'get',
      path: '/profiles/:id/applications',
      id: 'listApplications',
      summary: 'One page of the places that use a profile',
      who: 'operator',
      params: PROFILE_PATH,
      query: APPLICATION_QUERY,
      answer: APPLICATION_PAGE,
      refusals: ['ERR_PROFILE_NOT_FOUND'],
      run: ({ params, query }) => profileApplications.list(params.id, query.page),
    }),
    createRoute({
      method: 'post',
      path: '/profiles/:id/applications/move',
      id: 'moveApplications',
      summary: 'Moves places to another profile; their context and resource link ids stay',
      who: 'operator',
      params: PROFILE_PATH,
      body: APPLICATION_MOVE,
      answer: MOVED,
      refusals: ['ERR_PROFILE_NOT_FOUND', 'ERR_PROFILE_INACTIVE'],
      run: async ({ caller, params, body }) => ({
        moved: await profileApplications.move(caller.userId, params.id, body),
      }),
    }),
    createRoute({
      method: 'post',
      path: '/profiles/:id/applications/clean-up',
      id: 'cleanUpApplications',
      summary: 'Removes the applications of places that the LMS does not know any more, with their calendar entries',
      who: 'operator',
      params: PROFILE_PATH,
      body: EMPTY_BODY,
      answer: REMOVED,
      refusals: ['ERR_PROFILE_NOT_FOUND'],
      run: async ({ caller, params }) => ({ removed: await profileApplications.cleanUp(caller.userId, params.id) }),
    }),
  ];
}
