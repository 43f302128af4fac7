import { z } from 'zod';
import { createOpenApiDocument } from '../openapi-document.js';
import { createRoute } from '../route.js';
import type { Route } from '../route.js';

/** The description of these routes and of itself, made when first asked for. */
export function createOpenApiRoute(routes: readonly Route[], version: string): Route {
  let document: ReturnType<typeof createOpenApiDocument> | undefined;
  const route: Route = createRoute({
    method: 'get',
    path: '/openapi.json',
    id: 'getOpenApi',
    summary: 'This description',
    who: 'loggedIn',
    answer: z.looseObject({ openapi: z.string() }),
    run: () => (document ??= createOpenApiDocument([...routes, route], version)) as unknown as { openapi: string },
  });
  return route;
}
