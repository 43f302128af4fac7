import type { Place, Profile } from '../../src/index.js';
import { SEMINAR, configure, createInstallation } from './installation.js';
import type { Installation } from './installation.js';

export interface Configured extends Installation {
  readonly profile: Profile;
}

/** Places with Zoom; several share their meetings. */
export async function createConfigured(places: readonly Place[] = [SEMINAR]): Promise<Configured> {
  const installation = await createInstallation();
  const profile = await configure(installation, { places, contextScope: places.length > 1 ? 'course' : 'place' });
  return { ...installation, profile };
}

/** The secret in the person's address, which is made by asking for it. */
export async function subscribe({ feeds }: Installation, userId: string, place: Place = SEMINAR): Promise<string> {
  await feeds.subscribe(userId, place);
  return getSecret(await feeds.findUrl(userId, place));
}

/** Fails where this is no address of a feed. */
export function getSecret(url: string | undefined): string {
  const [, secret] = /^https:\/\/lms\.example\/plugins\/zoom\/calendar\/([\w-]+)\.ics$/.exec(url ?? '') ?? [];
  if (secret === undefined) throw new Error(`This is no address of a feed: ${url}`);
  return secret;
}
