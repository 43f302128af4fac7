import { ok, say, warning } from '../finding.js';
import type { Step } from '../step.js';

/** When Zoom last asked for an access token, and whether it got one (OO-U4). */
export const lastTokenStep: Step = {
  id: 'lastToken',
  async judge({ profile, activities }) {
    const last = await activities.findLast(profile.id, { kind: 'token' });
    if (last === undefined) return ok(say('noTokenYet'), say('adviceTokenComes'));
    const time = last.time.toISOString();
    if (last.outcome === 'ok') return ok(say('lastTokenAt', { issuedAt: time }));
    return warning(say('lastTokenRefused', { refusedAt: time, code: last.code ?? '' }), say('adviceTokenRefused'));
  },
};
