import type { StorageFactory } from '@lms-zoom/core';
import type { ActivePlugin, Host, PluginModule } from '@lms-zoom/host-api';
import type { AuthorizationRule } from '@lms-zoom/lti';
import type { Container } from 'inversify';
import { checkDeployment } from './check-deployment.js';
import type { PluginConfig } from './config.js';
import { createContainer } from './container.js';
import { getContentSecurityPolicy } from './content-security-policy.js';
import { register } from './register.js';
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

/** Builds the plugin's `activate`: check the configuration, open the storage, build, then register, mount and tend. */
export function createActivate({ authorizationRules }: Composition = {}): PluginModule['activate'] {
  return async (host, config, extras) => {
    const checked = config as PluginConfig;
    checkDeployment(host.info, checked);
    const { storage } = extras as PluginExtras;
    const container = await createContainer({ host, config: checked, storage, authorizationRules });
    try {
      register(host, container);
      container.get(TOKENS.CalendarUpkeep).start();
    } catch (error) {
      await close(container);
      throw error;
    }
    return toActivePlugin(host, container);
  };
}

/** The plugin's entry, as the manifest names it. */
export const activate = createActivate();

function toActivePlugin({ logger }: Host, container: Container): ActivePlugin {
  const profiles = container.get(TOKENS.Profiles);
  return {
    contentSecurityPolicy: () => getContentSecurityPolicy(profiles, logger),
    deactivate: () => close(container),
  };
}

/** What goes on with the calendar is waited for, and what was noted is stored, before the storage closes. */
async function close(container: Container): Promise<void> {
  await container.get(TOKENS.CalendarUpkeep).close();
  await container.get(TOKENS.ActivityLog).close();
  await container.unbindAllAsync();
}
