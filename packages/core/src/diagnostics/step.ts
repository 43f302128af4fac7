import type { Activities } from '../activity/activities.js';
import type { Profile } from '../profiles/profile.js';
import type { SettingsRecord } from '../storage/settings-store.js';
import type { Ask, Reply } from './ask.js';
import type { Finding } from './finding.js';

/** The public URLs of this LMS that Zoom calls. */
export interface Endpoints {
  /** Also the issuer. */
  readonly lmsUrl: string;
  readonly jwksUrl: string;
  readonly authUrl: string;
  readonly tokenUrl: string;
  readonly webServiceUrl: string;
}

/** A connection under check: all that the steps look at. */
export interface Connection {
  /** With the key of the form. */
  readonly profile: Profile;
  readonly settings: SettingsRecord;
  readonly endpoints: Endpoints;
  /** `kid` of the key that signs id_tokens now. */
  readonly kid: string;
  /** Asks this LMS by its public URLs. */
  readonly askOwn: Ask;
  /** Zoom's reply to the login initiation. */
  readonly login: Promise<Reply>;
  /** Zoom's reply to the request for its keys. */
  readonly keySet: Promise<Reply>;
  readonly activities: Pick<Activities, 'findLast'>;
}

export type StepId =
  | 'profile'
  | 'issuer'
  | 'jwksUrl'
  | 'authUrl'
  | 'tokenUrl'
  | 'webServiceUrl'
  | 'zoomLogin'
  | 'clock'
  | 'zoomKeys'
  | 'lastLaunch'
  | 'lastToken'
  | 'lastCalendarCall';

/** One question about a connection. */
export interface Step {
  readonly id: StepId;
  readonly judge: (connection: Connection) => Finding | Promise<Finding>;
}
