import type { Disposable } from './disposable.js';
import type { Place } from './places.js';

/** What happens in the host that a plugin may have to follow. */
export interface HostEventMap {
  /** A course or element was copied, and with it this place. */
  copied: { readonly from: Place; readonly to: Place; readonly authorId: string };
  /** A course or element with this place was imported; `data` is what the place's `exported` handler gave. */
  imported: { readonly place: Place; readonly data: unknown; readonly authorId: string };
  hidden: { readonly place: Place };
  deleted: { readonly place: Place };
  toolSwitched: { readonly place: Place; readonly on: boolean };
  groupDeleted: { readonly groupId: string };
  userErased: { readonly userId: string };
}

export type HostEventName = keyof HostEventMap;

/** Handlers are awaited by the host before its own operation is reported as done, and must be idempotent: an event may come twice. */
export interface HostEvents {
  on<Name extends HostEventName>(name: Name, handler: (event: HostEventMap[Name]) => Promise<void>): Disposable;
  /** Asked when a place is exported; answers JSON of at most 1 kB that the host keeps with the export. */
  onExport(handler: (place: Place) => Promise<unknown>): Disposable;
}
