import {
  AccessTokens,
  Activities,
  ActivityLog,
  Admission,
  ApplicationRemoval,
  Applications,
  ConnectionCheck,
  Consents,
  LaunchProgress,
  LaunchRefusals,
  Launches,
  MailDomains,
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
import type { Place, PlaceAccess, PlaceInfo, PlaceMemberPage, Storage, User } from '@lms-zoom/core';
import { createMemoryStorage } from '@lms-zoom/storage-memory';
import express from 'express';
import { Guard, createApiRouter } from '../../src/index.js';

export const LMS = 'https://lms.example';

/** The API over the real use cases and memory storage; who asks is told by the header `x-user`. */
export interface Api {
  readonly app: express.Express;
  readonly storage: Storage;
  readonly host: Host;
  readonly log: object[];
}

/** One course with an author and a student; the operator administers. What it says can be changed while a test runs. */
export class Host {
  readonly gone = new Set<string>();
  readonly emails = new Map<string, string | undefined>([
    ['author', 'author@campus.example'],
    ['student', 'student@campus.example'],
    ['operator', 'operator@campus.example'],
  ]);

  readonly places = {
    find: (place: Place): Promise<PlaceInfo | undefined> =>
      Promise.resolve(this.gone.has(place.id) ? undefined : toInfo(place)),
    access: (userId: string): Promise<PlaceAccess> => Promise.resolve(toAccess(userId)),
    members: (): Promise<PlaceMemberPage> => Promise.resolve({ members: [], next: undefined }),
  };

  readonly users = {
    find: (id: string): Promise<User | undefined> =>
      Promise.resolve(this.emails.has(id) ? this.#toUser(id) : undefined),
  };

  readonly calendar = {
    upsert: (): Promise<void> => Promise.resolve(),
    remove: (): Promise<void> => Promise.resolve(),
  };

  #toUser(id: string): User {
    const names = { givenName: 'Given', familyName: 'Family', displayName: `Display ${id}` };
    return { id, email: this.emails.get(id), ...names, locale: 'de-CH', timeZone: 'Europe/Zurich', status: 'active' };
  }
}

const toInfo = ({ id }: Place): PlaceInfo => ({
  title: `Seminar ${id}`,
  context: { kind: 'course', id: 'biology', title: 'Biology', description: undefined },
  url: `${LMS}/courses/biology/${id}`,
  switchedOn: true,
});

function toAccess(userId: string): PlaceAccess {
  if (userId === 'author') return { mayView: true, mayConfigure: true, roles: ['admin'] };
  if (userId === 'student') return { mayView: true, mayConfigure: false, roles: ['participant'] };
  return { mayView: false, mayConfigure: false, roles: [] };
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
  const { places, users } = host;

  const activityLog = new ActivityLog({ ...storage, logger, now });
  const refusals = new LaunchRefusals({ activityLog, now });
  const activities = new Activities({ storage, activityLog, places, users });
  const settings = new Settings({ store: storage.settings, applications: storage.applications, activityLog });
  const profiles = new Profiles({ storage, vault, activityLog, isAllowedOrigin: () => false, now });
  const admission = new Admission({ storage, places, users, settings });
  const consents = new Consents({ store: storage.consents, admission, activityLog, now });
  const removal = new ApplicationRemoval({ storage, places, calendar: host.calendar, now });
  const nobody = createAsk({
    fetch: () => Promise.resolve({ status: 404, headers: new Headers(), text: 'Not here' }),
    logger,
    now,
  });

  const app = express().use(
    createApiRouter({
      guard: new Guard({
        sessions: {
          userOf: (request) => Promise.resolve(request.get('x-user')),
          sessionIdOf: (request) => Promise.resolve(request.get('x-user')),
        },
        mayAdminister: (userId) => Promise.resolve(userId === 'operator'),
        baseUrl: LMS,
      }),
      administration: {
        installation,
        settings,
        profiles,
        accessTokens: new AccessTokens({ store: storage.profiles, vault, activityLog, now }),
        mailDomains: new MailDomains({ store: storage.profiles }),
        profileApplications: new ProfileApplications({ storage, places, removal, activityLog, now }),
        activities,
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
      places: {
        applications: new Applications({ storage, places, users, settings, activityLog, now }),
        view: new PlaceView({ admission, consents, refusals, storage, now }),
        consents,
        launches: new Launches({
          admission,
          applications: storage.applications,
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
  return { app, storage, host, log };
}
