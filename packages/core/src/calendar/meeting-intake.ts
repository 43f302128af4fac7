import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { groupBy } from '../group-by.js';
import type { CalendarEntryDraft, CalendarEntryRecord } from '../storage/calendar-entry-store.js';
import type { Storage } from '../storage/storage.js';
import type { ProfileTarget } from './calendar-targets.js';
import type { HostCalendar } from './host-calendar.js';
import { planMeeting } from './meeting-series.js';
import type { MeetingPlan, PlannedDate } from './meeting-series.js';
import type { Meeting } from './meeting.js';
import { toSeriesMoodleId } from './series-moodle-id.js';

export interface MeetingIntakeDeps {
  readonly storage: Pick<Storage, 'calendarEntries'>;
  readonly calendar: Pick<HostCalendar, 'showsJoinLinks'>;
}

/** A meeting of a call, and where it goes. */
export interface PlacedMeeting {
  readonly meeting: Meeting;
  readonly target: ProfileTarget;
}

/** A meeting as it is stored after the call. */
export interface StoredMeeting {
  readonly entry: CalendarEntryRecord;
  /** Moodle id of the first occurrence of its series; 0: the meeting has one date. */
  readonly seriesMoodleId: number;
  /** The event is older than what is stored, and changed nothing. */
  readonly isOutdated: boolean;
}

export interface Intake {
  /** Several events of one start have the same entry. */
  readonly stored: ReadonlyMap<Meeting, StoredMeeting>;
  /** What the host's calendar has to be told, changed or not: a place may have a new name, or the host lost an entry. */
  readonly unsettled: readonly CalendarEntryRecord[];
}

/** The events of one meeting, what is stored of it by their profile, and what becomes of that. */
interface Plan extends MeetingPlan {
  readonly meetings: readonly Meeting[];
  readonly target: ProfileTarget;
  readonly stored: readonly CalendarEntryRecord[];
}

/** An entry as it shall be: new, changed, as it is, or not even shown again. */
type Step =
  | { readonly kind: 'insert'; readonly entry: CalendarEntryDraft }
  | { readonly kind: 'update' | 'keep' | 'leave'; readonly entry: CalendarEntryRecord };

/** Stores the meetings of one call, all in one step (OO-K7). */
export class MeetingIntake {
  readonly #deps: MeetingIntakeDeps;

  constructor(deps: MeetingIntakeDeps) {
    this.#deps = deps;
  }

  /** `undefined`, and nothing is stored: somebody was faster, or an application went away. Then place the meetings anew. */
  async take(placed: readonly PlacedMeeting[], now: Date): Promise<Intake | undefined> {
    const plans = await this.#plan(placed);
    const steps = plans.map((plan) => this.#listSteps(plan, now));
    const entries = await this.#save(steps.flat());
    if (entries === undefined) return undefined;
    const stored = plans.flatMap((plan, at) => toStored(plan, steps[at] ?? [], entries));
    return { stored: new Map(stored), unsettled: [...entries.values()] };
  }

  async #plan(placed: readonly PlacedMeeting[]): Promise<Plan[]> {
    const plans: Plan[] = [];
    for (const [contextId, ofContext] of groupBy(placed, ({ meeting }) => meeting.contextId)) {
      const meetings = groupBy(ofContext, ({ meeting }) => meeting.meetingId);
      const known = await this.#deps.storage.calendarEntries.listByMeetings(contextId, [...meetings.keys()]);
      const knownByMeeting = groupBy(known, ({ meetingId }) => meetingId);
      for (const [meetingId, events] of meetings) plans.push(...toPlan(knownByMeeting.get(meetingId) ?? [], events));
    }
    return plans;
  }

  /** First a step for each date, in their order. */
  #listSteps({ dates, dropped, target }: Plan, now: Date): Step[] {
    return [
      ...dates.map((date) => this.#toStep(date, { target, now })),
      ...dropped.map((entry): Step => ({ kind: 'update', entry: { ...entry, state: 'leaving', updatedAt: now } })),
    ];
  }

  #toStep(
    { meeting, entry, occurrence, isOutdated }: PlannedDate,
    { target: { application, target }, now }: { readonly target: ProfileTarget; readonly now: Date },
  ): Step {
    if (isOutdated && entry !== undefined) return { kind: 'leave', entry };
    const { contextId, meetingId, title, description, startsAt, endsAt } = meeting;
    const content = {
      ...{ applicationId: application.id, target, title, description, startsAt, endsAt },
      joinUrl: this.#deps.calendar.showsJoinLinks ? meeting.joinUrl : undefined,
      // What comes back after it was removed is counted anew.
      sequence: meeting.sequence ?? (entry?.state === 'live' ? entry.sequence : undefined),
      state: 'live' as const,
    };
    if (entry === undefined) {
      const identity = { id: randomUUID(), contextId, meetingId, occurrence };
      return { kind: 'insert', entry: { ...identity, ...content, createdAt: now, updatedAt: now } };
    }
    const changed = { ...entry, ...content };
    if (isDeepStrictEqual(changed, entry)) return { kind: 'keep', entry };
    return { kind: 'update', entry: { ...changed, updatedAt: now } };
  }

  /** All entries of the steps as they are then, by id; `undefined`: somebody was faster. */
  async #save(steps: readonly Step[]): Promise<ReadonlyMap<string, CalendarEntryRecord> | undefined> {
    const inserts = steps.flatMap((step) => (step.kind === 'insert' ? [step.entry] : []));
    const updates = steps.flatMap((step) => (step.kind === 'update' ? [step.entry] : []));
    const kept = steps.flatMap((step) => (step.kind === 'keep' ? [step.entry] : []));
    const isChange = inserts.length + updates.length > 0;
    const saved = isChange ? await this.#deps.storage.calendarEntries.save({ inserts, updates }) : [];
    return saved && new Map([...kept, ...saved].map((entry) => [entry.id, entry]));
  }
}

/** Entries of other profiles stay out of the plan; only their numbers are taken. */
function toPlan(known: readonly CalendarEntryRecord[], placed: readonly PlacedMeeting[]): Plan[] {
  const [first] = placed;
  if (first === undefined) return [];
  const { target } = first;
  const meetings = placed.map(({ meeting }) => meeting);
  const stored = known.filter(({ applicationId }) => target.applicationIds.has(applicationId));
  const nextOccurrence = Math.max(-1, ...known.map(({ occurrence }) => occurrence)) + 1;
  return [{ ...planMeeting({ entries: stored, nextOccurrence }, meetings), meetings, target, stored }];
}

function toStored(
  { meetings, dates, dropped, stored }: Plan,
  steps: readonly Step[],
  entries: ReadonlyMap<string, CalendarEntryRecord>,
): [Meeting, StoredMeeting][] {
  const current = dates.map(({ entry }, at) => entries.get(steps[at]?.entry.id ?? '') ?? entry);
  const leaving = new Set(dropped.map(({ id }) => id));
  const others = stored.filter(({ id, state }) => state === 'live' && !leaving.has(id));
  const live = new Map(
    [...others, ...current.filter((entry) => entry !== undefined)].map((entry) => [entry.id, entry]),
  );
  const seriesMoodleId = toSeriesMoodleId([...live.values()]);
  const byStart = new Map(dates.map((date, at) => [date.meeting.startsAt.getTime(), { ...date, entry: current[at] }]));
  return meetings.flatMap((meeting): [Meeting, StoredMeeting][] => {
    const { entry, isOutdated = false } = byStart.get(meeting.startsAt.getTime()) ?? {};
    return entry === undefined ? [] : [[meeting, { entry, seriesMoodleId, isOutdated }]];
  });
}
