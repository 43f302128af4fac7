/** One event of a calendar call, as Zoom means it; still to be checked. */
export interface MeetingEvent {
  /** The meeting's topic. */
  readonly name: string;
  /** HTML, as a rule with Zoom's join link; may be empty. */
  readonly description: string;
  /** The `context.id` of the launch. */
  readonly contextId: string;
  /** Seconds since 1970; left out: now, as in Moodle. */
  readonly timestart: number | undefined;
  /** Seconds. */
  readonly timeduration: number;
  /** Counts the changes of the event at the sender's; left out: not counted. */
  readonly sequence: number | undefined;
}
