/** The opaque `sub` under which one Zoom knows a user. */
export interface SubjectRecord {
  readonly userId: string;
  /** Base URL of the Zoom that knows the user by `sub`. */
  readonly audience: string;
  /** Unique. */
  readonly sub: string;
}

export interface SubjectStore {
  /** Stores the record unless user and audience have one; answers the one that is stored afterwards. */
  findOrInsert(subject: SubjectRecord): Promise<SubjectRecord>;
  /** Forgets the user; a later launch gets another `sub`. */
  deleteByUser(userId: string): Promise<void>;
}
