import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type Express } from 'express';
import { Credentials } from './credentials/credentials.js';
import { Instances } from './credentials/instances.js';
import { createGate, TOOL_ROUTES } from './launch/gate.js';
import { PendingLogins } from './launch/pending-logins.js';
import { MeetingCalendar } from './meetings/meeting-calendar.js';
import { Meetings } from './meetings/meetings.js';
import { createMoodleClient } from './meetings/moodle-client.js';
import { createLoadRoster } from './roster/load-roster.js';
import type { SandboxLogger } from './sandbox-logger.js';
import { createCredentialRoutes } from './screens/credential-routes.js';
import { createLaunchedRoutes } from './screens/launched-routes.js';
import { createMoodleRoutes } from './screens/moodle-routes.js';
import { createRender, type Render } from './screens/create-render.js';
import { sendError } from './screens/send-error.js';
import { type Database, getSecret, openDatabase } from './store/open-database.js';
import { SqliteToolStore } from './store/sqlite-tool-store.js';
import { createTool } from './tool/create-tool.js';

/** What a sandbox is made from. */
export interface SandboxOptions {
  /** Where browsers find it, such as `http://127.0.0.1:9090`. */
  readonly origin: string;
  /** Its SQLite file; everything that must survive a restart is in it. */
  readonly file: string;
  readonly logger?: SandboxLogger;
}

/** A stand-in for the Zoom LTI Pro app. */
export interface Sandbox {
  readonly app: Express;
  close(): Promise<void>;
}

/** Opens the file, and its folder where missing, and builds the app; what was made before is there again. */
export const createSandbox = async ({ origin, file, logger = SILENT }: SandboxOptions): Promise<Sandbox> => {
  await mkdir(dirname(file), { recursive: true });
  const database = openDatabase(file);
  const render = createRender();
  const app = express();
  app.disable('x-powered-by');
  app.use('/assets', express.static(fileURLToPath(new URL('../views/assets', import.meta.url))));
  mountScreens(app, { origin, database, render });
  app.use((_request, response) => {
    render(response, { view: 'refusal', title: 'Page not found', status: 404, data: { message: 'Nothing is here.' } });
  });
  app.use(sendError({ render, logger }));
  return { app, close: () => Promise.resolve(void database.close()) };
};

const SILENT: SandboxLogger = { warn: () => undefined, error: () => undefined };

const mountScreens = (
  app: Express,
  { origin, database, render }: { origin: string; database: Database; render: Render },
): void => {
  const store = new SqliteToolStore(database);
  const tool = createTool({ store, secret: getSecret(database), routes: TOOL_ROUTES });
  const credentials = new Credentials(database);
  const instances = new Instances({ database, tool });
  const pendingLogins = new PendingLogins(database);
  const meetings = new Meetings(database);
  const meetingCalendar = new MeetingCalendar({ callMoodle: createMoodleClient({ fetch }), meetings });

  app.get('/', (_request, response) => {
    render(response, { view: 'start', title: 'Zoom sandbox' });
  });
  app.use('/home/lti/rich', createCredentialRoutes({ credentials, render }));
  app.use('/home/lti/rich', createMoodleRoutes({ credentials, instances, render }));
  app.use('/lti', createGate({ origin, credentials, instances, pendingLogins, render }));
  app.use('/lti', tool.app);
  const loadRoster = createLoadRoster({ tool });
  app.use('/lti', createLaunchedRoutes({ credentials, instances, meetings, meetingCalendar, loadRoster, render }));
};
