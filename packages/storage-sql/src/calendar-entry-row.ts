import type { CalendarEntryDraft, CalendarEntryRecord, CalendarTarget } from '@lms-zoom/core';
import type { Row } from './tables.js';

/** The columns that a change may change. */
type Wanted = Pick<
  CalendarEntryDraft,
  | 'applicationId'
  | 'target'
  | 'title'
  | 'description'
  | 'joinUrl'
  | 'startsAt'
  | 'endsAt'
  | 'sequence'
  | 'state'
  | 'updatedAt'
>;

/** The row of an entry that has no Moodle id yet. */
export function toNewRow(draft: CalendarEntryDraft): Row<Omit<CalendarEntryRecord, 'moodleId'>> {
  const { id, contextId, meetingId, occurrence, createdAt } = draft;
  return {
    ...{ id, contextId, meetingId, occurrence, createdAt: createdAt.getTime() },
    ...toWantedColumns(draft),
    ...{ revision: 1, appliedRevision: 0 },
  };
}

/** What the row of a changed entry gets. */
export function toWantedColumns(entry: Wanted): Row<Wanted> {
  const { applicationId, title, description, state } = entry;
  return {
    ...{ applicationId, title, description, state },
    target: JSON.stringify(entry.target),
    joinUrl: entry.joinUrl ?? null,
    sequence: entry.sequence ?? null,
    startsAt: entry.startsAt.getTime(),
    endsAt: entry.endsAt.getTime(),
    updatedAt: entry.updatedAt.getTime(),
  };
}

/** The entry that a row stores. */
export function toCalendarEntry(row: Row<CalendarEntryRecord>): CalendarEntryRecord {
  return {
    ...row,
    target: JSON.parse(row.target) as CalendarTarget,
    joinUrl: row.joinUrl ?? undefined,
    sequence: row.sequence ?? undefined,
    startsAt: new Date(row.startsAt),
    endsAt: new Date(row.endsAt),
    createdAt: new Date(row.createdAt),
    updatedAt: new Date(row.updatedAt),
  };
}
