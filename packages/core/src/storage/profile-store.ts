export type ProfileStatus = 'active' | 'inactive';

/** A connection to one Zoom LTI Pro credential, as it is stored. */
export interface ProfileRecord {
  readonly id: string;
  readonly name: string;
  readonly status: ProfileStatus;
  /** Made by Zoom; ends the login initiation URL. */
  readonly ltiKey: string;
  /** Made by us; unique. */
  readonly clientId: string;
  /** The access token (Moodle's `wstoken`), encrypted. */
  readonly accessTokenSealed: string;
  /** Keyed digest of the access token, for look-ups; unique. */
  readonly accessTokenDigest: string;
  /** Origin of Zoom's LTI Pro app, without a slash at the end. */
  readonly zoomBaseUrl: string;
  /** Are given, family and full names released to Zoom, beside the e-mail address? */
  readonly releaseNames: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Starts with 1 and grows by one with each update. */
  readonly revision: number;
}

export interface ProfileStore {
  /** @throws StorageConflictError if the client id or the access token's digest is taken. */
  insert(profile: ProfileRecord): Promise<void>;
  find(id: string): Promise<ProfileRecord | undefined>;
  findByClientId(clientId: string): Promise<ProfileRecord | undefined>;
  findByAccessTokenDigest(digest: string): Promise<ProfileRecord | undefined>;
  /** All profiles, by name (compared code unit by code unit), then by id. */
  list(): Promise<ProfileRecord[]>;
  /**
   * Replaces the profile whose stored revision is one less than `profile.revision`.
   * `false`: there is no profile with this id and that revision (somebody else was faster).
   */
  update(profile: ProfileRecord): Promise<boolean>;
}
