import type { Host } from './host.js';
import { type ImportEntry, importPlugin } from './import-plugin.js';
import { parseBaseUrl } from './parse-base-url.js';
import { parseConfig } from './parse-config.js';
import { parseManifest } from './parse-manifest.js';
import { PluginLoadError } from './plugin-load-error.js';
import type { ActivationExtras, ActivePlugin } from './plugin.js';
import { type TrackedHost, trackHost } from './tracked-host.js';

export interface LoadPluginOptions {
  /** Pass `(entry) => import(entry)` of your own, so that the plugin is resolved from the host. */
  readonly importEntry?: ImportEntry;
  readonly extras?: ActivationExtras;
}

/**
 * Checks manifest, base URL and configuration, imports the plugin and activates it. Whatever fails, everything is taken
 * back in reverse and a `PluginLoadError` says why; an error of the plugin's own with a code `ERR_…` is passed on as it is.
 */
export async function loadPlugin(
  manifest: unknown,
  host: Host,
  config: unknown,
  options: LoadPluginOptions = {},
): Promise<ActivePlugin> {
  const declared = parseManifest(manifest);
  const baseUrl = parseBaseUrl(host.info.baseUrl);
  const completeConfig = parseConfig(declared, config);
  const plugin = await importPlugin(declared.entry, options.importEntry ?? ((entry) => import(entry)));

  const tracked = trackHost(host, { manifest: declared, baseUrl });
  try {
    const active = await plugin.activate(tracked.host, completeConfig, options.extras ?? {});
    return toUnloading(active, tracked);
  } catch (cause) {
    for (const err of tracked.takeBack()) host.logger.error({ err }, 'A registration could not be taken back');
    throw hasCode(cause) ? cause : activationFailed(declared.name, cause);
  }
}

/** The plugin as the host holds it: its `deactivate` takes back the registrations too, once. */
function toUnloading(active: ActivePlugin, tracked: TrackedHost): ActivePlugin {
  let unloaded: Promise<void> | undefined;
  return {
    contentSecurityPolicy: () => active.contentSecurityPolicy(),
    deactivate: () => (unloaded ??= unload(active, tracked)),
  };
}

/** What was registered last goes first: no request reaches a plugin that is closing its storage. */
async function unload(active: ActivePlugin, tracked: TrackedHost): Promise<void> {
  const errors = [...tracked.takeBack()];
  try {
    await active.deactivate();
  } catch (error) {
    errors.push(error);
  }
  if (errors.length === 0) return;
  const sentence = 'The plugin is deactivated, but not every step succeeded.';
  throw new PluginLoadError('ERR_DEACTIVATION_FAILED', sentence, { cause: new AggregateError(errors, sentence) });
}

/** By its code and not by `instanceof`, which differs between two copies of a package. */
function hasCode(error: unknown): error is Error & { readonly code: string } {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return typeof error.code === 'string' && error.code.startsWith('ERR_');
}

function activationFailed(name: string, cause: unknown): PluginLoadError {
  return new PluginLoadError('ERR_ACTIVATION_FAILED', `${name} could not be activated.`, { cause });
}
