import type { CalendarTarget, HostCalendar, HostCalendarEntry, Place } from '../../src/index.js';

export interface ShownEntry extends Omit<HostCalendarEntry, 'id'> {
  readonly target: CalendarTarget;
  readonly link: Place;
}

export interface FakeWrite {
  readonly kind: 'upsert' | 'remove';
  readonly title: string | undefined;
}

/** A host's calendar whose writes a test can make slow, or fail. */
export class FakeCalendar implements HostCalendar {
  showsJoinLinks = false;
  readonly entries = new Map<string, ShownEntry>();
  /** While it is set, the calendar takes nothing. */
  fails = false;
  /** Each write waits for it before it takes effect, and fails with it. */
  before: (write: FakeWrite) => Promise<void> = async () => {};
  /** Each write waits for it once it took effect, and fails with it. */
  after: (write: FakeWrite) => Promise<void> = async () => {};
  /** How often it was written to. */
  writes = 0;

  async upsert(target: CalendarTarget, { id, ...entry }: HostCalendarEntry, link: Place): Promise<void> {
    const write = { kind: 'upsert', title: entry.title } as const;
    await this.#accept(write);
    this.entries.set(id, { ...entry, target, link });
    await this.after(write);
  }

  async remove(_target: CalendarTarget, entryId: string): Promise<void> {
    const write = { kind: 'remove', title: this.entries.get(entryId)?.title } as const;
    await this.#accept(write);
    this.entries.delete(entryId);
    await this.after(write);
  }

  /** What it shows, in the order in which it came. */
  list(): ShownEntry[] {
    return [...this.entries.values()];
  }

  async #accept(write: FakeWrite): Promise<void> {
    this.writes += 1;
    await this.before(write);
    if (this.fails) throw new Error('The calendar is read-only.');
  }
}
