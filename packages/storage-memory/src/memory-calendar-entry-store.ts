import type {
  CalendarEntryChanges,
  CalendarEntryRecord,
  CalendarEntryStore,
  CalendarEntryVersion,
} from '@lms-zoom/core';
import { applyChanges } from './calendar-entry-changes.js';
import { compareDates, compareTexts } from './compare.js';
import { copyFound, copyRecord } from './copy-record.js';
import type { Gate } from './gate.js';
import type { MemoryTables } from './memory-tables.js';

/** Calendar entries by id. */
export class MemoryCalendarEntryStore implements CalendarEntryStore {
  readonly #gate: Gate;
  readonly #applications: MemoryTables['applications'];
  readonly #entries = new Map<string, CalendarEntryRecord>();
  #lastMoodleId = 0;

  constructor(gate: Gate, { applications }: MemoryTables) {
    this.#gate = gate;
    this.#applications = applications;
  }

  save(changes: CalendarEntryChanges): Promise<CalendarEntryRecord[] | undefined> {
    return this.#gate.pass(() => {
      const [entries, applications, lastMoodleId] = [this.#entries, this.#applications, this.#lastMoodleId];
      const saved = applyChanges(changes, { entries, applications, lastMoodleId });
      if (saved === undefined) return undefined;
      for (const entry of saved) this.#entries.set(entry.id, copyRecord(entry));
      this.#lastMoodleId += changes.inserts.length;
      return saved.map(copyRecord);
    });
  }

  find(id: string): Promise<CalendarEntryRecord | undefined> {
    return this.#gate.pass(() => copyFound(this.#entries.get(id)));
  }

  listByMoodleIds(moodleIds: readonly number[]): Promise<CalendarEntryRecord[]> {
    return this.#gate.pass(() =>
      this.#live(({ moodleId }) => moodleIds.includes(moodleId))
        .sort((a, b) => a.moodleId - b.moodleId)
        .map(copyRecord),
    );
  }

  listByMeetings(contextId: string, meetingIds: readonly string[]): Promise<CalendarEntryRecord[]> {
    return this.#gate.pass(() =>
      [...this.#entries.values()]
        .filter((entry) => entry.contextId === contextId && meetingIds.includes(entry.meetingId))
        .sort(compareStarts)
        .map(copyRecord),
    );
  }

  listByContext(contextId: string): Promise<CalendarEntryRecord[]> {
    return this.#gate.pass(() => this.#ofContext(contextId).map(copyRecord));
  }

  listPageOfContext(
    contextId: string,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<{ entries: CalendarEntryRecord[]; total: number }> {
    return this.#gate.pass(() => {
      const all = this.#ofContext(contextId);
      return { entries: all.slice(offset, offset + limit).map(copyRecord), total: all.length };
    });
  }

  listUpcoming(
    applicationIds: readonly string[],
    { after, limit }: { after: Date; limit: number },
  ): Promise<CalendarEntryRecord[]> {
    return this.#gate.pass(() =>
      this.#live(({ applicationId, endsAt }) => applicationIds.includes(applicationId) && endsAt > after)
        .sort(compareStarts)
        .slice(0, limit)
        .map(copyRecord),
    );
  }

  listAll({ after, limit }: { after: string | undefined; limit: number }): Promise<CalendarEntryRecord[]> {
    return this.#gate.pass(() => takePage(this.#live(), { after, limit }));
  }

  count(): Promise<number> {
    return this.#gate.pass(() => this.#live().length);
  }

  listUnsettled({ after, limit }: { after: string | undefined; limit: number }): Promise<CalendarEntryRecord[]> {
    return this.#gate.pass(() => {
      const unsettled = [...this.#entries.values()].filter((entry) => entry.appliedRevision < entry.revision);
      return takePage(unsettled, { after, limit });
    });
  }

  markApplied(versions: readonly CalendarEntryVersion[]): Promise<ReadonlySet<string>> {
    return this.#gate.pass(() => {
      const shown = this.#listAt(versions, 'live');
      for (const entry of shown) this.#entries.set(entry.id, { ...entry, appliedRevision: entry.revision });
      return new Set(shown.map(({ id }) => id));
    });
  }

  deleteLeaving(versions: readonly CalendarEntryVersion[]): Promise<ReadonlySet<string>> {
    return this.#gate.pass(() => {
      for (const { id } of this.#listAt(versions, 'leaving')) this.#entries.delete(id);
      return new Set(versions.map(({ id }) => id).filter((id) => !this.#entries.has(id)));
    });
  }

  prune(before: Date): Promise<number> {
    return this.#gate.pass(() => {
      const entries = [...this.#entries.values()];
      const kept = new Set(entries.filter((entry) => !isOver(entry, before)).map(toMeetingKey));
      const over = entries.filter((entry) => !kept.has(toMeetingKey(entry)));
      for (const { id } of over) this.#entries.delete(id);
      return over.length;
    });
  }

  #live(matches: (entry: CalendarEntryRecord) => boolean = () => true): CalendarEntryRecord[] {
    return [...this.#entries.values()].filter((entry) => entry.state === 'live' && matches(entry));
  }

  #ofContext(contextId: string): CalendarEntryRecord[] {
    return this.#live((entry) => entry.contextId === contextId).sort(compareStarts);
  }

  #listAt(versions: readonly CalendarEntryVersion[], state: CalendarEntryRecord['state']): CalendarEntryRecord[] {
    return versions.flatMap(({ id, revision }) => {
      const entry = this.#entries.get(id);
      return entry?.revision === revision && entry.state === state ? [entry] : [];
    });
  }
}

function takePage(
  entries: CalendarEntryRecord[],
  { after, limit }: { after: string | undefined; limit: number },
): CalendarEntryRecord[] {
  return entries
    .filter(({ id }) => after === undefined || id > after)
    .sort((a, b) => compareTexts(a.id, b.id))
    .slice(0, limit)
    .map(copyRecord);
}

function isOver({ endsAt, updatedAt, revision, appliedRevision }: CalendarEntryRecord, before: Date): boolean {
  return endsAt < before && updatedAt < before && appliedRevision === revision;
}

function toMeetingKey({ contextId, meetingId }: CalendarEntryRecord): string {
  return JSON.stringify([contextId, meetingId]);
}

function compareStarts(a: CalendarEntryRecord, b: CalendarEntryRecord): number {
  return compareDates(a.startsAt, b.startsAt) || a.occurrence - b.occurrence || compareTexts(a.id, b.id);
}
