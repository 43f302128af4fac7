import { join } from 'node:path';
import { setUpZoom, startCampus } from '@lms-zoom/campus';
import type { RunningCampus } from '@lms-zoom/campus';
import type { StorageFactory } from '@lms-zoom/core';
import type { Host, PluginModule } from '@lms-zoom/host-api';
import { createActivate } from '@lms-zoom/plugin';
import type { Composition } from '@lms-zoom/plugin';
import type { DemoStorage } from './browser.js';
import { createDataDirectory } from './demo.js';
import { findFreePort } from './free-port.js';
import { manifest } from './platform.js';
import { startSandbox } from './sandbox.js';

export interface InProcessOptions {
  readonly composition?: Composition;
  readonly adapter?: DemoStorage;
  /** Makes another host of campus, before the plugin gets to know it. */
  readonly changeHost?: (host: Host) => Host;
  /** A storage of the host's own. */
  readonly storage?: StorageFactory;
}

/** Campus within the test's process, with a composition that no configuration can give; two Zooms as programs. */
export interface InProcess {
  readonly campus: RunningCampus;
  readonly zoom: string;
  /** Another Zoom, which no profile points to yet. */
  readonly otherZoom: string;
  stop(): Promise<void>;
}

const silent = (): void => undefined;
const logger = { debug: silent, info: silent, warn: silent, error: silent };

/** Starts it, set up as `npm start` does. */
export async function startInProcess({
  composition = {},
  adapter = 'sqlite',
  changeHost = (host) => host,
  storage,
}: InProcessOptions = {}): Promise<InProcess> {
  const data = await createDataDirectory();
  const ports = [await findFreePort(), await findFreePort()] as const;
  const stops = await Promise.all(ports.map((port) => startSandbox(port, join(data, String(port)))));
  const [zoom, otherZoom] = [`http://127.0.0.1:${ports[0]}`, `http://127.0.0.1:${ports[1]}`];
  const config = {
    development: true,
    zoomBaseUrl: zoom,
    storage: { adapter, file: join(data, 'zoom.db') },
    network: { trustedOrigins: [zoom, otherZoom] },
  };
  const activate: PluginModule['activate'] = (host, ...rest) => createActivate(composition)(changeHost(host), ...rest);
  const extras = storage === undefined ? {} : { storage };
  const plugins = [{ manifest, config, importEntry: () => Promise.resolve({ activate }), extras }];
  const campus = await startCampus({ port: 0, dataDirectory: data, plugins, logger });
  await setUpZoom(campus.url, zoom);
  return {
    campus,
    zoom,
    otherZoom,
    async stop() {
      await campus.close();
      for (const stop of stops) await stop();
    },
  };
}
