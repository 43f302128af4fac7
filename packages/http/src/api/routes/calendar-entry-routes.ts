import type { ApplicationCalendar } from '@lms-zoom/core';
import { createRoute } from '../route.js';
import type { Route } from '../route.js';
import { REMOVED } from '../schemas/application-schemas.js';
import {
  APPLICATION_PATH,
  CALENDAR_ENTRY_PAGE,
  CALENDAR_ENTRY_PATH,
  CALENDAR_ENTRY_QUERY,
  ENTRY_REMOVAL,
} from '../schemas/calendar-schemas.js';
import { EMPTY_BODY } from '../schemas/empty-body.js';

export interface CalendarEntryRoutesDeps {
  readonly calendar: ApplicationCalendar;
}

/** What operators see and remove of the calendars. */
export function createCalendarEntryRoutes({ calendar }: CalendarEntryRoutesDeps): Route[] {
  return [
    createRoute({
      method: 'get',
      path: '/applications/:id/calendar-entries',
      id: 'listCalendarEntries',
      summary: "One page of a place's meetings in calendars",
      who: 'operator',
      params: APPLICATION_PATH,
      query: CALENDAR_ENTRY_QUERY,
      answer: CALENDAR_ENTRY_PAGE,
      refusals: ['ERR_APPLICATION_NOT_FOUND'],
      run: ({ params, query }) => calendar.list(params.id, query.page),
    }),
    createRoute({
      method: 'delete',
      path: '/applications/:id/calendar-entries/:entryId',
      id: 'removeCalendarEntry',
      summary: 'Removes a meeting, or one of its dates, from all calendars; in Zoom it stays',
      who: 'operator',
      params: CALENDAR_ENTRY_PATH,
      body: ENTRY_REMOVAL,
      answer: REMOVED,
      refusals: ['ERR_APPLICATION_NOT_FOUND', 'ERR_CALENDAR_ENTRY_NOT_FOUND'],
      run: async ({ caller, params: { id, entryId }, body }) => ({
        removed: await calendar.remove(caller.userId, id, entryId, body),
      }),
    }),
    createRoute({
      method: 'delete',
      path: '/applications/:id/calendar-entries',
      id: 'removeCalendarEntries',
      summary: "Removes all of a place's meetings from all calendars",
      who: 'operator',
      params: APPLICATION_PATH,
      body: EMPTY_BODY,
      answer: REMOVED,
      refusals: ['ERR_APPLICATION_NOT_FOUND'],
      run: async ({ caller, params }) => ({ removed: await calendar.removeAll(caller.userId, params.id) }),
    }),
    createRoute({
      method: 'delete',
      path: '/calendar-entries',
      id: 'removeEveryCalendarEntry',
      summary: 'Removes the meetings of all places from all calendars, such as when Zoom is switched off for good',
      who: 'operator',
      body: EMPTY_BODY,
      answer: REMOVED,
      run: async ({ caller }) => ({ removed: await calendar.removeEverything(caller.userId) }),
    }),
  ];
}
