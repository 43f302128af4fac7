import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PluginEntry } from '../host/plugins.js';

const MANIFEST = new URL('../../../../plugin.manifest.json', import.meta.url);
const STYLESHEET = fileURLToPath(new URL('../../src/zoom-demo/zoom-theme.css', import.meta.url));

export interface ZoomPluginOptions {
  readonly data: string;
  readonly zoom: string;
  readonly storage: DemoStorage;
}

export type DemoStorage = 'sqlite' | 'memory';

/** The plugin as the demo installs it: its data beside campus' own, or in memory, the sandbox as Zoom, and campus' colours. */
export async function readZoomPlugin({ data, zoom, storage }: ZoomPluginOptions): Promise<PluginEntry> {
  return {
    manifest: JSON.parse(await readFile(MANIFEST, 'utf8')) as object,
    config: {
      development: true,
      zoomBaseUrl: zoom,
      storage: { adapter: storage, ...(storage === 'sqlite' && { file: join(data, 'zoom.db') }) },
      network: { trustedOrigins: [zoom] },
    },
    stylesheet: STYLESHEET,
  };
}
