import type { ActivityEntry, ActivityLog } from '../activity/activity-log.js';
import type { Profile } from '../profiles/profile.js';
import { StorageUnavailableError } from '../storage/storage-errors.js';
import type { CalendarSettlement } from './calendar-settlement.js';
import type { CalendarTargets, ProfileTarget } from './calendar-targets.js';
import { ContextTurns } from './context-turns.js';
import type { MeetingEvent } from './meeting-event.js';
import type { Intake, MeetingIntake, PlacedMeeting, StoredMeeting } from './meeting-intake.js';
import { refuseMeeting } from './meeting-refusal.js';
import type { MeetingRefusal } from './meeting-refusal.js';
import type { Meeting } from './meeting.js';
import { toMeetings } from './to-meetings.js';

export interface MeetingCalendarDeps {
  readonly targets: CalendarTargets;
  readonly intake: MeetingIntake;
  readonly settlement: CalendarSettlement;
  readonly activityLog: Pick<ActivityLog, 'record'>;
  readonly now: () => Date;
}

/** An event that has its entry now. */
export interface AppliedMeeting extends StoredMeeting {
  readonly applied: true;
}

export type MeetingOutcome = AppliedMeeting | MeetingRefusal;

type Verdict = PlacedMeeting | MeetingRefusal;

interface Call {
  readonly profileId: string;
  readonly events: readonly (MeetingEvent | undefined)[];
  readonly contextIds: ReadonlySet<string>;
  readonly now: Date;
}

interface StoredCall {
  readonly verdicts: readonly Verdict[];
  readonly intake: Intake;
}

const MAX_TRIES = 20;

/** Turns Zoom's calendar calls into entries of the host's calendars. */
export class MeetingCalendar {
  readonly #deps: MeetingCalendarDeps;
  readonly #turns = new ContextTurns();

  constructor(deps: MeetingCalendarDeps) {
    this.#deps = deps;
  }

  /**
   * Applies the events of one call; `undefined` in their place: an event that could not be read. The same meeting of the same
   * profile in the same context is the same entry, and of two calls the one that came last wins. A refused event says why
   * and changes nothing; what the host refused is stored, and tried again later.
   * @throws StorageUnavailableError, and then nothing is stored
   */
  async receive(profile: Profile, events: readonly (MeetingEvent | undefined)[]): Promise<readonly MeetingOutcome[]> {
    const contextIds = new Set(events.flatMap((event) => event?.contextId ?? []));
    const call = { profileId: profile.id, events, contextIds, now: this.#deps.now() };
    const { verdicts, intake } = await this.#turns.take([...contextIds], () => this.#store(call));
    const refused = await this.#deps.settlement.settle(intake.unsettled);
    const outcomes = verdicts.map((verdict) => toOutcome(verdict, intake, refused));
    this.#note(profile, outcomes);
    return outcomes;
  }

  async #store({ profileId, events, contextIds, now }: Call): Promise<StoredCall> {
    const meetings = await toMeetings(events, now);
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const targets = await this.#deps.targets.find(profileId, contextIds);
      const verdicts = meetings.map((meeting) => judge(meeting, targets));
      const placed = verdicts.flatMap((verdict) => ('applied' in verdict ? [] : [verdict]));
      const intake = await this.#deps.intake.take(placed, now);
      if (intake !== undefined) return { verdicts, intake };
    }
    throw new StorageUnavailableError('The meetings were changed again and again.');
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

function judge(meeting: Meeting | MeetingRefusal, targets: ReadonlyMap<string, ProfileTarget> | undefined): Verdict {
  if (targets === undefined) return refuseMeeting('ERR_CALENDAR_DISABLED');
  if ('applied' in meeting) return meeting;
  const target = targets.get(meeting.contextId);
  return target === undefined ? refuseMeeting('ERR_CONTEXT_UNKNOWN') : { meeting, target };
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
