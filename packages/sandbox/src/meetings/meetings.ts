import { randomBytes, randomInt } from 'node:crypto';
import type { Database } from '../store/open-database.js';
import type { Meeting, MeetingContext, MeetingDetails, MeetingInCalendar } from './meeting.js';

interface MeetingRow {
  readonly id: string;
  readonly lms_url: string;
  readonly context_id: string;
  readonly topic: string;
  readonly starts_at: number;
  readonly duration_minutes: number;
  readonly times: number;
  readonly every_days: number;
  readonly passcode: string;
  readonly revision: number;
  readonly deleted: number;
  readonly event_ids: string;
  readonly calendar_note: string;
}

/** The meetings of all contexts, deleted ones too. */
export class Meetings {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Meetings that are not over yet, the next one first; of a series, not for the last time. */
  upcoming(context: MeetingContext, now: Date): readonly Meeting[] {
    return this.#list(context, now).filter(({ isDeleted }) => !isDeleted);
  }

  /** Deleted meetings that would not be over yet, the next one first. */
  deleted(context: MeetingContext, now: Date): readonly Meeting[] {
    return this.#list(context, now).filter(({ isDeleted }) => isDeleted);
  }

  /** Finds a meeting of this context that is not deleted; those of other contexts do not exist here. */
  find({ lmsUrl, contextId }: MeetingContext, id: string): Meeting | undefined {
    const select = this.#database.prepare(
      'select * from meeting where id = ? and lms_url = ? and context_id = ? and deleted = 0',
    );
    const row = select.get(id, lmsUrl, contextId);
    return row === undefined ? undefined : toMeeting(row as MeetingRow);
  }

  create(context: MeetingContext, details: MeetingDetails): Meeting {
    const id = `8${String(randomInt(10_000_000_000)).padStart(10, '0')}`;
    const passcode = randomBytes(24).toString('base64url');
    const fresh = { revision: 1, isDeleted: false, eventIds: [], calendarNote: '' };
    const meeting: Meeting = { ...context, ...details, ...fresh, id, passcode };
    this.save(meeting);
    return meeting;
  }

  save(meeting: Meeting): void {
    const row = toRow(meeting);
    const columns = Object.keys(row);
    this.#database
      .prepare(`insert or replace into meeting (${columns.join()}) values (${columns.map(() => '?').join()})`)
      .run(...(Object.values(row) as unknown[]));
  }

  /** Leaves the meeting itself alone, which may have changed while the LMS was called. */
  saveInCalendar(id: string, { eventIds, calendarNote }: MeetingInCalendar): void {
    this.#database
      .prepare('update meeting set event_ids = ?, calendar_note = ? where id = ?')
      .run(JSON.stringify(eventIds), calendarNote, id);
  }

  #list({ lmsUrl, contextId }: MeetingContext, now: Date): readonly Meeting[] {
    const select = this.#database.prepare(
      `select * from meeting where lms_url = ? and context_id = ?
         and starts_at + (times - 1) * every_days * 86400000 + duration_minutes * 60000 > ?
       order by starts_at, id`,
    );
    return (select.all(lmsUrl, contextId, now.getTime()) as MeetingRow[]).map(toMeeting);
  }
}

const toRow = (meeting: Meeting): MeetingRow => ({
  id: meeting.id,
  lms_url: meeting.lmsUrl,
  context_id: meeting.contextId,
  topic: meeting.topic,
  starts_at: meeting.startsAt.getTime(),
  duration_minutes: meeting.durationMinutes,
  times: meeting.times,
  every_days: meeting.everyDays,
  passcode: meeting.passcode,
  revision: meeting.revision,
  deleted: meeting.isDeleted ? 1 : 0,
  event_ids: JSON.stringify(meeting.eventIds),
  calendar_note: meeting.calendarNote,
});

const toMeeting = (row: MeetingRow): Meeting => ({
  id: row.id,
  lmsUrl: row.lms_url,
  contextId: row.context_id,
  topic: row.topic,
  startsAt: new Date(row.starts_at),
  durationMinutes: row.duration_minutes,
  times: row.times,
  everyDays: row.every_days,
  passcode: row.passcode,
  revision: row.revision,
  isDeleted: row.deleted === 1,
  eventIds: JSON.parse(row.event_ids) as string[],
  calendarNote: row.calendar_note,
});
