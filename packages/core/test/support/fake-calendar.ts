import type { CalendarTarget, HostCalendar, HostCalendarEntry, Place } from '../../src/index.js';

export interface ShownEntry extends Omit<HostCalendarEntry, 'id'> {
  readonly target: CalendarTarget;
  readonly link: Place;
}

/** A host's calendar whose writes a test can make slow, or fail. */
export class FakeCalendar implements HostCalendar {
  showsJoinLinks = false;
  readonly entries = new Map<string, ShownEntry>();
  /** While it is set, the calendar takes nothing. */
  fails = false;
  /** Each write waits for it before it takes effect, and fails with it. */
  before: (write: { readonly kind: 'upsert' | 'remove'; readonly title: string | undefined }) => Promise<void> =
    async () => {};
  /** How often it was written to. */
  writes = 0;

  async upsert(target: CalendarTarget, { id, ...entry }: HostCalendarEntry, link: Place): Promise<void> {
    await this.#accept('upsert', entry.title);
    this.entries.set(id, { ...entry, target, link });
  }

  async remove(_target: CalendarTarget, entryId: string): Promise<void> {
    await this.#accept('remove', this.entries.get(entryId)?.title);
    this.entries.delete(entryId);
  }

  /** What it shows, in the order in which it came. */
  list(): ShownEntry[] {
    return [...this.entries.values()];
  }

  async #accept(kind: 'upsert' | 'remove', title: string | undefined): Promise<void> {
    this.writes += 1;
    await this.before({ kind, title });
    if (this.fails) throw new Error('The calendar is read-only.');
  }
}
