import type { PlaceType } from '../places/place.js';

export type ProfileStatus = 'active' | 'inactive';

/** What a member is for Zoom: instructors host, learners attend. */
export type MemberRole = 'instructor' | 'learner';

/** For each type of place, what coaches and participants are for Zoom; admins are always instructors. */
export type RoleMap = Readonly<Record<PlaceType, { readonly coach: MemberRole; readonly participant: MemberRole }>>;

/** Whether each place has a meeting list of its own in Zoom, or all places of a course share one. */
export type ContextScope = 'place' | 'course';

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
  /** Keyed digest of the access token before, good until `formerTokenExpiresAt`; both or none. */
  readonly formerTokenDigest: string | undefined;
  readonly formerTokenExpiresAt: Date | undefined;
  /** Whose authors get this profile preselected: ASCII, lower case, without duplicates. */
  readonly mailDomains: readonly string[];
  /** A note of what Zoom LTI Pro is set to: it changes words, never a role. */
  readonly studentsCanHost: boolean;
  /** Origin of Zoom's LTI Pro app, without a slash at the end. */
  readonly zoomBaseUrl: string;
  /** Are given, family and full names released to Zoom, beside the e-mail address? */
  readonly releaseNames: boolean;
  readonly roleMap: RoleMap;
  /** For applications made from now on. */
  readonly contextScope: ContextScope;
  /** Custom parameters of each launch (LTI Core 5.4.6), in the operator's order. */
  readonly custom: readonly CustomParameter[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Starts with 1 and grows by one with each update. */
  readonly revision: number;
}

export interface CustomParameter {
  readonly name: string;
  readonly value: string;
}

/** What authors and group owners see of a profile. */
export type ProfileChoice = Pick<ProfileRecord, 'id' | 'name' | 'status' | 'mailDomains'>;

/** A row of the operator's table. */
export interface ProfileSummary extends ProfileChoice {
  readonly clientId: string;
  readonly revision: number;
  /** How many applications it has. */
  readonly applications: number;
  /** Of all its applications; `undefined`: none was ever launched. */
  readonly lastLaunchAt: Date | undefined;
}

export interface ProfileQuery {
  /** Folded by {@link foldText}; looked for in name, mail domains, client id and LTI key. Empty: all profiles. */
  readonly search: string;
  readonly sort: 'name' | 'status' | 'applications' | 'lastLaunch';
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

export interface ProfileStore {
  /** @throws StorageConflictError if the client id or the access token's digest is taken. */
  insert(profile: ProfileRecord): Promise<void>;
  find(id: string): Promise<ProfileRecord | undefined>;
  findByClientId(clientId: string): Promise<ProfileRecord | undefined>;
  /** The profile whose present or former access token has this digest; of the former one the caller checks the date. */
  findByAccessTokenDigest(digest: string): Promise<ProfileRecord | undefined>;
  /** All profiles, by folded name, then by name (code unit by code unit), then by id. */
  listChoices(): Promise<ProfileChoice[]>;
  /** Origins of the active profiles' Zoom, without duplicates, sorted. */
  listActiveZoomBaseUrls(): Promise<string[]>;
  /**
   * One page of the table, and how many rows there are in all. Ties go by the order of {@link listChoices}; a profile
   * that was never launched is the least of all.
   */
  search(query: ProfileQuery): Promise<{ readonly rows: ProfileSummary[]; readonly total: number }>;
  /**
   * Replaces the profile whose stored revision is one less than `profile.revision`.
   * `false`: there is no profile with this id and that revision (somebody else was faster).
   */
  update(profile: ProfileRecord): Promise<boolean>;
  /** Deletes the profile and its consents, if its revision is this one and no application has it. Decided by the storage, in one step. */
  delete(id: string, revision: number): Promise<'deleted' | 'inUse' | 'changed'>;
}
