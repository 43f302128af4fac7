import 'reflect-metadata';
import type { StorageFactory } from '@lms-zoom/core';
import type { Host } from '@lms-zoom/host-api';
import type { AuthorizationRule } from '@lms-zoom/lti';
import { Container } from 'inversify';
import type { PluginConfig } from './config.js';
import { activityModule } from './modules/activity-module.js';
import { administrationRoutesModule } from './modules/administration-routes-module.js';
import { apiModule } from './modules/api-module.js';
import { applicationsModule } from './modules/applications-module.js';
import { authorizationModule } from './modules/authorization-module.js';
import { calendarModule } from './modules/calendar-module.js';
import { calendarRoutersModule } from './modules/calendar-routers-module.js';
import { diagnosticsModule } from './modules/diagnostics-module.js';
import { hostModule } from './modules/host-module.js';
import { keysModule } from './modules/keys-module.js';
import { launchesModule } from './modules/launches-module.js';
import { ltiRouterModule } from './modules/lti-router-module.js';
import { meetingsModule } from './modules/meetings-module.js';
import { outboundModule } from './modules/outbound-module.js';
import { placeRoutesModule } from './modules/place-routes-module.js';
import { profilesModule } from './modules/profiles-module.js';
import { rosterModule } from './modules/roster-module.js';
import { storageModule } from './modules/storage-module.js';
import { tokenModule } from './modules/token-module.js';
import { viewModule } from './modules/view-module.js';
import { webServiceModule } from './modules/web-service-module.js';

export interface ContainerOptions {
  readonly host: Host;
  readonly config: PluginConfig;
  readonly storage: StorageFactory | undefined;
  readonly authorizationRules: readonly AuthorizationRule[] | undefined;
}

/** Opens the storage and binds everything else to it. `unbindAllAsync()` closes what was opened. */
export async function createContainer({
  host,
  config,
  storage,
  authorizationRules,
}: ContainerOptions): Promise<Container> {
  const container = new Container();
  await container.loadAsync(storageModule({ config, secrets: host.secrets, factory: storage }));
  container.load(
    hostModule(host, config),
    outboundModule(),
    activityModule(),
    profilesModule(),
    applicationsModule(),
    launchesModule(),
    viewModule(),
    rosterModule(),
    calendarModule(),
    meetingsModule(),
    webServiceModule(),
    diagnosticsModule(),
    keysModule(),
    authorizationModule(authorizationRules),
    tokenModule(),
    ltiRouterModule(),
    administrationRoutesModule(),
    placeRoutesModule(),
    apiModule(),
    calendarRoutersModule(),
  );
  return container;
}
