import { randomUUID } from 'node:crypto';
import type { CalendarEntryDraft, CalendarEntryRecord, Place } from '../../src/index.js';
import type { Installation } from './installation.js';
import { getApplication } from './meetings.js';

export type EntryChange = Partial<CalendarEntryDraft>;

/** Stores entries of a place that the host's calendar does not show yet: each a meeting of its own, of one hour, from now. */
export async function storeEntries(
  installation: Pick<Installation, 'storage' | 'clock'>,
  place: Place,
  changes: readonly EntryChange[],
): Promise<CalendarEntryRecord[]> {
  const { storage, clock } = installation;
  const { id: applicationId, contextId } = await getApplication(installation, place);
  const inserts = changes.map((change): CalendarEntryDraft => {
    const startsAt = change.startsAt ?? clock.now;
    return {
      id: randomUUID(),
      ...{ contextId, applicationId, meetingId: randomUUID(), occurrence: 0, target: { kind: 'place', place } },
      ...{ title: 'Meeting', description: '', joinUrl: undefined },
      ...{ startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000), sequence: undefined },
      ...{ state: 'live', createdAt: clock.now, updatedAt: clock.now, ...change },
    };
  });
  const stored = await storage.calendarEntries.save({ inserts, updates: [] });
  if (stored === undefined) throw new Error('The entries were not stored.');
  return stored;
}
