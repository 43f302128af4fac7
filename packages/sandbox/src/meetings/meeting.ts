/** Zoom keeps the meetings of an LMS by the LMS and by the context that it names in the id_token. */
export interface MeetingContext {
  readonly lmsUrl: string;
  readonly contextId: string;
}

/** When a meeting takes place; of a series, the first time. */
export interface MeetingTime {
  readonly startsAt: Date;
  readonly durationMinutes: number;
}

/** How often a meeting takes place, and how many days lie between; a single one has 1 and 0. */
export interface MeetingRepetition {
  readonly times: number;
  readonly everyDays: number;
}

/** What the host types. */
export interface MeetingDetails extends MeetingTime, MeetingRepetition {
  readonly topic: string;
}

/** What Zoom knows of a meeting in the LMS's calendar. */
export interface MeetingInCalendar {
  /** The ids of the events that the LMS last answered with. */
  readonly eventIds: readonly string[];
  /** What became of the last call, as a sentence. */
  readonly calendarNote: string;
}

/** A scheduled meeting. */
export interface Meeting extends MeetingContext, MeetingDetails, MeetingInCalendar {
  /** 11 digits. */
  readonly id: string;
  readonly passcode: string;
  /** 1, and one more with each reschedule. */
  readonly revision: number;
  readonly isDeleted: boolean;
}

/** The id as Zoom shows it: `881 8803 9049`. */
export const toSpacedId = (id: string): string => `${id.slice(0, 3)} ${id.slice(3, 7)} ${id.slice(7)}`;

/** All starts of a meeting, in their order. */
export const toStarts = ({ startsAt, times, everyDays }: MeetingDetails): readonly Date[] =>
  Array.from({ length: times }, (_, index) => new Date(startsAt.getTime() + index * everyDays * DAY_MS));

const DAY_MS = 24 * 60 * 60 * 1000;
