import type { Host } from './host.js';

/** Sources that the host's Content-Security-Policy must allow on pages that show the plugin's elements. */
export interface ContentSecurityPolicy {
  readonly 'frame-src': readonly string[];
  readonly 'form-action': readonly string[];
}

/** What `activate` returns. */
export interface ActivePlugin {
  /** Read by the host for each page: it follows the active profiles. */
  contentSecurityPolicy(): Promise<ContentSecurityPolicy>;
  /** Leaves nothing open or ticking; the host's registrations are taken back by the loader. */
  deactivate(): Promise<void>;
}

/** What the host hands in beside the configuration, such as a storage of its own; each plugin says what it takes. */
export type ActivationExtras = Readonly<Record<string, unknown>>;

/** The module that a manifest's `entry` names. */
export interface PluginModule {
  activate(host: Host, config: unknown, extras: ActivationExtras): Promise<ActivePlugin>;
}
