import { type ActivationExtras, type ActivePlugin, loadPlugin, manifestSchema } from '@lms-zoom/host-api';
import type { AdminPage, ContentSecurityPolicy, PlaceContribution } from '@lms-zoom/host-api';
import { CampusPlaces } from './campus-places.js';
import { type Campus, createHost, type PluginScope } from './create-host.js';
import { EventHub } from './event-hub.js';
import { Registrations } from './registrations.js';

/** One installed plugin, as the configuration names it. */
export interface PluginEntry {
  readonly manifest: object;
  /** Whatever the manifest's schema asks for. */
  readonly config: unknown;
  /** Imports the manifest's entry; by default resolved from campus. */
  readonly importEntry?: (entry: string) => Promise<unknown>;
  /** Handed on to the plugin, which documents what it takes. */
  readonly extras?: ActivationExtras;
  /** A CSS file for the pages that show the plugin, which sets the properties that its elements can be themed with. */
  readonly stylesheet?: string;
}

/** A contribution and the plugin that it came from. */
export interface Offer<Contribution> {
  readonly contribution: Contribution;
  readonly plugin: ActiveScope;
}

export interface ActiveScope extends PluginScope {
  readonly active: ActivePlugin;
  readonly stylesheet: string | undefined;
}

export type PlacePoint = 'courseElements' | 'courseTools' | 'groupTools';

/** The running plugins and what they contribute. */
export class Plugins {
  readonly #campus: Campus;
  readonly #running: ActiveScope[] = [];

  constructor(campus: Campus) {
    this.#campus = campus;
  }

  /** Loads one more plugin; throws the coded error of `loadPlugin`. */
  async load(entry: PluginEntry): Promise<ActivePlugin> {
    const { manifest, config, importEntry = importFromCampus, extras = {}, stylesheet } = entry;
    const { store, baseUrl } = this.#campus;
    const registrations = new Registrations();
    const scope: PluginScope = {
      id: manifestSchema.safeParse(manifest).data?.id ?? '',
      registrations,
      events: new EventHub(),
      places: new CampusPlaces({ store, registrations, baseUrl }),
    };
    const active = await loadPlugin(manifest, createHost(this.#campus, scope), config, { importEntry, extras });
    this.#running.push({ ...scope, active, stylesheet });
    return active;
  }

  list(): readonly ActiveScope[] {
    return this.#running;
  }

  find(id: string): ActiveScope | undefined {
    return this.#running.find((plugin) => plugin.id === id);
  }

  /** Also finds what is not offered at the moment: places made earlier stay. */
  findContribution(point: PlacePoint, id: string): Offer<PlaceContribution> | undefined {
    return this.#list(point).find(({ contribution }) => contribution.id === id);
  }

  /** What palettes and tool lists show now. A plugin that cannot tell offers nothing. */
  async listOffered(point: PlacePoint): Promise<readonly Offer<PlaceContribution>[]> {
    const offers = this.#list(point);
    const answers = await Promise.all(offers.map((offer) => this.#isOffered(offer)));
    return offers.filter((_, index) => answers[index]);
  }

  listAdminPages(): readonly Offer<AdminPage>[] {
    return this.#running.flatMap((plugin) =>
      plugin.registrations.adminPages.list().map((contribution) => ({ contribution, plugin })),
    );
  }

  /** The policies of all plugins that a page shows, as they are now. */
  async contentSecurityPolicy(shown: readonly ActiveScope[]): Promise<ContentSecurityPolicy> {
    const policies = await Promise.all([...new Set(shown)].map(({ active }) => active.contentSecurityPolicy()));
    return {
      'frame-src': policies.flatMap((policy) => policy['frame-src']),
      'form-action': policies.flatMap((policy) => policy['form-action']),
    };
  }

  /** Deactivates all, the last loaded first. */
  async close(): Promise<void> {
    for (const { active } of this.#running.splice(0).reverse()) await active.deactivate();
  }

  #list(point: PlacePoint): readonly Offer<PlaceContribution>[] {
    return this.#running.flatMap((plugin) =>
      plugin.registrations[point].list().map((contribution) => ({ contribution, plugin })),
    );
  }

  async #isOffered({ contribution }: Offer<PlaceContribution>): Promise<boolean> {
    try {
      return await contribution.isOffered();
    } catch (err) {
      this.#campus.logger.warn({ err, contribution: contribution.id }, 'A contribution could not be offered');
      return false;
    }
  }
}

const importFromCampus = (entry: string): Promise<unknown> => import(entry);
