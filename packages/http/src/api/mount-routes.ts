import { Router } from 'express';
import type { Request } from 'express';
import { getQueryParameters } from '../form-body.js';
import type { Guard } from './guard.js';
import type { Route } from './route.js';

/** Serves declared routes; who may call one is checked before anything of the call is read. */
export function mountRoutes(routes: readonly Route[], guard: Guard): Router {
  const router = Router();
  for (const route of routes) {
    router[route.method](route.path, async (request, response) => {
      const caller = await (route.who === 'operator' ? guard.getOperator(request) : guard.getCaller(request));
      const { params, body } = request as { params: unknown; body: unknown };
      const answer = await route.respond({ caller, params, query: readQuery(request), body });
      if (route.answer === undefined) response.status(route.status).end();
      else response.status(route.status).json(answer);
    });
  }
  return router;
}

/** Read here, as the host may have chosen any query parser; an empty value counts as none. */
function readQuery(request: Request): Record<string, string> {
  return Object.fromEntries([...getQueryParameters(request)].filter(([, value]) => value !== ''));
}
