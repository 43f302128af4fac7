import type { ActivityRecord } from '../storage/activity-store.js';

/** What waits to be stored. */
export interface ActivityBatch {
  readonly records: readonly ActivityRecord[];
  /** When each application was launched last, by its id. */
  readonly launches: ReadonlyMap<string, Date>;
}

/** Bounded: what cannot be stored for long gives way, the oldest record first, and changes last of all. */
const MAX_RECORDS = 5_000;

/** Activities and last launches on their way to the storage. */
export class ActivityBuffer {
  #records: ActivityRecord[] = [];
  readonly #launches = new Map<string, Date>();
  #dropped = 0;

  /** How many records wait. */
  get size(): number {
    return this.#records.length;
  }

  get isEmpty(): boolean {
    return this.#records.length === 0 && this.#launches.size === 0;
  }

  add(record: ActivityRecord): void {
    this.#records.push(record);
    this.#keepBound();
  }

  addLaunch(applicationId: string, time: Date): void {
    this.#launches.set(applicationId, time);
  }

  /** Takes out the oldest records, and as many last launches. */
  take(limit: number): ActivityBatch {
    const launches = new Map([...this.#launches].slice(0, limit));
    for (const applicationId of launches.keys()) this.#launches.delete(applicationId);
    return { records: this.#records.splice(0, limit), launches };
  }

  /** Lets what was taken out wait again, before all that has come since. */
  putBack({ records, launches }: ActivityBatch): void {
    this.#records = [...records, ...this.#records];
    this.#keepBound();
    for (const [applicationId, time] of launches) {
      if (!this.#launches.has(applicationId)) this.#launches.set(applicationId, time);
    }
  }

  forget(userId: string): void {
    const kept = this.#records.filter((record) => record.userId !== userId || record.kind === 'change');
    this.#records = kept.map((record) => (record.userId === userId ? { ...record, userId: undefined } : record));
  }

  /** How many records were dropped since the last call. */
  takeDropped(): number {
    const dropped = this.#dropped;
    this.#dropped = 0;
    return dropped;
  }

  #keepBound(): void {
    while (this.#records.length > MAX_RECORDS) {
      const index = this.#records.findIndex(({ kind }) => kind !== 'change');
      this.#records.splice(Math.max(index, 0), 1);
      this.#dropped += 1;
    }
  }
}
