import type { Step } from './step.js';
import { authUrlStep } from './steps/auth-url-step.js';
import { clockStep } from './steps/clock-step.js';
import { issuerStep } from './steps/issuer-step.js';
import { jwksUrlStep } from './steps/jwks-url-step.js';
import { lastCalendarCallStep } from './steps/last-calendar-call-step.js';
import { lastLaunchStep } from './steps/last-launch-step.js';
import { lastTokenStep } from './steps/last-token-step.js';
import { profileStep } from './steps/profile-step.js';
import { tokenUrlStep } from './steps/token-url-step.js';
import { webServiceUrlStep } from './steps/web-service-url-step.js';
import { zoomKeysStep } from './steps/zoom-keys-step.js';
import { zoomLoginStep } from './steps/zoom-login-step.js';

/** The connection check: from what is set here, by what Zoom can reach here, to what Zoom answers and what came of it. */
export const STEPS: readonly Step[] = [
  profileStep,
  issuerStep,

  jwksUrlStep,
  authUrlStep,
  tokenUrlStep,
  webServiceUrlStep,

  zoomLoginStep,
  clockStep,
  zoomKeysStep,

  lastLaunchStep,
  lastTokenStep,
  lastCalendarCallStep,
];
