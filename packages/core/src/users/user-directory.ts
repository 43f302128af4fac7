export interface User {
  readonly id: string;
  readonly email: string | undefined;
  readonly givenName: string | undefined;
  readonly familyName: string | undefined;
  readonly displayName: string;
  /** BCP 47 tag. */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly status: 'active' | 'suspended' | 'deleted';
}

/** What the host knows of users. */
export interface UserDirectory {
  find(userId: string): Promise<User | undefined>;
}
