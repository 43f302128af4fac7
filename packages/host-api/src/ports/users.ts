export type UserStatus = 'active' | 'suspended' | 'deleted';

export interface HostUser {
  readonly id: string;
  readonly email: string | undefined;
  readonly givenName: string | undefined;
  readonly familyName: string | undefined;
  readonly displayName: string;
  /** BCP 47 tag. */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly status: UserStatus;
}

export interface HostUsers {
  find(userId: string): Promise<HostUser | undefined>;
  /** May this user manage the plugin for the whole installation (Zoom profiles, module settings)? */
  mayAdminister(userId: string): Promise<boolean>;
}
