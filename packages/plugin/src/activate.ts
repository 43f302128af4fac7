import 'reflect-metadata';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { StorageFactory } from '@lms-zoom/core';
import { PLACE_TYPES } from '@lms-zoom/core';
import type { ActivePlugin, Host, PluginModule } from '@lms-zoom/host-api';
import { createApiRouter, createLtiRouter, createUiRouter, createWebServiceRouter } from '@lms-zoom/http';
import type { AuthorizationRule } from '@lms-zoom/lti';
import { Router } from 'express';
import { Container } from 'inversify';
import { checkDeployment } from './check-deployment.js';
import type { PluginConfig } from './config.js';
import { getContentSecurityPolicy } from './content-security-policy.js';
import { ADMIN_PAGE } from './contributions/admin-page.js';
import { createPlaceContribution } from './contributions/place-contributions.js';
import { MOUNT_LTI, MOUNT_PLUGIN, MOUNT_WEB_SERVICE } from './endpoints.js';
import { coreModule } from './modules/core-module.js';
import { hostModule } from './modules/host-module.js';
import { httpModule } from './modules/http-module.js';
import { ltiModule } from './modules/lti-module.js';
import { storageModule } from './modules/storage-module.js';
import { TOKENS } from './tokens.js';

/** What a host may hand in beside the configuration. */
export interface PluginExtras {
  /** The host's own storage; it wins over `config.storage` and is not closed by the plugin. */
  readonly storage?: StorageFactory;
}

export interface Composition {
  /** A list of one's own rules of the authorization endpoint, for tests that prove what a rule is needed for. */
  readonly authorizationRules?: readonly AuthorizationRule[];
}

/** Builds the plugin's `activate`: check, open, build, then register and mount. */
export function createActivate(composition: Composition = {}): PluginModule['activate'] {
  return async (host, config, extras) => {
    const checked = config as PluginConfig;
    checkDeployment(host.info, checked);
    const container = new Container();
    const modules = [hostModule(host, checked), coreModule(), ltiModule(), httpModule(composition.authorizationRules)];
    const storage = storageModule({
      config: checked,
      secrets: host.secrets,
      factory: (extras as PluginExtras).storage,
    });
    try {
      await container.loadAsync(storage, ...modules);
      register(host, container);
    } catch (error) {
      await container.unbindAllAsync();
      throw error;
    }
    return toActivePlugin(container);
  };
}

/** The plugin's entry, as the manifest names it. */
export const activate = createActivate();

function register(host: Host, container: Container): void {
  const settings = container.get(TOKENS.Settings);
  const { courseElements, courseTools, groupTools, adminPages } = host.extensions;
  const points = { courseElement: courseElements, courseTool: courseTools, groupTool: groupTools };
  for (const type of PLACE_TYPES) points[type].register(createPlaceContribution(type, settings));
  adminPages.register(ADMIN_PAGE);

  host.http.mount(MOUNT_LTI, createLtiRouter(container.get(TOKENS.LtiRouterDeps)), { anonymous: true });
  host.http.mount(MOUNT_WEB_SERVICE, createWebServiceRouter(container.get(TOKENS.WebServiceRouterDeps)), {
    anonymous: true,
  });
  host.http.mount(MOUNT_PLUGIN, createPluginRouter(container), { anonymous: false });
}

function createPluginRouter(container: Container): Router {
  const router = Router();
  router.use('/api', createApiRouter(container.get(TOKENS.ApiRouterDeps)));
  router.use('/ui', createUiRouter({ directory: getUiDirectory() }));
  return router;
}

function getUiDirectory(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@lms-zoom/ui/package.json')), 'dist');
}

function toActivePlugin(container: Container): ActivePlugin {
  const profiles = container.get(TOKENS.Profiles);
  return {
    contentSecurityPolicy: () => getContentSecurityPolicy(profiles),
    deactivate: () => container.unbindAllAsync(),
  };
}
