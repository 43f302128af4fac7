import type { CalendarCalls } from './calendar-calls.js';

/**
 * How the login initiation is answered: a page that posts a form, a redirect, a page whose script does a GET, not at
 * all, or the form page late.
 */
export type LoginAnswer = 'form' | 'redirect' | 'script' | 'silent' | 'slow';

/** Whether cookies keep working in a frame on another site where the browser blocks third-party cookies. */
export type CookieKind = 'partitioned' | 'unpartitioned';

/** An LTI Pro credential: what an LMS administrator makes in Zoom. */
export interface Credential {
  /** 22 random URL-safe characters, the last part of the login initiation URL. */
  readonly ltiKey: string;
  readonly name: string;
  /** Host name of the LMS, with or without a port; empty until it is set. */
  readonly approvedDomain: string;
  /** Whether Zoom tells the LMS about meetings. */
  readonly calendar: boolean;
  readonly calendarCalls: CalendarCalls;
  readonly loginAnswer: LoginAnswer;
  readonly cookies: CookieKind;
}

/** An LMS under 3rd Party Credentials, LTI Moodle. `url` is its origin and its issuer. */
export interface Instance {
  readonly id: string;
  readonly ltiKey: string;
  readonly url: string;
  readonly clientId: string;
  readonly accessToken: string;
}

/** What the person types for an instance. */
export type InstanceDetails = Pick<Instance, 'url' | 'clientId' | 'accessToken'>;
