import type { HostPlaces, Place, PlaceAccess, PlaceInfo, PlaceMemberPage } from '@lms-zoom/host-api';
import { mayConfigure, mayView, toPlaceRole } from '../roles.js';
import { toElementPath, toToolPath } from '../paths.js';
import type { Space, SpaceKey } from '../store/spaces.js';
import type { Store } from '../store/store.js';
import type { Registrations } from './registrations.js';

export interface CampusPlacesDeps {
  readonly store: Store;
  readonly registrations: Registrations;
  readonly baseUrl: string;
}

/** The places of one plugin: elements of its kinds, and its tools in all courses and groups. */
export class CampusPlaces implements HostPlaces {
  readonly #deps: CampusPlacesDeps;

  constructor(deps: CampusPlacesDeps) {
    this.#deps = deps;
  }

  find(place: Place): Promise<PlaceInfo | undefined> {
    const found = this.#locate(place);
    if (!found) return Promise.resolve(undefined);
    const { title, space, path, visible, switchedOn } = found;
    return Promise.resolve({ title, context: space, url: this.#deps.baseUrl + path, visible, switchedOn });
  }

  access(userId: string, place: Place): Promise<PlaceAccess> {
    const found = this.#locateOpen(place);
    const role = found && this.#deps.store.spaces.findRole(found.space, userId);
    if (!role) return Promise.resolve({ mayView: false, mayConfigure: false, roles: [] });
    return Promise.resolve({
      mayView: mayView(role, found),
      mayConfigure: mayConfigure(role),
      roles: [toPlaceRole(role)],
    });
  }

  members(place: Place, page: { after: string | undefined; limit: number }): Promise<PlaceMemberPage> {
    const found = this.#locateOpen(place);
    if (!found) return Promise.resolve({ members: [], next: undefined });
    const { after = '', limit } = page;
    const rows = this.#deps.store.spaces.listMembers(found.space, { after, limit: limit + 1 });
    const members = rows.slice(0, limit).map(({ userId, role }) => ({ userId, roles: [toPlaceRole(role)] }));
    return Promise.resolve({ members, next: rows.length > limit ? members.at(-1)?.userId : undefined });
  }

  /** The course or group that the place belongs to; `undefined` also while the tool is switched off there. */
  findSpace(place: Place): SpaceKey | undefined {
    return this.#locateOpen(place)?.space;
  }

  #locateOpen(place: Place): LocatedPlace | undefined {
    const found = this.#locate(place);
    return found?.switchedOn === true ? found : undefined;
  }

  #locate({ type, id }: Place): LocatedPlace | undefined {
    if (type === 'courseElement') return this.#locateElement(id);
    return this.#locateTool(type === 'courseTool' ? { kind: 'course', id } : { kind: 'group', id });
  }

  #locateElement(id: string): LocatedPlace | undefined {
    const { store, registrations } = this.#deps;
    const element = store.elements.find(id);
    if (!element || !registrations.courseElements.find(element.kind)) return undefined;
    const space = store.spaces.find({ kind: 'course', id: element.courseId });
    const { title, visible } = element;
    return space && { title, space, path: toElementPath(element), visible, switchedOn: true };
  }

  #locateTool(key: SpaceKey): LocatedPlace | undefined {
    const { store, registrations } = this.#deps;
    const registry = key.kind === 'course' ? registrations.courseTools : registrations.groupTools;
    const on = registry.list().find(({ id }) => store.tools.isOn(key, id));
    const tool = on ?? registry.list()[0];
    const space = tool && store.spaces.find(key);
    const switchedOn = on !== undefined;
    return space && { title: tool.label.en, space, path: toToolPath(key, tool.id), visible: true, switchedOn };
  }
}

interface LocatedPlace {
  readonly title: string;
  readonly space: Space;
  readonly path: string;
  readonly visible: boolean;
  readonly switchedOn: boolean;
}
