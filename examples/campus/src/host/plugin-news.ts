import type { HostEventMap, HostEventName, Logger, Place } from '@lms-zoom/host-api';
import { MAX_EXPORTED_BYTES, toByteLength } from '../courses/course-file.js';
import type { ActiveScope, Plugins } from './plugins.js';

/** The ids of the plugins that could not follow what campus did. */
export type Behind = readonly string[];

/**
 * Tells plugins what has happened and waits for them. What fails in a plugin ends here, in the log: campus has done its
 * own part by then, and says who is behind.
 */
export class PluginNews {
  readonly #plugins: Plugins;
  readonly #logger: Logger;

  constructor(deps: { plugins: Plugins; logger: Logger }) {
    this.#plugins = deps.plugins;
    this.#logger = deps.logger;
  }

  /** `undefined` as plugin: campus' own thing, or one whose plugin is gone. */
  async tell<Name extends HostEventName>(
    plugin: ActiveScope | undefined,
    name: Name,
    event: HostEventMap[Name],
  ): Promise<Behind> {
    if (!plugin) return [];
    try {
      await plugin.events.emit(name, event);
      return [];
    } catch (err) {
      this.#logger.error({ err, plugin: plugin.id, event: name }, 'A plugin could not follow an event');
      return [plugin.id];
    }
  }

  /** For what concerns no single place. */
  async tellAll<Name extends HostEventName>(name: Name, event: HostEventMap[Name]): Promise<Behind> {
    const behind: string[] = [];
    for (const plugin of this.#plugins.list()) behind.push(...(await this.tell(plugin, name, event)));
    return behind;
  }

  /** What the plugin gives to the export of its place; `undefined` also if it fails or gives too much. */
  async askExport(plugin: ActiveScope | undefined, place: Place): Promise<unknown> {
    if (!plugin) return undefined;
    try {
      const answer = await plugin.events.askExport(place);
      if (toByteLength(answer) <= MAX_EXPORTED_BYTES) return answer;
      this.#logger.error({ plugin: plugin.id, place }, 'A plugin gave more than 1 kB to an export; it was left out');
    } catch (err) {
      this.#logger.error({ err, plugin: plugin.id, place }, 'A plugin could not give its part of an export');
    }
    return undefined;
  }
}
