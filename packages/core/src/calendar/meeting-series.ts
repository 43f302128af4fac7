import type { CalendarEntryRecord } from '../storage/calendar-entry-store.js';
import type { Meeting } from './meeting.js';

/** What is stored of a meeting by the profile that sends it. */
export interface StoredDates {
  /** Live and leaving. */
  readonly entries: readonly CalendarEntryRecord[];
  /** The first number of an occurrence that no stored entry of the meeting has, whoever sent it. */
  readonly nextOccurrence: number;
}

/** What becomes of the dates of one meeting by one call. */
export interface MeetingPlan {
  /** The dates of the call in the order of their start. */
  readonly dates: readonly PlannedDate[];
  /** Live entries that the call no longer knows. */
  readonly dropped: readonly CalendarEntryRecord[];
}

export interface PlannedDate {
  readonly meeting: Meeting;
  /** `undefined`: the date is new. */
  readonly entry: CalendarEntryRecord | undefined;
  readonly occurrence: number;
  /** `true`: the date is older than its entry, which stays as it is. */
  readonly isOutdated: boolean;
}

/**
 * Plans one meeting: `meetings` are its events in one call, in the order of the call. Several starts are the occurrences of a
 * series and replace the set, unless all that is sent is older than the set; a single one changes the occurrence with the
 * same start, else the first. Whoever has the same start stays the same entry.
 */
export function planMeeting({ entries, nextOccurrence }: StoredDates, meetings: readonly Meeting[]): MeetingPlan {
  const wanted = listDates(meetings);
  const isSeries = wanted.length > 1;
  const live = entries.filter(({ state }) => state === 'live').sort(compareStarts);
  const matched = isSeries ? matchSeries(live, wanted) : matchSingle(live, wanted);
  if (isSeries && isOlder(wanted, live)) return toOutdatedSeries(wanted, matched, live);
  const spare = entries.filter(({ state }) => state === 'leaving');
  let occurrence = nextOccurrence;
  const dates = wanted.map((meeting): PlannedDate => {
    const known = matched.get(meeting);
    // What is about to leave stays instead, rather than to come again beside itself.
    const entry = known ?? spare.shift();
    const isOutdated = known !== undefined && isOlder([meeting], [known]);
    return { meeting, entry, occurrence: entry?.occurrence ?? occurrence++, isOutdated };
  });
  const kept = new Set(matched.values());
  const dropped = isSeries ? live.filter((entry) => !kept.has(entry)) : [];
  return { dates, dropped };
}

/** One for each start, the last of the call, in the order of their starts. */
function listDates(meetings: readonly Meeting[]): Meeting[] {
  const byStart = new Map(meetings.map((meeting) => [meeting.startsAt.getTime(), meeting]));
  return [...byStart.values()].sort(compareStarts);
}

type Matches = ReadonlyMap<Meeting, CalendarEntryRecord>;

function matchSingle(live: readonly CalendarEntryRecord[], [meeting]: readonly Meeting[]): Matches {
  const [first] = live;
  if (meeting === undefined || first === undefined) return new Map();
  return new Map([[meeting, live.find((entry) => isSameStart(entry, meeting)) ?? first]]);
}

/** By equal starts, then what is left by its order. */
function matchSeries(live: readonly CalendarEntryRecord[], wanted: readonly Meeting[]): Matches {
  const matches = new Map<Meeting, CalendarEntryRecord>();
  const free = new Map(live.map((entry) => [entry.startsAt.getTime(), entry]));
  for (const meeting of wanted) {
    const entry = free.get(meeting.startsAt.getTime());
    if (entry !== undefined) matches.set(meeting, entry);
  }
  const taken = new Set(matches.values());
  const left = live.filter((entry) => !taken.has(entry));
  for (const meeting of wanted) {
    const entry = matches.has(meeting) ? undefined : left.shift();
    if (entry !== undefined) matches.set(meeting, entry);
  }
  return matches;
}

/** By the numbers that both sides have; a call without any is never older. */
function isOlder(wanted: readonly Meeting[], stored: readonly CalendarEntryRecord[]): boolean {
  const sent = wanted.flatMap(({ sequence }) => sequence ?? []);
  const known = stored.flatMap(({ sequence }) => sequence ?? []);
  return sent.length > 0 && known.length > 0 && Math.max(...sent) < Math.max(...known);
}

/** Each date with the stored entry nearest to it. */
function toOutdatedSeries(
  wanted: readonly Meeting[],
  matched: Matches,
  [first]: readonly CalendarEntryRecord[],
): MeetingPlan {
  const dates = wanted.map((meeting): PlannedDate => {
    const entry = matched.get(meeting) ?? first;
    return { meeting, entry, occurrence: entry?.occurrence ?? 0, isOutdated: true };
  });
  return { dates, dropped: [] };
}

function isSameStart(one: { readonly startsAt: Date }, other: { readonly startsAt: Date }): boolean {
  return one.startsAt.getTime() === other.startsAt.getTime();
}

function compareStarts(one: { readonly startsAt: Date }, other: { readonly startsAt: Date }): number {
  return one.startsAt.getTime() - other.startsAt.getTime();
}
