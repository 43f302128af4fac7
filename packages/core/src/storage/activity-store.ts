/** What an activity was: a launch, a token or calendar call of Zoom's, a connection check, or a change by a person. */
export const ACTIVITY_KINDS = ['launch', 'token', 'calendar', 'check', 'change'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** `refused`: a rule said no. `failed`: something broke. */
export const ACTIVITY_OUTCOMES = ['ok', 'refused', 'failed'] as const;
export type ActivityOutcome = (typeof ACTIVITY_OUTCOMES)[number];

/** One thing that happened, for an operator who asks why; it holds no secret and of the person only the id. */
export interface ActivityRecord {
  /** Unique. */
  readonly id: string;
  readonly time: Date;
  readonly kind: ActivityKind;
  readonly outcome: ActivityOutcome;
  /** Why it was refused or failed (`ERR_…`), or what was changed (`profileCreated`); `undefined` else. */
  readonly code: string | undefined;
  /** Also in the log and in what the person was shown. */
  readonly correlationId: string;
  readonly profileId: string | undefined;
  readonly applicationId: string | undefined;
  /** Who launched or changed. */
  readonly userId: string | undefined;
  /** Plain values, such as how many events came. */
  readonly detail: Readonly<Record<string, string | number | boolean>>;
}

export interface ActivityQuery {
  readonly kind?: ActivityKind | undefined;
  readonly outcome?: ActivityOutcome | undefined;
  readonly profileId?: string | undefined;
  /** Only what comes after this record in the list's order; an unknown position is no error. */
  readonly before?: { readonly time: Date; readonly id: string } | undefined;
  readonly limit: number;
}

export interface ActivityLimits {
  readonly kinds: readonly ActivityKind[];
  readonly before: Date;
  readonly keep: number;
}

export interface ActivityStore {
  /** Stores all or none; those that are stored already, by id, are passed over, so that a lost answer can be asked for again. */
  insertAll(records: readonly ActivityRecord[]): Promise<void>;
  /** The newest first, then by id downwards. */
  list(query: ActivityQuery): Promise<ActivityRecord[]>;
  /** Forgets of these kinds what is older than `before`, and the oldest beyond `keep`; answers how many. */
  sweep(limits: ActivityLimits): Promise<number>;
  /** Deletes the user's activities; of changes that he made the record stays, without his id. */
  eraseUser(userId: string): Promise<void>;
}
