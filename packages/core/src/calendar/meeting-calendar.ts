import { randomUUID } from 'node:crypto';
import type { Logger } from '../logger.js';
import { findPlaceInKey } from '../places/place.js';
import type { Place } from '../places/place.js';
import type { PlaceDirectory } from '../places/place-directory.js';
import type { Profile } from '../profiles/profile.js';
import { toSingleLine } from '../single-line.js';
import type { Settings } from '../settings/settings.js';
import type { ApplicationRecord } from '../storage/application-store.js';
import type { CalendarEntryRecord } from '../storage/calendar-entry-store.js';
import type { Storage } from '../storage/storage.js';
import type { HostCalendar } from './host-calendar.js';
import { findMeetingId } from './meeting-event.js';
import type { MeetingEvent } from './meeting-event.js';

export interface MeetingCalendarDeps {
  readonly storage: Pick<Storage, 'applications' | 'calendarEntries'>;
  readonly places: PlaceDirectory;
  readonly calendar: HostCalendar;
  readonly settings: Settings;
  readonly logger: Logger;
  readonly now: () => Date;
}

export type MeetingRefusalCode =
  'ERR_CONTEXT_UNKNOWN' | 'ERR_MEETING_ID_MISSING' | 'ERR_MEETING_TIME_INVALID' | 'ERR_CALENDAR_FAILED';

export type MeetingOutcome =
  | { readonly applied: true; readonly entry: CalendarEntryRecord }
  | { readonly applied: false; readonly code: MeetingRefusalCode; readonly message: string };

interface Target {
  readonly application: ApplicationRecord;
  readonly place: Place;
}

interface Meeting {
  readonly meetingId: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const MAX_TITLE_LENGTH = 255;
const DEFAULT_TITLE = 'Zoom meeting';
const MAX_DURATION_SECONDS = 366 * 24 * 3600;
/** The last second that a JavaScript date can show. */
const MAX_TIME_SECONDS = 8_640_000_000_000 - MAX_DURATION_SECONDS;

/** Turns Zoom's calendar calls into entries of the host's calendars. */
export class MeetingCalendar {
  readonly #deps: MeetingCalendarDeps;

  constructor(deps: MeetingCalendarDeps) {
    this.#deps = deps;
  }

  /** Are calendar calls of this profile honoured now? */
  async isOpenFor(profile: Profile): Promise<boolean> {
    const { enabled, calendarEntries } = await this.#deps.settings.load();
    return enabled && calendarEntries && profile.status === 'active';
  }

  /**
   * Makes the meeting's entry in the calendar of its place, or moves the one that is there: the same meeting in the
   * same context is the same entry. A refused event says why and changes nothing in the host; where the host itself refused,
   * the meeting keeps its place in the storage, so that Zoom's next try is the same entry.
   */
  async apply(profile: Profile, event: MeetingEvent): Promise<MeetingOutcome> {
    const target = await this.#findTarget(profile, event.contextId);
    if (target === undefined) return refuse('ERR_CONTEXT_UNKNOWN', 'There is no such course.');
    const meetingId = findMeetingId(event.description);
    if (meetingId === undefined)
      return refuse('ERR_MEETING_ID_MISSING', 'The description has no join link of a meeting.');
    const { timestart = Math.floor(this.#deps.now().getTime() / 1000) } = event;
    const meeting = findMeeting(meetingId, { ...event, timestart });
    if (meeting === undefined) return refuse('ERR_MEETING_TIME_INVALID', 'The start or the duration is not valid.');
    return this.#write(target, meeting);
  }

  async #findTarget(profile: Profile, contextId: string): Promise<Target | undefined> {
    const applications = await this.#deps.storage.applications.listByContext(contextId);
    const application = applications.find(({ profileId }) => profileId === profile.id);
    const place = application && findPlaceInKey(application.placeKey);
    if (application === undefined || place === undefined) return undefined;
    const isOpen = (await this.#deps.settings.isEnabledFor(place.type)) && (await this.#deps.places.find(place));
    return isOpen ? { application, place } : undefined;
  }

  async #write({ application, place }: Target, meeting: Meeting): Promise<MeetingOutcome> {
    const { storage, calendar, logger, now } = this.#deps;
    const draft = toDraft(application, meeting, now());
    const stored = await storage.calendarEntries.findOrInsert(draft);
    const { title, startsAt, endsAt, updatedAt, applicationId } = draft;
    try {
      await calendar.upsert({ kind: 'place', place }, { id: stored.id, title, start: startsAt, end: endsAt }, place);
    } catch (error) {
      logger.error({ err: error, applicationId, code: 'ERR_CALENDAR_FAILED' }, 'The host refused a calendar entry.');
      return refuse('ERR_CALENDAR_FAILED', 'The calendar did not accept the event.');
    }
    const entry = { ...stored, applicationId, title, startsAt, endsAt, updatedAt };
    await storage.calendarEntries.update(entry);
    return { applied: true, entry };
  }
}

function findMeeting(
  meetingId: string,
  { name, timestart, timeduration }: MeetingEvent & { readonly timestart: number },
): Meeting | undefined {
  const hasTimes = Number.isInteger(timestart) && timestart > 0 && timestart <= MAX_TIME_SECONDS;
  const hasDuration = Number.isInteger(timeduration) && timeduration >= 0 && timeduration <= MAX_DURATION_SECONDS;
  if (!hasTimes || !hasDuration) return undefined;
  return {
    meetingId,
    title: toSingleLine(name).slice(0, MAX_TITLE_LENGTH) || DEFAULT_TITLE,
    startsAt: new Date(timestart * 1000),
    endsAt: new Date((timestart + timeduration) * 1000),
  };
}

function toDraft(application: ApplicationRecord, meeting: Meeting, now: Date): Omit<CalendarEntryRecord, 'moodleId'> {
  return {
    ...meeting,
    id: randomUUID(),
    contextId: application.contextId,
    applicationId: application.id,
    occurrence: 0,
    createdAt: now,
    updatedAt: now,
  };
}

function refuse(code: MeetingRefusalCode, message: string): MeetingOutcome {
  return { applied: false, code, message };
}
