/** One event of a calendar call, as Zoom means it; still to be checked. */
export interface MeetingEvent {
  /** The meeting's topic. */
  readonly name: string;
  /** HTML with Zoom's join link. */
  readonly description: string;
  /** The `context.id` of the launch. */
  readonly contextId: string;
  /** Seconds since 1970; left out: now, as in Moodle. */
  readonly timestart: number | undefined;
  /** Seconds. */
  readonly timeduration: number;
}

const JOIN_LINK = /https:\/\/[\w.-]+\/[jw]\/(\d{6,20})/;

/** The digits of the first join link (`…/j/<digits>`, or `/w/` for a webinar) in the description. */
export function findMeetingId(description: string): string | undefined {
  return JOIN_LINK.exec(description)?.[1];
}
