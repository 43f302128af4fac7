import type { ListedActivity } from '../../src/index.js';
import type { Installation } from './installation.js';

/** What the audit says of profiles and places, the oldest first; the switching on of the installation is left out. */
export async function listChanges({ activities }: Pick<Installation, 'activities'>): Promise<ListedActivity[]> {
  const { records } = await activities.list({ kind: 'change' });
  return records.filter(({ code }) => code !== 'settingsChanged').reverse();
}

/** Their codes, sorted: activities of one instant have no order. */
export async function listChangeCodes(installation: Pick<Installation, 'activities'>): Promise<(string | undefined)[]> {
  return (await listChanges(installation)).map(({ code }) => code).sort();
}
