import type { CalendarFeedRecord, CalendarFeedStore } from '@lms-zoom/core';
import { checkUnique } from './check-unique.js';
import { copyFound, copyRecord } from './copy-record.js';
import type { Gate } from './gate.js';

/** Calendar feeds by id. */
export class MemoryCalendarFeedStore implements CalendarFeedStore {
  readonly #gate: Gate;
  readonly #feeds = new Map<string, CalendarFeedRecord>();

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  findOrInsert(feed: CalendarFeedRecord): Promise<CalendarFeedRecord> {
    return this.#gate.pass(() => copyRecord(this.#ofUser(feed.userId, feed.placeKey) ?? this.#insert(feed)));
  }

  find(id: string): Promise<CalendarFeedRecord | undefined> {
    return this.#gate.pass(() => copyFound(this.#feeds.get(id)));
  }

  findByUser(userId: string, placeKey: string): Promise<CalendarFeedRecord | undefined> {
    return this.#gate.pass(() => copyFound(this.#ofUser(userId, placeKey)));
  }

  countByPlace(placeKey: string): Promise<number> {
    return this.#gate.pass(() => this.#all().filter((feed) => feed.placeKey === placeKey).length);
  }

  delete(userId: string, placeKey: string): Promise<boolean> {
    return this.#gate.pass(() => {
      const feed = this.#ofUser(userId, placeKey);
      return feed !== undefined && this.#feeds.delete(feed.id);
    });
  }

  deleteByPlace(placeKey: string): Promise<number> {
    return this.#gate.pass(() => this.#deleteWhere((feed) => feed.placeKey === placeKey));
  }

  deleteByUser(userId: string): Promise<void> {
    return this.#gate.pass(() => void this.#deleteWhere((feed) => feed.userId === userId));
  }

  #all(): CalendarFeedRecord[] {
    return [...this.#feeds.values()];
  }

  #ofUser(userId: string, placeKey: string): CalendarFeedRecord | undefined {
    return this.#all().find((feed) => feed.userId === userId && feed.placeKey === placeKey);
  }

  #insert(feed: CalendarFeedRecord): CalendarFeedRecord {
    checkUnique(feed, { entity: 'calendarFeed', fields: ['id'], stored: this.#feeds.values() });
    this.#feeds.set(feed.id, copyRecord(feed));
    return feed;
  }

  #deleteWhere(matches: (feed: CalendarFeedRecord) => boolean): number {
    const deleted = this.#all().filter(matches);
    for (const { id } of deleted) this.#feeds.delete(id);
    return deleted.length;
  }
}
