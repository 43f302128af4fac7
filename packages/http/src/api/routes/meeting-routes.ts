import type { CalendarFeeds, PlaceMeetings, PlaceView } from '@lms-zoom/core';
import { createRoute } from '../route.js';
import type { Route } from '../route.js';
import { EMPTY_BODY } from '../schemas/empty-body.js';
import { MEETING_PATH, PLACE_PATH, PLACE_VIEW } from '../schemas/place-schemas.js';

export interface MeetingRoutesDeps {
  readonly view: PlaceView;
  readonly meetings: PlaceMeetings;
  readonly feeds: CalendarFeeds;
}

/** What people do with the meetings of a place; each call answers the place as it looks afterwards. */
export function createMeetingRoutes({ view, meetings, feeds }: MeetingRoutesDeps): Route[] {
  return [
    createRoute({
      method: 'delete',
      path: '/places/:place/calendar-entries/:entryId',
      id: 'removeMeeting',
      summary: 'Removes a meeting from all calendars, for those who manage the place; in Zoom it stays',
      who: 'loggedIn',
      params: MEETING_PATH,
      body: EMPTY_BODY,
      answer: PLACE_VIEW,
      refusals: ['ERR_ACCESS_DENIED', 'ERR_CALENDAR_ENTRY_NOT_FOUND'],
      run: async ({ caller: { userId }, params: { place, entryId } }) => {
        await meetings.remove(userId, place, entryId);
        return view.get(userId, place);
      },
    }),
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
