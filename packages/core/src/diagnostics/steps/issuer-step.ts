import { failed, ok, say, warning } from '../finding.js';
import type { Step } from '../step.js';

/** Zoom finds a Moodle's endpoints at fixed paths below the URL that it was given, and frames only https pages. */
export const issuerStep: Step = {
  id: 'issuer',
  judge({ endpoints: { lmsUrl } }) {
    const { origin, protocol } = new URL(lmsUrl);
    if (lmsUrl !== origin) return failed(say('lmsUrlNotRoot', { lmsUrl }), say('adviceOwnHostName'));
    if (protocol !== 'https:') return warning(say('lmsUrlPlainHttp', { lmsUrl }), say('adviceHttps'));
    return ok(say('lmsUrlOk', { lmsUrl }));
  },
};
