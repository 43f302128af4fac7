import { failed, ok, warning } from '../finding.js';
import type { Step } from '../step.js';

/** Zoom finds a Moodle's endpoints at fixed paths below the URL that it was given, and frames only https pages. */
export const issuerStep: Step = {
  id: 'issuer',
  judge({ endpoints: { lmsUrl } }) {
    const { origin, protocol } = new URL(lmsUrl);
    if (lmsUrl !== origin) {
      return failed(
        `The LMS URL ${lmsUrl} is not the root of its server.`,
        'Give the LMS a host name of its own: the base URL must have no path and no slash at the end.',
      );
    }
    if (protocol !== 'https:') {
      return warning(
        `The LMS URL ${lmsUrl} is plain http, which is for development only.`,
        'For use with Zoom itself, serve the LMS by https.',
      );
    }
    return ok(`The LMS URL ${lmsUrl} is https and the root of its server.`);
  },
};
