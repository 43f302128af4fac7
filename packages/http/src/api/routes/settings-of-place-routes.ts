import type { Applications } from '@lms-zoom/core';
import { createRoute } from '../route.js';
import type { Route } from '../route.js';
import { PLACE_PATH, PLACE_SETTINGS, PROFILE_CHOICE } from '../schemas/place-schemas.js';

export interface SettingsOfPlaceRoutesDeps {
  readonly applications: Applications;
}

/** A place's profile, for those who may configure the place. */
export function createSettingsOfPlaceRoutes({ applications }: SettingsOfPlaceRoutesDeps): Route[] {
  return [
    createRoute({
      method: 'get',
      path: '/places/:place/settings',
      id: 'getPlaceSettings',
      summary: 'The profile of a place, and those to choose from; looking stores nothing',
      who: 'loggedIn',
      params: PLACE_PATH,
      answer: PLACE_SETTINGS,
      refusals: ['ERR_ACCESS_DENIED'],
      run: ({ caller, params }) => applications.getSettings(caller.userId, params.place),
    }),
    createRoute({
      method: 'put',
      path: '/places/:place/settings',
      id: 'savePlaceSettings',
      summary: 'Chooses the profile of a place',
      who: 'loggedIn',
      params: PLACE_PATH,
      body: PROFILE_CHOICE,
      answer: PLACE_SETTINGS,
      refusals: ['ERR_ACCESS_DENIED', 'ERR_PROFILE_NOT_FOUND', 'ERR_PROFILE_INACTIVE', 'ERR_PLACE_CHANGED'],
      run: ({ caller, params, body }) => applications.chooseProfile(caller.userId, params.place, body),
    }),
  ];
}
