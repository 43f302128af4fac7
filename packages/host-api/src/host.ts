import type { HostCalendar } from './ports/calendar.js';
import type { Clock } from './ports/clock.js';
import type { HostEvents } from './ports/events.js';
import type { HostExtensions } from './ports/extensions.js';
import type { HostHttp } from './ports/http.js';
import type { HostInfo } from './ports/info.js';
import type { Logger } from './ports/logger.js';
import type { HostPlaces } from './ports/places.js';
import type { HostSecrets } from './ports/secrets.js';
import type { HostSessions } from './ports/sessions.js';
import type { HostUsers } from './ports/users.js';

/** The LMS, as far as a plugin may know it. */
export interface Host {
  readonly info: HostInfo;
  readonly http: HostHttp;
  readonly sessions: HostSessions;
  readonly users: HostUsers;
  readonly places: HostPlaces;
  readonly calendar: HostCalendar;
  readonly events: HostEvents;
  readonly extensions: HostExtensions;
  readonly secrets: HostSecrets;
  readonly logger: Logger;
  readonly clock: Clock;
}
