import type { Host } from './host.js';
import type { PluginManifest } from './manifest.js';
import { PluginLoadError } from './plugin-load-error.js';
import type { Disposable } from './ports/disposable.js';
import type { ExtensionPoint, HostExtensions } from './ports/extensions.js';
import type { HostHttp } from './ports/http.js';

export interface TrackedHost {
  /** The host as the plugin sees it: it takes only what the manifest declares, and remembers it. */
  readonly host: Host;
  /** Takes back everything in reverse order, refuses more from now on, and gives the errors on the way. */
  takeBack(): readonly unknown[];
}

/** Remembers a registration and returns what takes it back. */
type Track = (register: () => Disposable) => Disposable;

/** Wraps the host for one plugin. `baseUrl`: the host's, as an origin. */
export function trackHost(host: Host, options: { manifest: PluginManifest; baseUrl: string }): TrackedHost {
  const { manifest, baseUrl } = options;
  const registrations = new Registrations();
  const track: Track = (register) => registrations.add(register);
  return {
    host: {
      info: toInfo(host, baseUrl),
      http: trackHttp(host.http, manifest, track),
      sessions: host.sessions,
      users: host.users,
      places: host.places,
      calendar: host.calendar,
      events: {
        on: (name, handler) => track(() => host.events.on(name, handler)),
        onExport: (handler) => track(() => host.events.onExport(handler)),
      },
      extensions: trackExtensions(host.extensions, manifest, track),
      secrets: host.secrets,
      logger: host.logger,
      clock: host.clock,
    },
    takeBack: () => registrations.takeBack(),
  };
}

class Registrations {
  readonly #open = new Set<Disposable>();
  #closed = false;

  add(register: () => Disposable): Disposable {
    if (this.#closed) {
      throw new PluginLoadError('ERR_PLUGIN_DEACTIVATED', 'A plugin that is not active cannot register anything.');
    }
    const registration = register();
    this.#open.add(registration);
    return { dispose: () => this.#dispose(registration) };
  }

  takeBack(): readonly unknown[] {
    this.#closed = true;
    return [...this.#open].reverse().flatMap((registration) => {
      try {
        this.#dispose(registration);
        return [];
      } catch (error) {
        return [error];
      }
    });
  }

  #dispose(registration: Disposable): void {
    if (this.#open.delete(registration)) registration.dispose();
  }
}

function toInfo({ info }: Host, baseUrl: string): Host['info'] {
  const { name, version, guid, defaultLocale, timeZone } = info;
  return { name, version, baseUrl, guid, defaultLocale, timeZone };
}

function trackHttp(http: HostHttp, { mounts }: PluginManifest, track: Track): HostHttp {
  return {
    mount: (path, handler, options) => {
      if (!mounts.some((mount) => mount.path === path && mount.anonymous === options.anonymous)) {
        const access = options.anonymous ? 'anonymous' : 'not anonymous';
        throw new PluginLoadError('ERR_UNDECLARED_MOUNT', `The manifest declares no mount ${path} (${access}).`);
      }
      return track(() => http.mount(path, handler, options));
    },
  };
}

function trackExtensions(extensions: HostExtensions, manifest: PluginManifest, track: Track): HostExtensions {
  const trackPoint = <Contribution extends { readonly id: string }>(
    point: ExtensionPoint<Contribution>,
    kind: keyof HostExtensions,
  ): ExtensionPoint<Contribution> => ({
    register: (contribution) => {
      if (!manifest.contributions[kind].some(({ id }) => id === contribution.id)) {
        const sentence = `The manifest declares no "${contribution.id}" in contributions.${kind}.`;
        throw new PluginLoadError('ERR_UNDECLARED_CONTRIBUTION', sentence);
      }
      return track(() => point.register(contribution));
    },
  });
  return {
    courseElements: trackPoint(extensions.courseElements, 'courseElements'),
    courseTools: trackPoint(extensions.courseTools, 'courseTools'),
    groupTools: trackPoint(extensions.groupTools, 'groupTools'),
    adminPages: trackPoint(extensions.adminPages, 'adminPages'),
  };
}
