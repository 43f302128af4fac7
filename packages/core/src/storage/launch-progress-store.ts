/** How far a launch came that has not ended with an id_token; kept to tell its user which leg is missing. */
export interface LaunchProgressRecord {
  /** Unique. */
  readonly launchId: string;
  /** `reached`: Zoom sent the browser to the authorization endpoint. `refused`: the endpoint said no. */
  readonly stage: 'reached' | 'refused';
  /** Why it was refused (`ERR_AUTHORIZATION_…`); empty while it was not. */
  readonly code: string;
  readonly expiresAt: Date;
}

export interface LaunchProgressStore {
  /** Stores the record, in place of the launch's former one. */
  save(progress: LaunchProgressRecord): Promise<void>;
  find(launchId: string): Promise<LaunchProgressRecord | undefined>;
  /** Forgets the records with `expiresAt` before `now`; answers how many. */
  sweep(now: Date): Promise<number>;
}
