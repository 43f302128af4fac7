import {
  AccessTokens,
  ActivityLog,
  CalendarRemoval,
  CalendarSettlement,
  CalendarTargets,
  MeetingCalendar,
  MeetingIntake,
  MeetingRequests,
  Settings,
  Vault,
  WebServiceAccess,
} from '@lms-zoom/core';
import express from 'express';
import supertest from 'supertest';
import { createWebServiceRouter } from '../../src/index.js';
import { openCalendar } from './calendar.js';
import type { CalendarOfPlace } from './calendar.js';
import { LMS } from './host.js';

/** The web service over the real use cases and memory storage, and an element that Zoom can be opened at. */
export interface ServiceOfPlace {
  readonly calendar: CalendarOfPlace;
  readonly app: express.Express;
  /** Calls as Zoom does, with the profile's token unless told otherwise. */
  call(fields: Fields, options?: CallOptions): Promise<ServiceAnswer>;
  readonly accessToken: string;
  readonly contextId: string;
  readonly profileId: string;
  readonly log: readonly object[];
  /** Adds to the time. */
  readonly clock: { offsetMs: number };
}

type Fields = Readonly<Record<string, string>>;

export interface CallOptions {
  /** Whence the call comes. */
  readonly from?: string;
}

export interface ServiceAnswer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What the text is in JSON. */
  readonly body: Readonly<Record<string, unknown>>;
}

export const SERVER = '/webservice/rest/server.php';

export async function openWebService(): Promise<ServiceOfPlace> {
  const calendar = await openCalendar();
  const { storage, host } = calendar;
  const log: object[] = [];
  const write =
    (level: string) =>
    (fields: object, message: string): void =>
      void log.push({ level, ...fields, message });
  const logger = { info: write('info'), warn: write('warn'), error: write('error') };
  const clock = { offsetMs: 0 };
  const now = (): Date => new Date(Date.now() + clock.offsetMs);

  const activityLog = new ActivityLog({ ...storage, logger, now });
  const settings = new Settings({ store: storage.settings, applications: storage.applications, activityLog });
  // The secret of the API's own vault, so that both know the same tokens.
  const vault = new Vault(new Uint8Array(32).fill(7));
  const accessTokens = new AccessTokens({ store: storage.profiles, vault, activityLog, now });
  const settlement = new CalendarSettlement({ storage, calendar: host.calendar, logger, now });
  const router = createWebServiceRouter({
    access: new WebServiceAccess({ accessTokens, settings, activityLog, now }),
    calendar: new MeetingCalendar({
      targets: new CalendarTargets({
        applications: storage.applications,
        places: host.places,
        settings,
        activityLog,
      }),
      intake: new MeetingIntake({ storage, calendar: host.calendar }),
      settlement,
      activityLog,
      now,
    }),
    requests: new MeetingRequests({
      storage,
      settings,
      removal: new CalendarRemoval({ storage, settlement, activityLog, now }),
      activityLog,
    }),
    site: { name: 'Campus', url: LMS, locale: 'en' },
    logger,
    now,
  });
  // Each call says whence it comes.
  const app = express().set('trust proxy', true).use('/webservice/rest', router);
  const application = await storage.applications.findByPlace(calendar.place);
  const { profileId = '', contextId = '' } = application ?? {};
  const accessToken = await accessTokens.getAccessToken(profileId);
  return {
    ...{ calendar, app, accessToken, contextId, profileId, log, clock },
    async call(fields, { from = '192.0.2.1' } = {}) {
      const form = new URLSearchParams({ wstoken: accessToken, moodlewsrestformat: 'json', ...fields });
      const response = await supertest(app).post(SERVER).set('x-forwarded-for', from).send(form.toString());
      return response;
    },
  };
}

/** A call with an event that is fit to be entered. */
export function anEvent(contextId: string, change: Fields = {}, at = 0): Fields {
  const event = {
    name: 'Cells',
    description: '<a href="https://us05web.zoom.us/j/88188039049?pwd=x">Join</a>',
    courseid: contextId,
    timestart: '1900000000',
    timeduration: '3600',
    ...change,
  };
  const named = Object.entries(event).map(([key, value]): [string, string] => [`events[${at}][${key}]`, value]);
  return Object.fromEntries([['wsfunction', 'core_calendar_create_calendar_events'], ...named]);
}
