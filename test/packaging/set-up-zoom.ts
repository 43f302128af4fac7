import { connectZoom, FormClient } from '@lms-zoom/campus';

/** Connects the minimal host with Zoom, and chooses the profile for its one place. */
export async function setUpZoom(host: string, zoom: string): Promise<void> {
  const operator = new FormClient(host);
  const { id } = await connectZoom('Minimal', { operator, administrator: new FormClient(zoom) });
  await operator.call('PUT', '/plugins/zoom/api/places/courseElement:seminar/settings', {
    profileId: id,
    formerProfileId: null,
  });
}
