import type { Place } from '../../src/index.js';
import { SEMINAR, createInstallation } from './installation.js';
import type { Installation } from './installation.js';

export const COPY: Place = { type: 'courseElement', id: 'seminar-copy' };

/** An installation whose host has one more element, in another course if said so. */
export async function createWithCopy(courseId = 'biology'): Promise<Installation> {
  const installation = await createInstallation();
  const { infos } = installation.host;
  const seminar = infos.get(SEMINAR.id);
  if (seminar === undefined) throw new Error('The seminar is gone.');
  infos.set(COPY.id, { ...seminar, title: 'Copy', context: { ...seminar.context, id: courseId } });
  return installation;
}
