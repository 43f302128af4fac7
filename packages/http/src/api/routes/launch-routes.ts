import type { LaunchProgress, Launches } from '@lms-zoom/core';
import { z } from 'zod';
import { createRoute } from '../route.js';
import type { Route } from '../route.js';
import { ID } from '../schemas/formats.js';
import { LAUNCH_STAGE, LAUNCH_START, LOGIN_INITIATION } from '../schemas/launch-schemas.js';

export interface LaunchRoutesDeps {
  readonly launches: Launches;
  readonly progress: LaunchProgress;
}

/** Launches, for those who may view the place. */
export function createLaunchRoutes({ launches, progress }: LaunchRoutesDeps): Route[] {
  return [
    createRoute({
      method: 'post',
      path: '/launches',
      id: 'startLaunch',
      summary: 'Starts a launch: what the browser posts to Zoom',
      who: 'loggedIn',
      body: LAUNCH_START,
      status: 201,
      answer: LOGIN_INITIATION,
      refusals: [
        'ERR_ACCESS_DENIED',
        'ERR_ZOOM_DISABLED',
        'ERR_PLACE_NOT_CONFIGURED',
        'ERR_PROFILE_INACTIVE',
        'ERR_EMAIL_MISSING',
        'ERR_EMAIL_MALFORMED',
        'ERR_CONSENT_REQUIRED',
      ],
      run: ({ caller, body: { place, target } }) => launches.start({ ...caller, place, documentTarget: target }),
    }),
    createRoute({
      method: 'get',
      path: '/launches/:id',
      id: 'getLaunch',
      summary: 'How far a launch has come; an unknown one has only started',
      who: 'loggedIn',
      params: z.object({ id: ID }),
      answer: LAUNCH_STAGE,
      run: ({ params }) => progress.find(params.id),
    }),
  ];
}
