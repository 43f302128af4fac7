import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { createDataDirectory, startDemo } from './demo.js';
import type { Demo } from './demo.js';
import { findFreePort } from './free-port.js';

/** A demo whose campus can become another one without a word to the plugin, as one restored from a backup does. */
export interface RestorableDemo extends Demo {
  /** Stops it, runs SQL on the database of campus, and starts it again at the same addresses. */
  restoreWith(sql: string): Promise<void>;
}

export async function startRestorableDemo(): Promise<RestorableDemo> {
  const data = await createDataDirectory();
  const ports = { campus: String(await findFreePort()), zoom: String(await findFreePort()) };
  let running = await startDemo({ data, ports });
  return {
    campus: running.campus,
    zoom: running.zoom,
    async restoreWith(sql) {
      await running.stop();
      const database = new Database(join(data, 'campus.db'));
      database.exec(sql);
      database.close();
      running = await startDemo({ data, ports });
    },
    async stop() {
      await running.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}
