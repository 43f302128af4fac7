import { findWayBack } from './way-back.js';
import type { WayBack, ZoomAnswer } from './way-back.js';

export interface CheckStep {
  readonly id: 'zoomLogin';
  readonly status: 'ok' | 'warning' | 'failed';
  /** A sentence: what was seen. */
  readonly seen: string;
  /** A sentence: what to do. */
  readonly advice: string | undefined;
}

/** What a good answer leads to. */
export interface Expectation {
  readonly authUrl: string;
  readonly clientId: string;
  readonly zoomOrigin: string;
}

/** Judges Zoom's answer to the login initiation. */
export function judgeZoomAnswer(answer: ZoomAnswer, expected: Expectation): CheckStep {
  const way = findWayBack(answer);
  if (way !== undefined) return judgeWayBack(way, expected);
  if (answer.status === 200) {
    return step(
      'warning',
      'Zoom knows this LTI Key, but its answer does not show where it leads.',
      'The way back to this LMS is proven by the first launch.',
    );
  }
  if (answer.status >= 500) {
    return step('failed', `Zoom answered with an error of its own (status ${answer.status}).`, 'Try again later.');
  }
  return step(
    'failed',
    `Zoom does not accept this LTI Key (status ${answer.status}).`,
    'Copy the LTI Key again with the Copy button beside it in Zoom LTI Pro. In Zoom, the instance under 3rd Party Credentials > LTI Moodle needs this LMS’s URL and client ID.',
  );
}

/** Zoom gave no answer at all: `reason` is a sentence that says why. */
export function judgeNoAnswer(reason: string, { zoomOrigin }: Expectation): CheckStep {
  return step(
    'failed',
    reason,
    `Check that this server may open connections to ${zoomOrigin} (firewall, proxy, name server).`,
  );
}

function judgeWayBack({ url, clientId }: WayBack, expected: Expectation): CheckStep {
  const target = `${url.origin}${url.pathname}`;
  if (target !== expected.authUrl) {
    return step(
      'failed',
      `Zoom leads to ${target}, which is not this LMS (${expected.authUrl}).`,
      'In Zoom LTI Pro, under 3rd Party Credentials > LTI Moodle, correct the URL of the instance.',
    );
  }
  if (clientId !== expected.clientId) {
    return step(
      'failed',
      `Zoom leads back to this LMS, but with ${clientId === undefined ? 'no client ID' : `the client ID ${clientId}`} instead of this profile’s.`,
      'Copy the Client ID of this profile into the instance under 3rd Party Credentials > LTI Moodle in Zoom LTI Pro.',
    );
  }
  return step(
    'ok',
    'Zoom knows this LTI Key and leads back to this LMS with the client ID of this profile.',
    undefined,
  );
}

function step(status: CheckStep['status'], seen: string, advice: string | undefined): CheckStep {
  return { id: 'zoomLogin', status, seen, advice };
}
