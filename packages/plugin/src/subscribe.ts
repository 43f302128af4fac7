import type { PlaceLifeCycle, UserErasure } from '@lms-zoom/core';
import type { HostEvents } from '@lms-zoom/host-api';

export interface Followers {
  readonly lifeCycle: PlaceLifeCycle;
  readonly erasure: UserErasure;
}

/**
 * Follows what happens to places and users in the host; the loader takes the subscriptions back. `hidden` and
 * `toolSwitched` are not among them: whether somebody may view a place now, and whether the tool is on there, is asked
 * of the host at each launch, and a tool that is switched on again has to find its ids.
 */
export function subscribe(events: HostEvents, { lifeCycle, erasure }: Followers): void {
  events.on('copied', (event) => lifeCycle.copied(event));
  events.on('imported', (event) => lifeCycle.imported(event));
  events.on('deleted', ({ place }) => lifeCycle.deleted(place));
  events.on('groupDeleted', ({ groupId }) => lifeCycle.groupDeleted(groupId));
  events.on('userErased', ({ userId }) => erasure.erase(userId));
  events.onExport((place) => lifeCycle.exportData(place));
}
