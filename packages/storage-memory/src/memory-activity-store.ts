import type { ActivityLimits, ActivityQuery, ActivityRecord, ActivityStore } from '@lms-zoom/core';
import { compareDates, compareTexts } from './compare.js';
import { copyRecord } from './copy-record.js';
import type { Gate } from './gate.js';

/** Activities by id. */
export class MemoryActivityStore implements ActivityStore {
  readonly #gate: Gate;
  readonly #activities = new Map<string, ActivityRecord>();

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  insertAll(records: readonly ActivityRecord[]): Promise<void> {
    return this.#gate.pass(() => {
      for (const record of records) {
        if (!this.#activities.has(record.id)) this.#activities.set(record.id, copyRecord(record));
      }
    });
  }

  list(query: ActivityQuery): Promise<ActivityRecord[]> {
    return this.#gate.pass(() =>
      this.#newestFirst()
        .filter((activity) => isMatch(activity, query))
        .slice(0, query.limit)
        .map(copyRecord),
    );
  }

  sweep({ kinds, before, keep }: ActivityLimits): Promise<number> {
    return this.#gate.pass(() => {
      const ofKinds = this.#newestFirst().filter(({ kind }) => kinds.includes(kind));
      const swept = ofKinds.filter(({ time }, index) => index >= keep || time < before);
      for (const { id } of swept) this.#activities.delete(id);
      return swept.length;
    });
  }

  eraseUser(userId: string): Promise<void> {
    return this.#gate.pass(() => {
      for (const activity of [...this.#activities.values()].filter((other) => other.userId === userId)) {
        if (activity.kind === 'change') this.#activities.set(activity.id, { ...activity, userId: undefined });
        else this.#activities.delete(activity.id);
      }
    });
  }

  #newestFirst(): ActivityRecord[] {
    return [...this.#activities.values()].sort(comparePositions);
  }
}

function isMatch(activity: ActivityRecord, { kind, outcome, profileId, before }: ActivityQuery): boolean {
  return (
    (kind === undefined || activity.kind === kind) &&
    (outcome === undefined || activity.outcome === outcome) &&
    (profileId === undefined || activity.profileId === profileId) &&
    (before === undefined || comparePositions(before, activity) < 0)
  );
}

type Position = Pick<ActivityRecord, 'time' | 'id'>;

function comparePositions(a: Position, b: Position): number {
  return compareDates(b.time, a.time) || compareTexts(b.id, a.id);
}
