import type { CalendarEntryRecord, CalendarEntryStore } from '@lms-zoom/core';
import { checkUnique } from './check-unique.js';
import { compareDates, compareTexts } from './compare.js';
import { copyRecord } from './copy-record.js';
import type { Gate } from './gate.js';

type Draft = Omit<CalendarEntryRecord, 'moodleId'>;

/** Calendar entries by id. */
export class MemoryCalendarEntryStore implements CalendarEntryStore {
  readonly #gate: Gate;
  readonly #entries = new Map<string, CalendarEntryRecord>();
  #lastMoodleId = 0;

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  findOrInsert(draft: Draft): Promise<CalendarEntryRecord> {
    return this.#gate.pass(() => copyRecord(this.#ofOccurrence(draft) ?? this.#insert(draft)));
  }

  update({ id, applicationId, title, startsAt, endsAt, updatedAt }: CalendarEntryRecord): Promise<boolean> {
    return this.#gate.pass(() => {
      const entry = this.#entries.get(id);
      if (entry === undefined) return false;
      this.#entries.set(id, copyRecord({ ...entry, applicationId, title, startsAt, endsAt, updatedAt }));
      return true;
    });
  }

  listByContext(contextId: string): Promise<CalendarEntryRecord[]> {
    return this.#gate.pass(() => this.#ofContext(contextId).map(copyRecord));
  }

  listUpcoming(
    applicationIds: readonly string[],
    { after, limit }: { after: Date; limit: number },
  ): Promise<CalendarEntryRecord[]> {
    return this.#gate.pass(() =>
      [...this.#entries.values()]
        .filter(({ applicationId, endsAt }) => applicationIds.includes(applicationId) && endsAt > after)
        .sort(compareEntries)
        .slice(0, limit)
        .map(copyRecord),
    );
  }

  delete(id: string): Promise<void> {
    return this.#gate.pass(() => void this.#entries.delete(id));
  }

  #ofContext(contextId: string): CalendarEntryRecord[] {
    return [...this.#entries.values()].filter((entry) => entry.contextId === contextId).sort(compareEntries);
  }

  #ofOccurrence({ contextId, meetingId, occurrence }: Draft): CalendarEntryRecord | undefined {
    return [...this.#entries.values()].find(
      (entry) => entry.contextId === contextId && entry.meetingId === meetingId && entry.occurrence === occurrence,
    );
  }

  #insert(draft: Draft): CalendarEntryRecord {
    checkUnique<Draft>(draft, { entity: 'calendarEntry', fields: ['id'], stored: this.#entries.values() });
    this.#lastMoodleId += 1;
    const entry = copyRecord({ ...draft, moodleId: this.#lastMoodleId });
    this.#entries.set(entry.id, entry);
    return entry;
  }
}

function compareEntries(a: CalendarEntryRecord, b: CalendarEntryRecord): number {
  return compareDates(a.startsAt, b.startsAt) || a.occurrence - b.occurrence || compareTexts(a.id, b.id);
}
