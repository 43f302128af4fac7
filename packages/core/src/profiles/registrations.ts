import type { ToolRegistration } from '@lms-zoom/lti';
import type { Profiles } from './profiles.js';
import { toToolRegistration } from './tool-registration.js';

/** The tool with this client id; `undefined` if it is unknown or its profile is inactive. */
export async function findRegistration(profiles: Profiles, clientId: string): Promise<ToolRegistration | undefined> {
  const profile = await profiles.findActiveByClientId(clientId);
  return profile && toToolRegistration(profile);
}
