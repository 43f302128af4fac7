import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ActivePlugin, Logger } from '@lms-zoom/host-api';
import express from 'express';
import { pino } from 'pino';
import { configureApp } from './configure-app.js';
import { createBornServer } from './create-born-server.js';
import { CampusSessions } from './host/campus-sessions.js';
import type { Campus } from './host/create-host.js';
import { HttpSlot } from './host/http-slot.js';
import { type PluginEntry, Plugins } from './host/plugins.js';
import { SessionCookie } from './host/session-cookie.js';
import { seedStore } from './store/seed.js';
import { openStore, type Store } from './store/store.js';

export interface CampusOptions {
  /** 0: any free one. */
  readonly port: number;
  /** Where `campus.db` lies; an empty one is filled with the demo data. */
  readonly dataDirectory: string;
  readonly plugins: readonly PluginEntry[];
  /** Root of the public origin; by default `http://localhost:<port>`. */
  readonly baseUrl?: string;
  readonly logger?: Logger;
}

export interface RunningCampus {
  readonly url: string;
  /** The first of the plugins; `undefined` without any. */
  readonly plugin: ActivePlugin | undefined;
  /** Deactivates the plugins, closes all connections and the database. */
  close(): Promise<void>;
}

/** Opens the data, listens, and only then loads the plugins, which need to know the origin. Throws their coded errors. */
export async function startCampus(options: CampusOptions): Promise<RunningCampus> {
  const app = express();
  const server = createBornServer(app);
  const store = openStore(options.dataDirectory);
  let plugins: Plugins | undefined;
  const close = async (): Promise<void> => {
    await stopListening(server);
    await plugins?.close();
    store.close();
  };
  try {
    await seedStore(store);
    const campus = createCampus(options, store, await listen(server, options.port));
    plugins = new Plugins(campus);
    configureApp(app, { campus, plugins });
    const active: ActivePlugin[] = [];
    for (const entry of options.plugins) active.push(await plugins.load(entry));
    return { url: campus.baseUrl, plugin: active[0], close };
  } catch (error) {
    await close();
    throw error;
  }
}

function createCampus(options: CampusOptions, store: Store, localUrl: string): Campus {
  const { baseUrl = localUrl, logger = pino({ name: 'campus' }) } = options;
  const clock = { now: () => new Date() };
  const cookie = new SessionCookie(baseUrl);
  return {
    store,
    slot: new HttpSlot(),
    sessions: new CampusSessions({ sessions: store.sessions, cookie, clock }),
    cookie,
    clock,
    logger,
    baseUrl,
  };
}

async function listen(server: Server, port: number): Promise<string> {
  server.listen(port, 'localhost');
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

async function stopListening(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
