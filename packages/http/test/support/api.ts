import {
  AccessTokens,
  Activities,
  ActivityLog,
  Admission,
  ApplicationCalendar,
  ApplicationRemoval,
  Applications,
  CalendarFeeds,
  CalendarRemoval,
  CalendarSettlement,
  CalendarTargets,
  ConnectionCheck,
  Consents,
  FeedAddresses,
  LaunchProgress,
  LaunchRefusals,
  Launches,
  MailDomains,
  MeetingCalendar,
  MeetingIntake,
  PlaceMeetings,
  PlaceView,
  PlatformKeys,
  ProfileApplications,
  Profiles,
  Settings,
  Subjects,
  Vault,
  ZoomRequests,
  createAsk,
} from '@lms-zoom/core';
import type { MeetingEvent, MeetingOutcome, Storage } from '@lms-zoom/core';
import { createMemoryStorage } from '@lms-zoom/storage-memory';
import express from 'express';
import { Guard, createApiRouter, createFeedRouter, createMeetingFileRouter } from '../../src/index.js';
import { Host, LMS } from './host.js';

/** The API, feeds and files over the real use cases and memory storage; who asks is told by the header `x-user`. */
export interface Api {
  /** The API at its root, the others below `/plugins/zoom`. */
  readonly app: express.Express;
  readonly storage: Storage;
  readonly host: Host;
  readonly log: object[];
  /** What Zoom sends of a profile. */
  receive(profileId: string, events: readonly MeetingEvent[]): Promise<readonly MeetingOutcome[]>;
}

const installation = {
  lmsUrl: LMS,
  authUrl: `${LMS}/mod/lti/auth.php`,
  tokenUrl: `${LMS}/mod/lti/token.php`,
  jwksUrl: `${LMS}/mod/lti/certs.php`,
  webServiceUrl: `${LMS}/webservice/rest/server.php`,
  zoomBaseUrl: 'https://zoom.example',
};

export function createApi(): Api {
  const storage = createMemoryStorage();
  const host = new Host();
  const log: object[] = [];
  const write = (fields: object): void => void log.push(fields);
  const logger = { info: write, warn: write, error: write };
  const now = (): Date => new Date();
  const vault = new Vault(new Uint8Array(32).fill(7));
  const { places, users, calendar } = host;
  const mayAdminister = (userId: string): Promise<boolean> => Promise.resolve(userId === 'operator');

  const activityLog = new ActivityLog({ ...storage, logger, now });
  const refusals = new LaunchRefusals({ activityLog, now });
  const activities = new Activities({ storage, activityLog, places, users });
  const settings = new Settings({ store: storage.settings, applications: storage.applications, activityLog });
  const profiles = new Profiles({ storage, vault, activityLog, isAllowedOrigin: () => false, now });
  const mailDomains = new MailDomains({ store: storage.profiles });
  const admission = new Admission({ storage, places, users, settings });
  const consents = new Consents({ store: storage.consents, admission, activityLog, now });
  const nobody = createAsk({
    fetch: () => Promise.resolve({ status: 404, headers: new Headers(), text: 'Not here' }),
    logger,
    now,
  });

  const settlement = new CalendarSettlement({ storage, calendar, logger, now });
  const removal = new CalendarRemoval({ storage, settlement, activityLog, now });
  const applicationRemoval = new ApplicationRemoval({ storage, places, removal, settlement, now });
  const profileApplications = new ProfileApplications({
    storage,
    places,
    removal: applicationRemoval,
    activityLog,
    now,
  });
  const entries = new ApplicationCalendar({ storage, places, removal, activityLog });
  const meetings = new PlaceMeetings({
    storage,
    admission,
    removal,
    activityLog,
    host: { mayAdminister, guid: 'campus-1' },
    now,
  });
  const addresses = new FeedAddresses({ vault, feedsUrl: `${LMS}/plugins/zoom/calendar` });
  const feeds = new CalendarFeeds({
    store: storage.calendarFeeds,
    addresses,
    admission,
    meetings,
    activityLog,
    now,
  });
  const { applications } = storage;
  const targets = new CalendarTargets({ applications, places, settings, activityLog });
  const intake = new MeetingIntake({ storage, calendar });
  const meetingCalendar = new MeetingCalendar({ targets, intake, settlement, activityLog, now });

  const guard = new Guard({
    sessions: {
      userOf: (request) => Promise.resolve(request.get('x-user')),
      sessionIdOf: (request) => Promise.resolve(request.get('x-user')),
    },
    mayAdminister,
    baseUrl: LMS,
  });
  // A host may switch off what Express does by itself.
  const app = express().disable('etag');
  app.use('/plugins/zoom/calendar', createFeedRouter({ feeds, logger }));
  app.use('/plugins/zoom/meetings', createMeetingFileRouter({ guard, meetings, logger }));
  app.use(
    createApiRouter({
      guard,
      administration: {
        module: { installation, settings, calendar: entries },
        profiles: {
          installation,
          profiles,
          accessTokens: new AccessTokens({ store: storage.profiles, vault, activityLog, now }),
          mailDomains,
          profileApplications,
          connectionCheck: new ConnectionCheck({
            profiles,
            settings,
            keys: new PlatformKeys({ store: storage.platformKeys, vault, now }),
            endpoints: installation,
            askOwn: nobody,
            zoom: new ZoomRequests({ ask: nobody, vault, issuer: LMS, now }),
            activities,
            activityLog,
          }),
        },
        applications: { profileApplications, calendar: entries },
        activity: { activities },
      },
      places: {
        applications: new Applications({ storage, places, users, settings, activityLog, now }),
        view: new PlaceView({ admission, consents, refusals, meetings, feeds }),
        consents,
        calendar: { meetings, feeds },
        launches: new Launches({
          admission,
          applications,
          subjects: new Subjects({ store: storage.subjects }),
          vault,
          refusals,
          platform: { issuer: LMS, guid: 'campus-1', name: 'Campus', version: '1.0' },
          now,
        }),
        progress: new LaunchProgress({ storage, hintSecret: vault.key('launch-hint'), logger, now }),
      },
      version: '9.8.7',
      logger,
    }),
  );
  return {
    app,
    storage,
    host,
    log,
    receive: async (profileId, sent) => meetingCalendar.receive(await profiles.get(profileId), sent),
  };
}
