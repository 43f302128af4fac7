import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PluginEntry } from '../host/plugins.js';

const MANIFEST = new URL('../../../../plugin.manifest.json', import.meta.url);

/** The plugin as the demo installs it: SQLite beside campus' own data, the sandbox as Zoom. */
export async function readZoomPlugin(options: { readonly data: string; readonly zoom: string }): Promise<PluginEntry> {
  return {
    manifest: JSON.parse(await readFile(MANIFEST, 'utf8')) as object,
    config: {
      development: true,
      zoomBaseUrl: options.zoom,
      storage: { adapter: 'sqlite', file: join(options.data, 'zoom.db') },
      network: { trustedOrigins: [options.zoom] },
    },
  };
}
