import type { Credential, Instance } from '../credentials/credential.js';
import type { Meeting, MeetingInCalendar } from './meeting.js';
import type { Meetings } from './meetings.js';
import type { CallMoodle, MoodleReply } from './moodle-client.js';
import { toCalendarNote } from './to-calendar-note.js';
import { type MoodleCall, toCreateCall, toDeleteCall } from './to-call.js';

/** The LMS that hears of a meeting, and how. */
export interface CalendarReceiver {
  readonly credential: Credential;
  readonly instance: Instance;
}

/** Tells the LMS of what becomes of meetings, as the switches of the credential say, and keeps what it answers. */
export class MeetingCalendar {
  readonly #callMoodle: CallMoodle;
  readonly #meetings: Meetings;

  constructor(deps: { readonly callMoodle: CallMoodle; readonly meetings: Meetings }) {
    this.#callMoodle = deps.callMoodle;
    this.#meetings = deps.meetings;
  }

  async tellScheduled(receiver: CalendarReceiver, meeting: Meeting): Promise<void> {
    this.#meetings.saveInCalendar(meeting.id, await this.#create(receiver, [meeting]));
  }

  /** Out of order, `replaced` goes out once more after the call that should follow it. */
  async tellRescheduled(receiver: CalendarReceiver, meeting: Meeting, replaced: Meeting): Promise<void> {
    const isUnordered = receiver.credential.calendarCalls.delivery === 'unordered';
    const told = await this.#create(receiver, isUnordered ? [meeting, replaced] : [meeting]);
    this.#meetings.saveInCalendar(meeting.id, told);
  }

  async tellDeleted(receiver: CalendarReceiver, meeting: Meeting): Promise<void> {
    const calendarNote = await this.#delete(receiver, meeting);
    this.#meetings.saveInCalendar(meeting.id, { eventIds: meeting.eventIds, calendarNote });
  }

  /** The versions of one meeting are sent in their order. */
  async #create(receiver: CalendarReceiver, versions: readonly [Meeting, ...Meeting[]]): Promise<MeetingInCalendar> {
    const { calendar, calendarCalls } = receiver.credential;
    const [{ eventIds }] = versions;
    if (!calendar) return { eventIds, calendarNote: OFF };
    const calls = versions.map((version) => toCreateCall(version, calendarCalls));
    const replies = await this.#send(receiver, calls);
    const answered = replies.map((reply) => reply?.answer?.eventIds ?? []).find((ids) => ids.length > 0);
    return {
      eventIds: answered ?? eventIds,
      calendarNote: toCalendarNote({ sent: 'sent', empty: 'no event' }, replies),
    };
  }

  async #delete(receiver: CalendarReceiver, meeting: Meeting): Promise<string> {
    const { calendar, calendarCalls } = receiver.credential;
    if (!calendar) return OFF;
    if (calendarCalls.deletion === 'untold') return 'Calendar: Zoom does not tell the LMS.';
    if (meeting.eventIds.length === 0) return 'Calendar: nothing sent, the LMS has named no event.';
    const replies = await this.#send(receiver, [toDeleteCall(meeting)]);
    return toCalendarNote({ sent: 'deletion sent', empty: 'no error' }, replies);
  }

  /** One after the other; each twice at once where the credential says so. */
  async #send(
    { credential: { calendarCalls }, instance }: CalendarReceiver,
    calls: readonly MoodleCall[],
  ): Promise<readonly (MoodleReply | undefined)[]> {
    const { format, delivery } = calendarCalls;
    const replies: (MoodleReply | undefined)[] = [];
    for (const call of calls) {
      const copies = Array.from({ length: delivery === 'twice' ? 2 : 1 }, () => ({ ...call, format }));
      replies.push(...(await Promise.all(copies.map((copy) => this.#callMoodle(instance, copy)))));
    }
    return replies;
  }
}

const OFF = 'Calendar: off, nothing sent.';
