import type { PlaceMeetings, PlaceView } from '@lms-zoom/core';
import { createRoute } from '../route.js';
import type { Route } from '../route.js';
import { ENTRY_REMOVAL } from '../schemas/calendar-schemas.js';
import { MEETING_PATH, PLACE_VIEW } from '../schemas/place-schemas.js';

export interface MeetingRoutesDeps {
  readonly view: PlaceView;
  readonly meetings: PlaceMeetings;
}

/** What people do with the meetings of a place; a call answers the place as it looks afterwards. */
export function createMeetingRoutes({ view, meetings }: MeetingRoutesDeps): Route[] {
  return [
    createRoute({
      method: 'delete',
      path: '/places/:place/calendar-entries/:entryId',
      id: 'removeMeeting',
      summary:
        'Removes a meeting, or one of its dates, from all calendars, for those who manage the place; in Zoom it stays',
      who: 'loggedIn',
      params: MEETING_PATH,
      body: ENTRY_REMOVAL,
      answer: PLACE_VIEW,
      refusals: ['ERR_ACCESS_DENIED', 'ERR_CALENDAR_ENTRY_NOT_FOUND'],
      run: async ({ caller: { userId }, params: { place, entryId }, body }) => {
        await meetings.remove(userId, place, entryId, body);
        return view.get(userId, place);
      },
    }),
  ];
}
