import type { PlaceContribution } from '@lms-zoom/host-api';
import type { Offer, PlacePoint, Plugins } from './host/plugins.js';
import { ICONS } from './icons.js';
import type { SpaceKind } from './store/spaces.js';

/** A kind of element, or a tool, whoever brings it. */
export interface Item {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
  /** `undefined`: campus' own. */
  readonly offer?: Offer<PlaceContribution> | undefined;
}

/** What campus has of its own, followed by what plugins contribute. */
export class Catalogue {
  readonly #plugins: Plugins;

  constructor(plugins: Plugins) {
    this.#plugins = plugins;
  }

  /** The element palette. */
  async listElementKinds(): Promise<readonly Item[]> {
    return [...ELEMENT_KINDS, ...(await this.#plugins.listOffered('courseElements')).map(toItem)];
  }

  /** Also finds a kind that is not offered any more. `undefined`: its plugin is gone. */
  findElementKind(id: string): Item | undefined {
    return find(id, ELEMENT_KINDS) ?? this.#findContributed('courseElements', id);
  }

  async listTools(kind: SpaceKind): Promise<readonly Item[]> {
    return [...TOOLS, ...(await this.#plugins.listOffered(TOOL_POINTS[kind])).map(toItem)];
  }

  findTool(kind: SpaceKind, id: string): Item | undefined {
    return find(id, TOOLS) ?? this.#findContributed(TOOL_POINTS[kind], id);
  }

  #findContributed(point: PlacePoint, id: string): Item | undefined {
    const offer = this.#plugins.findContribution(point, id);
    return offer && toItem(offer);
  }
}

const ELEMENT_KINDS: readonly Item[] = [
  { id: 'page', label: 'Page', icon: ICONS.page },
  { id: 'file', label: 'File', icon: ICONS.file },
  { id: 'forum', label: 'Forum', icon: ICONS.forum },
];

const TOOLS: readonly Item[] = [
  { id: 'calendar', label: 'Calendar', icon: ICONS.calendar },
  { id: 'members', label: 'Members', icon: ICONS.members },
];

const TOOL_POINTS = { course: 'courseTools', group: 'groupTools' } as const;

const find = (wanted: string, items: readonly Item[]): Item | undefined => items.find(({ id }) => id === wanted);

/** Campus' pages are in English. */
const toItem = (offer: Offer<PlaceContribution>): Item => ({
  id: offer.contribution.id,
  label: offer.contribution.label.en,
  icon: offer.contribution.icon,
  offer,
});
