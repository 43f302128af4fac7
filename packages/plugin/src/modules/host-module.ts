import type { Host } from '@lms-zoom/host-api';
import { ContainerModule } from 'inversify';
import type { PluginConfig } from '../config.js';
import { toInstallation } from '../endpoints.js';
import { TOKENS } from '../tokens.js';

/** What the host handed in. */
export const hostModule = (host: Host, config: PluginConfig): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.Host).toConstantValue(host);
    bind(TOKENS.Config).toConstantValue(config);
    bind(TOKENS.Installation).toConstantValue(toInstallation(host.info.baseUrl, config.zoomBaseUrl));
    bind(TOKENS.Now).toConstantValue(() => host.clock.now());
  });
