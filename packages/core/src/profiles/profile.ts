import type { ProfileStatus } from '../storage/profile-store.js';

/** A connection to one Zoom LTI Pro credential; its access token is asked for separately. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly status: ProfileStatus;
  /** Made by Zoom. */
  readonly ltiKey: string;
  /** Made by us, for Zoom's "Client ID". */
  readonly clientId: string;
  readonly zoomBaseUrl: string;
  readonly releaseNames: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly revision: number;
}
