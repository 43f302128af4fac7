import { randomBytes, randomInt } from 'node:crypto';
import type { Database } from '../store/open-database.js';
import type { Meeting, MeetingContext, MeetingDetails } from './meeting.js';

interface MeetingRow {
  readonly id: string;
  readonly lms_url: string;
  readonly context_id: string;
  readonly topic: string;
  readonly starts_at: number;
  readonly duration_minutes: number;
  readonly passcode: string;
  readonly calendar_note: string;
}

/** The scheduled meetings of all contexts. */
export class Meetings {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Meetings that are not over yet, the next one first. */
  upcoming({ lmsUrl, contextId }: MeetingContext, now: Date): readonly Meeting[] {
    const select = this.#database.prepare(
      `select * from meeting where lms_url = ? and context_id = ? and starts_at + duration_minutes * 60000 > ?
       order by starts_at, id`,
    );
    return (select.all(lmsUrl, contextId, now.getTime()) as MeetingRow[]).map(toMeeting);
  }

  /** Finds a meeting of this context; those of other contexts do not exist here. */
  find({ lmsUrl, contextId }: MeetingContext, id: string): Meeting | undefined {
    const select = this.#database.prepare('select * from meeting where id = ? and lms_url = ? and context_id = ?');
    const row = select.get(id, lmsUrl, contextId);
    return row === undefined ? undefined : toMeeting(row as MeetingRow);
  }

  create(context: MeetingContext, details: MeetingDetails): Meeting {
    const id = `8${String(randomInt(10_000_000_000)).padStart(10, '0')}`;
    const passcode = randomBytes(24).toString('base64url');
    const meeting: Meeting = { ...context, ...details, id, passcode, calendarNote: '' };
    this.save(meeting);
    return meeting;
  }

  save({ id, lmsUrl, contextId, topic, startsAt, durationMinutes, passcode, calendarNote }: Meeting): void {
    this.#database
      .prepare('insert or replace into meeting values (?, ?, ?, ?, ?, ?, ?, ?)')
      .run(id, lmsUrl, contextId, topic, startsAt.getTime(), durationMinutes, passcode, calendarNote);
  }
}

const toMeeting = (row: MeetingRow): Meeting => ({
  id: row.id,
  lmsUrl: row.lms_url,
  contextId: row.context_id,
  topic: row.topic,
  startsAt: new Date(row.starts_at),
  durationMinutes: row.duration_minutes,
  passcode: row.passcode,
  calendarNote: row.calendar_note,
});
