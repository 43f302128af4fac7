import type { CalendarEntryRecord } from '../storage/calendar-entry-store.js';
import type { Meeting } from './meeting.js';

/** What becomes of the dates of one meeting by one call. */
export interface MeetingPlan {
  /** The dates of the call in the order of their start, each with its entry; `entry` is `undefined` for one that is new. */
  readonly dates: readonly PlannedDate[];
  /** Live entries that the call no longer knows. */
  readonly dropped: readonly CalendarEntryRecord[];
  /** `true`: the call is older than what is stored, and changes nothing; each date has the stored entry nearest to it. */
  readonly isOutdated: boolean;
}

export interface PlannedDate {
  readonly meeting: Meeting;
  readonly entry: CalendarEntryRecord | undefined;
  readonly occurrence: number;
}

/**
 * Plans one meeting: `stored` are its entries, live and leaving; `meetings` its events in one call, in the order of the call.
 * Several starts are the occurrences of a series and replace the set; a single one changes the occurrence with the same
 * start, else the first. Whoever has the same start stays the same entry.
 */
export function planMeeting(stored: readonly CalendarEntryRecord[], meetings: readonly Meeting[]): MeetingPlan {
  const wanted = listDates(meetings);
  const live = stored.filter(({ state }) => state === 'live').sort(compareStarts);
  const matched = wanted.length === 1 ? matchSingle(live, wanted) : matchSeries(live, wanted);
  const compared = wanted.length === 1 ? [...matched.values()] : live;
  if (isOlder(wanted, compared)) return toOutdated(wanted, matched, live);
  const spare = stored.filter(({ state }) => state === 'leaving');
  let occurrence = Math.max(-1, ...stored.map((entry) => entry.occurrence));
  const dates = wanted.map((meeting): PlannedDate => {
    // What is about to leave stays instead, rather than to come again beside itself.
    const entry = matched.get(meeting) ?? spare.shift();
    if (entry === undefined) occurrence += 1;
    return { meeting, entry, occurrence: entry?.occurrence ?? occurrence };
  });
  const kept = new Set(matched.values());
  const dropped = wanted.length === 1 ? [] : live.filter((entry) => !kept.has(entry));
  return { dates, dropped, isOutdated: false };
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

function toOutdated(
  wanted: readonly Meeting[],
  matched: Matches,
  [first]: readonly CalendarEntryRecord[],
): MeetingPlan {
  const dates = wanted.map((meeting): PlannedDate => {
    const entry = matched.get(meeting) ?? first;
    return { meeting, entry, occurrence: entry?.occurrence ?? 0 };
  });
  return { dates, dropped: [], isOutdated: true };
}

function isSameStart(one: { readonly startsAt: Date }, other: { readonly startsAt: Date }): boolean {
  return one.startsAt.getTime() === other.startsAt.getTime();
}

function compareStarts(one: { readonly startsAt: Date }, other: { readonly startsAt: Date }): number {
  return one.startsAt.getTime() - other.startsAt.getTime();
}
