/** Who belongs to a course or group, as the LMS tells it. */
export interface Roster {
  readonly members: readonly Member[];
  /** Number of requests that it took. */
  readonly pages: number;
}

/** A member; empty texts are what the LMS withholds. */
export interface Member {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly roleNames: readonly string[];
}
