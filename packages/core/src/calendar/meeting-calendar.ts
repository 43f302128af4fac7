import type { ActivityEntry, ActivityLog } from '../activity/activity-log.js';
import type { PlaceDirectory } from '../places/place-directory.js';
import type { Profile } from '../profiles/profile.js';
import type { Settings } from '../settings/settings.js';
import type { SettingsRecord } from '../storage/settings-store.js';
import { StorageUnavailableError } from '../storage/storage-errors.js';
import type { Storage } from '../storage/storage.js';
import type { CalendarSettlement } from './calendar-settlement.js';
import { CalendarTargets } from './calendar-targets.js';
import { ContextTurns } from './context-turns.js';
import type { MeetingEvent } from './meeting-event.js';
import type { Intake, MeetingIntake, PlacedMeeting, StoredMeeting } from './meeting-intake.js';
import { refuseMeeting } from './meeting-refusal.js';
import type { MeetingRefusal } from './meeting-refusal.js';
import { toMeeting } from './meeting.js';

export interface MeetingCalendarDeps {
  readonly applications: Pick<Storage['applications'], 'listByContext'>;
  readonly places: Pick<PlaceDirectory, 'find'>;
  readonly settings: Settings;
  readonly intake: MeetingIntake;
  readonly settlement: CalendarSettlement;
  readonly activityLog: Pick<ActivityLog, 'flush' | 'record'>;
  readonly now: () => Date;
}

/** An event that has its entry now. */
export interface AppliedMeeting extends StoredMeeting {
  readonly applied: true;
}

export type MeetingOutcome = AppliedMeeting | MeetingRefusal;

type Verdict = PlacedMeeting | MeetingRefusal;

const MAX_TRIES = 20;

/** Turns Zoom's calendar calls into entries of the host's calendars. */
export class MeetingCalendar {
  readonly #deps: MeetingCalendarDeps;
  readonly #turns = new ContextTurns();

  constructor(deps: MeetingCalendarDeps) {
    this.#deps = deps;
  }

  /**
   * Applies the events of one call; `undefined` in their place: an event that could not be read. The same meeting in the
   * same context is the same entry, and of two calls the one that came last wins. A refused event says why and changes
   * nothing; what the host refused is stored, and tried again later.
   * @throws StorageUnavailableError, and then nothing is stored
   */
  async receive(profile: Profile, events: readonly (MeetingEvent | undefined)[]): Promise<readonly MeetingOutcome[]> {
    const contextIds = new Set(events.flatMap((event) => event?.contextId ?? []));
    const { verdicts, intake } = await this.#turns.take([...contextIds], () => this.#store(profile, events));
    const refused = await this.#deps.settlement.settle(intake.unsettled);
    const outcomes = verdicts.map((verdict) => toOutcome(verdict, intake, refused));
    this.#note(profile, outcomes);
    return outcomes;
  }

  async #store(
    { id: profileId }: Profile,
    events: readonly (MeetingEvent | undefined)[],
  ): Promise<{ readonly verdicts: readonly Verdict[]; readonly intake: Intake }> {
    const { applications, places, intake, activityLog } = this.#deps;
    const storeLaunches = (): Promise<void> => activityLog.flush();
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const settings = await this.#deps.settings.load();
      const targets = new CalendarTargets({ applications, places, settings, profileId, storeLaunches });
      const verdicts = await Promise.all(events.map((event) => this.#judge(event, targets, settings)));
      const taken = await intake.take(verdicts.flatMap((verdict) => ('applied' in verdict ? [] : [verdict])));
      if (taken !== undefined) return { verdicts, intake: taken };
    }
    throw new StorageUnavailableError('The meetings were changed again and again.');
  }

  async #judge(
    event: MeetingEvent | undefined,
    targets: CalendarTargets,
    { calendarEntries }: SettingsRecord,
  ): Promise<Verdict> {
    if (!calendarEntries) return refuseMeeting('ERR_CALENDAR_DISABLED');
    if (event === undefined) return refuseMeeting('ERR_MEETING_UNREADABLE');
    const target = await targets.find(event.contextId);
    if (target === undefined) return refuseMeeting('ERR_CONTEXT_UNKNOWN');
    const meeting = toMeeting(event, this.#deps.now());
    return 'applied' in meeting ? meeting : { meeting, target };
  }

  /** One record a call. */
  #note({ id: profileId }: Profile, outcomes: readonly MeetingOutcome[]): void {
    const applied = outcomes.filter((outcome) => outcome.applied);
    const refusal = outcomes.find((outcome) => !outcome.applied);
    const ignored = applied.filter(({ isOutdated }) => isOutdated).length;
    this.#deps.activityLog.record({
      kind: 'calendar',
      outcome: toResult(refusal),
      code: refusal?.code,
      profileId,
      applicationId: applied[0]?.entry.applicationId,
      detail: {
        applied: applied.length - ignored,
        refused: outcomes.length - applied.length,
        ...(ignored > 0 && { ignored }),
      },
    });
  }
}

function toOutcome(verdict: Verdict, { stored }: Intake, refused: ReadonlySet<string>): MeetingOutcome {
  if ('applied' in verdict) return verdict;
  const meeting = stored.get(verdict.meeting);
  if (meeting === undefined || refused.has(meeting.entry.id)) return refuseMeeting('ERR_CALENDAR_FAILED');
  return { applied: true, ...meeting };
}

function toResult(refusal: MeetingRefusal | undefined): ActivityEntry['outcome'] {
  if (refusal === undefined) return 'ok';
  return refusal.code === 'ERR_CALENDAR_FAILED' ? 'failed' : 'refused';
}
