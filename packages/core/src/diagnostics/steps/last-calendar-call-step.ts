import { ok, say, warning } from '../finding.js';
import type { Step } from '../step.js';

/** When Zoom last sent meetings, and whether all of them were taken (OO-U4). */
export const lastCalendarCallStep: Step = {
  id: 'lastCalendarCall',
  async judge({ profile, activities }) {
    const last = await activities.findLast(profile.id, { kind: 'calendar' });
    if (last === undefined) return ok(say('noCalendarCallYet'), say('adviceScheduleMeeting'));
    const time = last.time.toISOString();
    if (last.outcome === 'ok') return ok(say('lastCalendarCallAt', { calledAt: time }));
    return warning(say('lastCallRefused', { refusedAt: time, code: last.code ?? '' }), say('adviceCallRefused'));
  },
};
