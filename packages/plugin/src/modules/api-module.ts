import { Guard } from '@lms-zoom/http';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';
import { VERSION } from '../version.js';

/** Who may call the JSON API, and what its router is made of. */
export const apiModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.Guard)
      .toResolvedValue(
        ({ sessions, users, info }) =>
          new Guard({ sessions, mayAdminister: (userId) => users.mayAdminister(userId), baseUrl: info.baseUrl }),
        [TOKENS.Host],
      )
      .inSingletonScope();
    bind(TOKENS.ApiRouterDeps)
      .toResolvedValue(
        (guard, administration, places, { logger }) => ({ guard, administration, places, version: VERSION, logger }),
        [TOKENS.Guard, TOKENS.AdministrationRoutesDeps, TOKENS.PlaceRoutesDeps, TOKENS.Host],
      )
      .inSingletonScope();
  });
