import type { CalendarEntryDraft, CalendarEntryRecord, Storage } from '@lms-zoom/core';
import { aContext, anApplication, aProfile } from './records.js';

/** What calendar entries lead back to: `application-1` and `application-2`, which share a context. */
export async function insertApplications({ profiles, applications }: Storage): Promise<void> {
  await profiles.insert(aProfile());
  for (const id of ['application-1', 'application-2'])
    await applications.findOrInsert(anApplication({ id }), aContext());
}

/** Saves entries, each as a change of its own, so that the first one has the smallest Moodle id. */
export async function insertEntries<D extends readonly CalendarEntryDraft[]>(
  { calendarEntries }: Pick<Storage, 'calendarEntries'>,
  ...drafts: D
): Promise<{ [Index in keyof D]: CalendarEntryRecord }> {
  const stored: CalendarEntryRecord[] = [];
  for (const draft of drafts) {
    const saved = await calendarEntries.save({ inserts: [draft], updates: [] });
    if (saved === undefined) throw new Error(`The occurrence or the application of ${draft.id} stood in the way.`);
    stored.push(...saved);
  }
  return stored as { [Index in keyof D]: CalendarEntryRecord };
}

/** Changes one entry. */
export async function updateEntry(
  { calendarEntries }: Pick<Storage, 'calendarEntries'>,
  entry: CalendarEntryRecord,
): Promise<CalendarEntryRecord> {
  const [updated] = (await calendarEntries.save({ inserts: [], updates: [entry] })) ?? [];
  if (updated === undefined) throw new Error(`Something else changed ${entry.id}.`);
  return updated;
}

/** What a list is told apart by in most tests. */
export function toIds(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}
