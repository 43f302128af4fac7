import type { CalendarFeeds, PlaceView } from '@lms-zoom/core';
import { createRoute } from '../route.js';
import type { Route } from '../route.js';
import { EMPTY_BODY } from '../schemas/empty-body.js';
import { PLACE_PATH, PLACE_VIEW } from '../schemas/place-schemas.js';

export interface FeedRoutesDeps {
  readonly view: PlaceView;
  readonly feeds: CalendarFeeds;
}

/** How people subscribe to the meetings of a place, and end that; each call answers the place as it looks afterwards. */
export function createFeedRoutes({ view, feeds }: FeedRoutesDeps): Route[] {
  return [
    createRoute({
      method: 'put',
      path: '/places/:place/feed',
      id: 'subscribe',
      summary: 'Gives the caller a secret address of the meetings; who has one keeps it',
      who: 'loggedIn',
      params: PLACE_PATH,
      body: EMPTY_BODY,
      answer: PLACE_VIEW,
      refusals: ['ERR_ACCESS_DENIED', 'ERR_PLACE_NOT_CONFIGURED', 'ERR_CALENDAR_DISABLED', 'ERR_ZOOM_DISABLED'],
      run: async ({ caller: { userId }, params: { place } }) => {
        await feeds.subscribe(userId, place);
        return view.get(userId, place);
      },
    }),
    createRoute({
      method: 'delete',
      path: '/places/:place/feed',
      id: 'unsubscribe',
      summary: "Withdraws the caller's own address; it leads nowhere from now on",
      who: 'loggedIn',
      params: PLACE_PATH,
      body: EMPTY_BODY,
      answer: PLACE_VIEW,
      refusals: ['ERR_ACCESS_DENIED'],
      run: async ({ caller: { userId }, params: { place } }) => {
        await feeds.unsubscribe(userId, place);
        return view.get(userId, place);
      },
    }),
    createRoute({
      method: 'delete',
      path: '/places/:place/feeds',
      id: 'revokeFeeds',
      summary: 'Withdraws the addresses of all, for those who manage the place',
      who: 'loggedIn',
      params: PLACE_PATH,
      body: EMPTY_BODY,
      answer: PLACE_VIEW,
      refusals: ['ERR_ACCESS_DENIED'],
      run: async ({ caller: { userId }, params: { place } }) => {
        await feeds.revokeAll(userId, place);
        return view.get(userId, place);
      },
    }),
  ];
}
