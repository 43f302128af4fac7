import type { PlaceContribution } from '@lms-zoom/host-api';
import type { ActiveScope, Offer, PlacePoint, Plugins } from './host/plugins.js';
import { ICONS } from './icons.js';
import type { SpaceKind } from './store/spaces.js';
import { toLabel } from './to-label.js';

/** A kind of element, or a tool, whoever brings it. */
export interface Item {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
  /** `undefined`: campus' own. */
  readonly offer?: Offer<PlaceContribution> | undefined;
}

/** What campus has of its own, followed by what plugins contribute, with labels in the reader's language. */
export class Catalogue {
  readonly #plugins: Plugins;

  constructor(plugins: Plugins) {
    this.#plugins = plugins;
  }

  /** The element palette. */
  async listElementKinds(locale: string): Promise<readonly Item[]> {
    return [...ELEMENT_KINDS, ...toItems(await this.#plugins.listOffered('courseElements'), locale)];
  }

  /** Also finds a kind that is not offered any more. `undefined`: its plugin is gone. */
  findElementKind(id: string, locale: string): Item | undefined {
    return find(id, ELEMENT_KINDS) ?? this.#findContributed('courseElements', { id, locale });
  }

  async listTools(kind: SpaceKind, locale: string): Promise<readonly Item[]> {
    return [...TOOLS, ...toItems(await this.#plugins.listOffered(TOOL_POINTS[kind]), locale)];
  }

  findTool(kind: SpaceKind, { id, locale }: { id: string; locale: string }): Item | undefined {
    return find(id, TOOLS) ?? this.#findContributed(TOOL_POINTS[kind], { id, locale });
  }

  /** `undefined`: campus' own kind, or one whose plugin is gone. */
  findElementPlugin(kind: string): ActiveScope | undefined {
    return this.#plugins.findContribution('courseElements', kind)?.plugin;
  }

  /** `undefined`: campus' own tool, or one whose plugin is gone. */
  findToolPlugin(kind: SpaceKind, id: string): ActiveScope | undefined {
    return this.#plugins.findContribution(TOOL_POINTS[kind], id)?.plugin;
  }

  /** Those that have a tool for such a course or group, switched on or not. */
  listToolPlugins(kind: SpaceKind): readonly ActiveScope[] {
    return this.#plugins.list().filter(({ registrations }) => registrations[TOOL_POINTS[kind]].list().length > 0);
  }

  #findContributed(point: PlacePoint, { id, locale }: { id: string; locale: string }): Item | undefined {
    const offer = this.#plugins.findContribution(point, id);
    return offer && toItem(offer, locale);
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

const toItems = (offers: readonly Offer<PlaceContribution>[], locale: string): readonly Item[] =>
  offers.map((offer) => toItem(offer, locale));

const toItem = (offer: Offer<PlaceContribution>, locale: string): Item => ({
  id: offer.contribution.id,
  label: toLabel(offer.contribution.label, locale),
  icon: offer.contribution.icon,
  offer,
});
