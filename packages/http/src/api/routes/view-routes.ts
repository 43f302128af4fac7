import type { Consents, PlaceView } from '@lms-zoom/core';
import { createRoute } from '../route.js';
import type { Route } from '../route.js';
import { EMPTY_BODY } from '../schemas/empty-body.js';
import { CONSENT, PLACE_PATH, PLACE_VIEW } from '../schemas/place-schemas.js';

export interface ViewRoutesDeps {
  readonly view: PlaceView;
  readonly consents: Consents;
}

/** What somebody who may view a place sees before Zoom opens, and the consent to it. */
export function createViewRoutes({ view, consents }: ViewRoutesDeps): Route[] {
  return [
    createRoute({
      method: 'get',
      path: '/places/:place/view',
      id: 'getPlaceView',
      summary: 'What the caller finds at a place: what is in the way, what would be sent to Zoom, the next meetings',
      who: 'loggedIn',
      params: PLACE_PATH,
      answer: PLACE_VIEW,
      refusals: ['ERR_ACCESS_DENIED'],
      run: ({ caller, params }) => view.get(caller.userId, params.place),
    }),
    createRoute({
      method: 'put',
      path: '/places/:place/consent',
      id: 'giveConsent',
      summary: 'Agrees to what is sent to Zoom',
      who: 'loggedIn',
      params: PLACE_PATH,
      body: CONSENT,
      answer: PLACE_VIEW,
      refusals: [
        'ERR_ACCESS_DENIED',
        'ERR_CONSENT_CHANGED',
        'ERR_PLACE_NOT_CONFIGURED',
        'ERR_PROFILE_INACTIVE',
        'ERR_ZOOM_DISABLED',
        'ERR_EMAIL_MISSING',
        'ERR_EMAIL_MALFORMED',
      ],
      run: async ({ caller: { userId }, params: { place }, body }) => {
        await consents.give(userId, place, body);
        return view.get(userId, place);
      },
    }),
    createRoute({
      method: 'delete',
      path: '/places/:place/consent',
      id: 'revokeConsent',
      summary: 'Takes the consent back',
      who: 'loggedIn',
      params: PLACE_PATH,
      body: EMPTY_BODY,
      answer: PLACE_VIEW,
      refusals: ['ERR_ACCESS_DENIED'],
      run: async ({ caller: { userId }, params: { place } }) => {
        await consents.revoke(userId, place);
        return view.get(userId, place);
      },
    }),
  ];
}
