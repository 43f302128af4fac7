import { isAnswer } from '../ask.js';
import { failed, ok, warning } from '../finding.js';
import type { Finding } from '../finding.js';
import type { Step } from '../step.js';

const WARNING_SECONDS = 30;
const FAILURE_SECONDS = 5 * 60;
const SYNCHRONISE = 'Synchronise the clock of this server (NTP).';

/** Zoom judges the times in id_tokens by its own clock, which the `Date` of its answer to the login initiation shows. */
export const clockStep: Step = {
  id: 'clock',
  async judge({ login }) {
    const reply = await login;
    if (!isAnswer(reply)) {
      return warning('The clock could not be compared, as Zoom gave no answer.', 'Check again when Zoom answers.');
    }
    const zoomTime = Date.parse(reply.headers.get('date') ?? '');
    if (Number.isNaN(zoomTime)) return warning('Zoom’s answer does not tell the time.', SYNCHRONISE);
    return judgeLead((reply.receivedAt.getTime() - zoomTime) / 1000);
  },
};

function judgeLead(leadSeconds: number): Finding {
  const distance = Math.abs(leadSeconds);
  if (distance <= WARNING_SECONDS) return ok('The clock of this server agrees with Zoom’s.');
  const seen = `The clock of this server is ${toDuration(distance)} ${leadSeconds > 0 ? 'ahead of' : 'behind'} Zoom’s.`;
  if (distance <= FAILURE_SECONDS) return warning(seen, SYNCHRONISE);
  return failed(seen, `${SYNCHRONISE} Zoom refuses launches that come from so far in the future or the past.`);
}

function toDuration(seconds: number): string {
  return seconds < 120 ? `${Math.round(seconds)} seconds` : `${Math.round(seconds / 60)} minutes`;
}
