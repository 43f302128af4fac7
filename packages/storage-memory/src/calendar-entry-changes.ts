import { StorageConflictError } from '@lms-zoom/core';
import type { CalendarEntryChanges, CalendarEntryDraft, CalendarEntryRecord } from '@lms-zoom/core';
import type { MemoryTables } from './memory-tables.js';

export interface StoredEntries {
  readonly entries: ReadonlyMap<string, CalendarEntryRecord>;
  readonly applications: MemoryTables['applications'];
  readonly lastMoodleId: number;
}

/**
 * The entries that the changes make, in their order, inserts first; nothing is stored yet. `undefined`: the changes do not
 * fit what is stored.
 * @throws StorageConflictError `calendarEntry.id`
 */
export function applyChanges(
  { inserts, updates }: CalendarEntryChanges,
  { entries, applications, lastMoodleId }: StoredEntries,
): CalendarEntryRecord[] | undefined {
  const linked = [...inserts, ...updates.filter(({ state }) => state === 'live')];
  if (linked.some(({ applicationId }) => !applications.has(applicationId))) return undefined;
  const updated = updates.flatMap((entry) => toUpdated(entry, entries.get(entry.id)) ?? []);
  if (new Set(updated.map(({ id }) => id)).size < updates.length) return undefined;
  if (!areInsertable(inserts, entries)) return undefined;
  return [...inserts.map((draft, index) => toNewEntry(draft, lastMoodleId + 1 + index)), ...updated];
}

/** Is every occurrence free, also after the drafts before it? */
function areInsertable(drafts: readonly CalendarEntryDraft[], entries: StoredEntries['entries']): boolean {
  const idsByOccurrence = new Map([...entries.values()].map((entry) => [toOccurrenceKey(entry), entry.id]));
  const occurrencesById = new Map([...idsByOccurrence].map(([occurrence, id]) => [id, occurrence]));
  let areFree = true;
  for (const draft of drafts) {
    const occurrence = toOccurrenceKey(draft);
    if ((occurrencesById.get(draft.id) ?? occurrence) !== occurrence)
      throw new StorageConflictError('calendarEntry.id');
    areFree &&= !idsByOccurrence.has(occurrence);
    idsByOccurrence.set(occurrence, draft.id);
    occurrencesById.set(draft.id, occurrence);
  }
  return areFree;
}

function toOccurrenceKey({ contextId, meetingId, occurrence }: CalendarEntryDraft): string {
  return JSON.stringify([contextId, meetingId, occurrence]);
}

function toNewEntry(draft: CalendarEntryDraft, moodleId: number): CalendarEntryRecord {
  return { ...draft, moodleId, revision: 1, appliedRevision: 0 };
}

function toUpdated(
  entry: CalendarEntryRecord,
  stored: CalendarEntryRecord | undefined,
): CalendarEntryRecord | undefined {
  if (stored?.revision !== entry.revision) return undefined;
  const { id, contextId, meetingId, occurrence, moodleId, appliedRevision, createdAt } = stored;
  const kept = { id, contextId, meetingId, occurrence, moodleId, appliedRevision, createdAt };
  return { ...entry, ...kept, revision: stored.revision + 1 };
}
