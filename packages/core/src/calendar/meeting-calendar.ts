import { randomUUID } from 'node:crypto';
import type { ActivityEntry, ActivityLog } from '../activity/activity-log.js';
import type { Logger } from '../logger.js';
import type { PlaceDirectory } from '../places/place-directory.js';
import type { Profile } from '../profiles/profile.js';
import type { Settings } from '../settings/settings.js';
import type { ApplicationRecord } from '../storage/application-store.js';
import type { CalendarEntryRecord } from '../storage/calendar-entry-store.js';
import type { SettingsRecord } from '../storage/settings-store.js';
import type { Storage } from '../storage/storage.js';
import { CalendarTargets } from './calendar-targets.js';
import type { HostCalendar } from './host-calendar.js';
import { toMeeting } from './meeting.js';
import type { Meeting } from './meeting.js';
import type { MeetingEvent } from './meeting-event.js';
import { refuseMeeting } from './meeting-refusal.js';
import type { MeetingRefusal } from './meeting-refusal.js';

export interface MeetingCalendarDeps {
  readonly storage: Pick<Storage, 'applications' | 'calendarEntries'>;
  readonly places: PlaceDirectory;
  readonly calendar: HostCalendar;
  readonly settings: Settings;
  readonly activityLog: ActivityLog;
  readonly logger: Logger;
  readonly now: () => Date;
}

export type MeetingOutcome = { readonly applied: true; readonly entry: CalendarEntryRecord } | MeetingRefusal;

/** Turns Zoom's calendar calls into entries of the host's calendars. */
export class MeetingCalendar {
  readonly #deps: MeetingCalendarDeps;

  constructor(deps: MeetingCalendarDeps) {
    this.#deps = deps;
  }

  /**
   * Applies the events of one call, in their order; `undefined` in their place: an event that could not be read. The same
   * meeting in the same context is the same entry. A refused event says why and changes nothing in the host; where the host
   * itself refused, the meeting keeps its place in the storage, so that Zoom's next try is the same entry.
   * `undefined`: calls of this profile are not honoured now.
   */
  async receive(
    profile: Profile,
    events: readonly (MeetingEvent | undefined)[],
  ): Promise<readonly MeetingOutcome[] | undefined> {
    const settings = await this.#deps.settings.load();
    const closure = findClosure(profile, settings);
    if (closure !== undefined) {
      this.#note(profile, { outcome: 'refused', code: closure, detail: { events: events.length } });
      return undefined;
    }
    const { storage, places } = this.#deps;
    const about = { applications: storage.applications, places, profileId: profile.id, settings };
    const targets = new CalendarTargets(about);
    const outcomes: MeetingOutcome[] = [];
    for (const event of events) outcomes.push(await this.#apply(event, targets));
    this.#note(profile, summarise(outcomes));
    return outcomes;
  }

  #note({ id }: Profile, result: Omit<ActivityEntry, 'kind'>): void {
    this.#deps.activityLog.record({ kind: 'calendar', profileId: id, ...result });
  }

  async #apply(event: MeetingEvent | undefined, known: CalendarTargets): Promise<MeetingOutcome> {
    if (event === undefined) return refuseMeeting('ERR_MEETING_UNREADABLE');
    const targets = await known.list(event.contextId);
    const [latest] = targets;
    if (latest === undefined) return refuseMeeting('ERR_CONTEXT_UNKNOWN');
    const meeting = toMeeting(event, this.#deps.now());
    if ('applied' in meeting) return meeting;
    const draft = toDraft(latest.application, meeting, this.#deps.now());
    const stored = await this.#deps.storage.calendarEntries.findOrInsert(draft);
    // A meeting stays where it is, whichever place was launched since.
    const { application, place } = targets.find(({ application: { id } }) => id === stored.applicationId) ?? latest;
    const entry = { ...stored, ...meeting, applicationId: application.id, updatedAt: draft.updatedAt };
    try {
      const { id, title, startsAt: start, endsAt: end } = entry;
      await this.#deps.calendar.upsert({ kind: 'place', place }, { id, title, start, end }, place);
    } catch (error) {
      return this.#refuseFailed(error, application);
    }
    await this.#deps.storage.calendarEntries.update(entry);
    return { applied: true, entry };
  }

  #refuseFailed(error: unknown, { id: applicationId }: ApplicationRecord): MeetingRefusal {
    const refusal = refuseMeeting('ERR_CALENDAR_FAILED');
    this.#deps.logger.error({ err: error, applicationId, code: refusal.code }, 'The host refused a calendar entry.');
    return refusal;
  }
}

/** Why no call of the profile is honoured now. */
function findClosure({ status }: Profile, { enabled, calendarEntries }: SettingsRecord): string | undefined {
  if (!enabled) return 'ERR_ZOOM_DISABLED';
  if (!calendarEntries) return 'ERR_CALENDAR_DISABLED';
  return status === 'active' ? undefined : 'ERR_PROFILE_INACTIVE';
}

function summarise(outcomes: readonly MeetingOutcome[]): Omit<ActivityEntry, 'kind'> {
  const entries = outcomes.flatMap((outcome) => (outcome.applied ? [outcome.entry] : []));
  const refusal = outcomes.find((outcome) => !outcome.applied);
  const detail = { applied: entries.length, refused: outcomes.length - entries.length };
  return { outcome: toResult(refusal), code: refusal?.code, applicationId: entries[0]?.applicationId, detail };
}

function toResult(refusal: MeetingRefusal | undefined): ActivityEntry['outcome'] {
  if (refusal === undefined) return 'ok';
  return refusal.code === 'ERR_CALENDAR_FAILED' ? 'failed' : 'refused';
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
