/** Zoom keeps the meetings of an LMS by the LMS and by the context that it names in the id_token. */
export interface MeetingContext {
  readonly lmsUrl: string;
  readonly contextId: string;
}

/** What the host types. */
export interface MeetingDetails {
  readonly topic: string;
  readonly startsAt: Date;
  readonly durationMinutes: number;
}

/** A scheduled meeting. */
export interface Meeting extends MeetingContext, MeetingDetails {
  /** 11 digits. */
  readonly id: string;
  readonly passcode: string;
  /** What became of the last call to the LMS's calendar, as a sentence. */
  readonly calendarNote: string;
}

/** The id as Zoom shows it: `881 8803 9049`. */
export const toSpacedId = (id: string): string => `${id.slice(0, 3)} ${id.slice(3, 7)} ${id.slice(7)}`;
