import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Clock, Host, HostUser, HostUsers, Logger } from '@lms-zoom/host-api';
import type { Store } from '../store/store.js';
import type { User, Users } from '../store/users.js';
import { CampusCalendar } from './campus-calendar.js';
import type { CampusPlaces } from './campus-places.js';
import type { CampusSessions } from './campus-sessions.js';
import type { EventHub } from './event-hub.js';
import type { HttpSlot } from './http-slot.js';
import type { Registrations } from './registrations.js';
import type { SessionCookie } from './session-cookie.js';

/** What all plugins share. */
export interface Campus {
  readonly store: Store;
  readonly slot: HttpSlot;
  readonly sessions: CampusSessions;
  readonly cookie: SessionCookie;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly baseUrl: string;
}

/** What belongs to one plugin. */
export interface PluginScope {
  readonly id: string;
  readonly registrations: Registrations;
  readonly events: EventHub;
  readonly places: CampusPlaces;
}

/** Campus, as one plugin sees it. */
export function createHost(campus: Campus, scope: PluginScope): Host {
  const { store, slot, sessions, clock, logger } = campus;
  return {
    info: createInfo(campus),
    http: slot,
    sessions,
    users: createUsers(store.users),
    places: scope.places,
    calendar: new CampusCalendar({ plugin: scope.id, places: scope.places, entries: store.calendarEntries }),
    events: scope.events,
    extensions: scope.registrations,
    secrets: { master: undefined },
    logger,
    clock,
  };
}

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const createInfo = ({ store, baseUrl }: Campus): Host['info'] => ({
  name: 'Campus',
  version,
  baseUrl,
  guid: store.settings.getOrCreate('guid', randomUUID),
  defaultLocale: 'en',
  timeZone: 'Europe/Zurich',
});

const createUsers = (users: Users): HostUsers => ({
  find: (userId) => {
    const user = users.find(userId);
    return Promise.resolve(user && toHostUser(user));
  },
  mayAdminister: (userId) => {
    const user = users.find(userId);
    return Promise.resolve(user?.status === 'active' && user.isOperator);
  },
});

const toHostUser = ({ id, email, givenName, familyName, locale, timeZone, status }: User): HostUser => ({
  id,
  email,
  givenName,
  familyName,
  displayName: `${givenName} ${familyName}`,
  locale,
  timeZone,
  status,
});
