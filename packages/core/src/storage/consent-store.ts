/** A user's agreement to what the launches of one profile send to Zoom. */
export interface ConsentRecord {
  readonly userId: string;
  readonly profileId: string;
  /** Whom the data goes to: origin of the profile's Zoom. */
  readonly recipient: string;
  /** Kinds of data that were shown, such as `email`; sorted. */
  readonly kinds: readonly string[];
  readonly acceptedAt: Date;
}

export interface ConsentStore {
  find(userId: string, profileId: string): Promise<ConsentRecord | undefined>;
  /** The consents of these users, in no order. */
  listByUsers(profileId: string, userIds: readonly string[]): Promise<ConsentRecord[]>;
  /** Stores the consent, in place of the user's former one for the profile. */
  save(consent: ConsentRecord): Promise<void>;
  /** Does nothing if there is none. */
  delete(userId: string, profileId: string): Promise<void>;
  deleteByUser(userId: string): Promise<void>;
}
