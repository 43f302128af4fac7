import type { MeetingCalendar, MeetingRequests } from '@lms-zoom/core';
import { createCreateCalendarEvents } from './create-calendar-events.js';
import { createDeleteCalendarEvents } from './delete-calendar-events.js';
import { createGetCalendarEvents } from './get-calendar-events.js';
import { createGetSiteInfo } from './get-site-info.js';
import type { WebServiceSite } from './get-site-info.js';
import type { WebServiceFunction } from './web-service-function.js';

export interface WebServiceFunctionsDeps {
  readonly calendar: Pick<MeetingCalendar, 'receive'>;
  readonly requests: Pick<MeetingRequests, 'find' | 'remove'>;
  readonly site: WebServiceSite;
}

/** All functions by their names. */
export function createWebServiceFunctions({
  calendar,
  requests,
  site,
}: WebServiceFunctionsDeps): ReadonlyMap<string, WebServiceFunction> {
  const functions = [
    createCreateCalendarEvents(calendar),
    createDeleteCalendarEvents(requests),
    createGetCalendarEvents(requests),
  ];
  const siteInfo = createGetSiteInfo({ site, functionNames: functions.map(({ name }) => name) });
  return new Map([...functions, siteInfo].map((known) => [known.name, known]));
}
