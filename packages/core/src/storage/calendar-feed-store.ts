/** A person's subscription to the meetings of a place. */
export interface CalendarFeedRecord {
  /** Unguessable, unique; a part of the feed's address. */
  readonly id: string;
  /** User and place together are unique. */
  readonly userId: string;
  /** `<type>:<id>` of the place. */
  readonly placeKey: string;
  readonly createdAt: Date;
}

export interface CalendarFeedStore {
  /** Stores the feed unless the person has one of the place; answers the one that is stored afterwards. @throws StorageConflictError `calendarFeed.id` */
  findOrInsert(feed: CalendarFeedRecord): Promise<CalendarFeedRecord>;
  find(id: string): Promise<CalendarFeedRecord | undefined>;
  findByUser(userId: string, placeKey: string): Promise<CalendarFeedRecord | undefined>;
  countByPlace(placeKey: string): Promise<number>;
  /** `false`: there was none. */
  delete(userId: string, placeKey: string): Promise<boolean>;
  /** All feeds of the place; answers how many. */
  deleteByPlace(placeKey: string): Promise<number>;
  /** All feeds of the person. */
  deleteByUser(userId: string): Promise<void>;
}
