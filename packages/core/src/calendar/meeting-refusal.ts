export type MeetingRefusalCode =
  | 'ERR_CALENDAR_DISABLED'
  | 'ERR_CALENDAR_FAILED'
  | 'ERR_CONTEXT_UNKNOWN'
  | 'ERR_MEETING_TIME_INVALID'
  | 'ERR_MEETING_UNREADABLE';

/** Why an event made no entry; `message` is a sentence for Zoom. */
export interface MeetingRefusal {
  readonly applied: false;
  readonly code: MeetingRefusalCode;
  readonly message: string;
}

const SENTENCES: Readonly<Record<MeetingRefusalCode, string>> = {
  ERR_CALENDAR_DISABLED: 'Calendar entries by Zoom are switched off here.',
  ERR_CALENDAR_FAILED: 'The calendar did not accept the event.',
  ERR_CONTEXT_UNKNOWN: 'There is no such course.',
  ERR_MEETING_TIME_INVALID: 'The start or the duration is not valid.',
  ERR_MEETING_UNREADABLE: 'The event has no name, or a field that cannot be read.',
};

/** Refuses one event; the others of the call are applied. */
export function refuseMeeting(code: MeetingRefusalCode): MeetingRefusal {
  return { applied: false, code, message: SENTENCES[code] };
}
