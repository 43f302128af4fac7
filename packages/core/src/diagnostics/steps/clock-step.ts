import { isAnswer } from '../ask.js';
import { failed, ok, say, warning } from '../finding.js';
import type { Finding } from '../finding.js';
import type { Step } from '../step.js';

const WARNING_SECONDS = 30;
const FAILURE_SECONDS = 5 * 60;

/** Zoom judges the times in id_tokens by its own clock, which the `Date` of its answer to the login initiation shows. */
export const clockStep: Step = {
  id: 'clock',
  async judge({ login }) {
    const reply = await login;
    if (!isAnswer(reply)) return warning(say('clockNotCompared'), say('adviceCheckAgain'));
    const zoomTime = Date.parse(reply.headers.get('date') ?? '');
    if (Number.isNaN(zoomTime)) return warning(say('zoomTellsNoTime'), say('adviceSynchronise'));
    return judgeLead((reply.receivedAt.getTime() - zoomTime) / 1000);
  },
};

function judgeLead(leadSeconds: number): Finding {
  const distance = Math.abs(leadSeconds);
  if (distance <= WARNING_SECONDS) return ok(say('clockAgrees'));
  const seen = say(leadSeconds > 0 ? 'clockAhead' : 'clockBehind', { bySeconds: Math.round(distance) });
  if (distance <= FAILURE_SECONDS) return warning(seen, say('adviceSynchronise'));
  return failed(seen, say('adviceSynchroniseNow'));
}
