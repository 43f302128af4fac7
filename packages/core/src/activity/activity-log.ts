import { randomUUID } from 'node:crypto';
import type { Logger } from '../logger.js';
import { ACTIVITY_KINDS } from '../storage/activity-store.js';
import type { ActivityKind, ActivityRecord } from '../storage/activity-store.js';
import type { Storage } from '../storage/storage.js';
import { ActivityBuffer } from './activity-buffer.js';
import type { ActivityBatch } from './activity-buffer.js';

export interface ActivityLogDeps {
  readonly activities: Storage['activities'];
  readonly applications: Pick<Storage['applications'], 'noteLaunches'>;
  readonly logger: Logger;
  readonly now: () => Date;
}

type Given = Pick<ActivityRecord, 'kind' | 'outcome'>;
type Optional = Omit<ActivityRecord, keyof Given | 'id' | 'time'>;

/** What happened; what is left out is `undefined` in the record, and a correlation id is made. */
export type ActivityEntry = Given & { readonly [Name in keyof Optional]?: Optional[Name] | undefined };

const FLUSH_MS = 1_000;
const RETRY_MS = 10_000;
const BATCH_SIZE = 100;
const SWEEP_INTERVAL_MS = 3_600_000;
const SWEEP_AFTER_RECORDS = 5_000;
const DAY_MS = 24 * 3_600_000;
const KEPT_RECORDS = 10_000;

/** Changes are the audit trail: launches, of which there are many more, do not push them out. */
const KEPT: readonly { readonly kinds: readonly ActivityKind[]; readonly ms: number }[] = [
  { kinds: ACTIVITY_KINDS.filter((kind) => kind !== 'change'), ms: 90 * DAY_MS },
  { kinds: ['change'], ms: 730 * DAY_MS },
];

/**
 * Notes what happens, for operators who ask why. Nobody waits for it: what is noted is stored in batches, within a second
 * or so; while the storage is away it is kept, up to a bound.
 */
export class ActivityLog {
  readonly #deps: ActivityLogDeps;
  readonly #buffer = new ActivityBuffer();
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> | undefined;
  #isClosed = false;
  #sweptAt = 0;
  #writtenSinceSweep = 0;

  constructor(deps: ActivityLogDeps) {
    this.#deps = deps;
  }

  /** Notes plain values: no secret, and of a person only the user id. Answers the correlation id; never throws. */
  record(entry: ActivityEntry): string {
    const { kind, outcome, code, profileId, applicationId, userId, detail = {} } = entry;
    const { correlationId = randomUUID() } = entry;
    if (this.#isClosed) return correlationId;
    const subject = { code, correlationId, profileId, applicationId, userId, detail };
    this.#buffer.add({ id: randomUUID(), time: this.#deps.now(), kind, outcome, ...subject });
    this.#schedule();
    return correlationId;
  }

  /** Notes that an application was launched now. */
  noteLaunch(applicationId: string): void {
    if (this.#isClosed) return;
    this.#buffer.addLaunch(applicationId, this.#deps.now());
    this.#schedule();
  }

  /** Stores what was noted until now. Never rejects: what the storage does not take is logged, and tried again later. */
  async flush(): Promise<void> {
    await this.#writing;
    this.#writing ??= this.#write().finally(() => {
      this.#writing = undefined;
    });
    await this.#writing;
  }

  /** Of what waits to be stored here, nothing names the user any more, and nothing is on its way; changes stay without him. */
  async forget(userId: string): Promise<void> {
    while (this.#writing !== undefined) await this.#writing;
    this.#buffer.forget(userId);
  }

  /** Stores what waits; from then on nothing is noted any more, and no timer is left. Idempotent. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.flush();
  }

  #schedule(): void {
    if (this.#buffer.size === BATCH_SIZE) void this.flush();
    else this.#startTimer(FLUSH_MS);
  }

  #startTimer(delay: number): void {
    if (this.#isClosed) return;
    this.#timer ??= setTimeout(() => void this.flush(), delay).unref();
  }

  async #write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (!this.#buffer.isEmpty) {
      const batch = this.#buffer.take(BATCH_SIZE);
      try {
        await this.#store(batch);
      } catch (error) {
        this.#buffer.putBack(batch);
        this.#tellFailure(error);
        this.#startTimer(RETRY_MS);
        return;
      }
    }
    this.#tellDropped();
    await this.#sweepIfDue();
  }

  async #store({ records, launches }: ActivityBatch): Promise<void> {
    if (launches.size > 0) await this.#deps.applications.noteLaunches(launches);
    if (records.length > 0) await this.#deps.activities.insertAll(records);
    this.#writtenSinceSweep += records.length;
  }

  #tellFailure(error: unknown): void {
    const fields = { err: error, code: findCode(error), waiting: this.#buffer.size };
    this.#deps.logger.warn(fields, 'Activities could not be stored.');
  }

  #tellDropped(): void {
    const dropped = this.#buffer.takeDropped();
    if (dropped > 0) this.#deps.logger.warn({ dropped }, 'Activities were dropped while the storage was away.');
  }

  async #sweepIfDue(): Promise<void> {
    const now = this.#deps.now().getTime();
    if (now - this.#sweptAt < SWEEP_INTERVAL_MS && this.#writtenSinceSweep < SWEEP_AFTER_RECORDS) return;
    this.#sweptAt = now;
    this.#writtenSinceSweep = 0;
    try {
      for (const { kinds, ms } of KEPT) {
        await this.#deps.activities.sweep({ kinds, before: new Date(now - ms), keep: KEPT_RECORDS });
      }
    } catch (error) {
      this.#deps.logger.warn({ err: error, code: findCode(error) }, 'Old activities could not be cleared away.');
    }
  }
}

/** By its code, not its class: a storage adapter may bring another copy of that. */
function findCode(thrown: unknown): unknown {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
}
