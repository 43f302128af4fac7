import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import type { RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { PROBLEM_STATUS } from './problem-status.js';
import type { ProblemCode } from './problem-status.js';
import type { Route } from './route.js';
import { PROBLEM } from './schemas/problem-schema.js';

const SESSION = 'session';

/** Describes declared routes as OpenAPI 3.1, from the schemas that they are served by; `version` is the plugin's. */
export function createOpenApiDocument(
  routes: readonly Route[],
  version: string,
): ReturnType<OpenApiGeneratorV31['generateDocument']> {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', SESSION, {
    type: 'apiKey',
    in: 'cookie',
    name: SESSION,
    description: "The LMS's own session cookie, whatever its name.",
  });
  for (const route of routes) registry.registerPath(toPath(route));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Zoom for Node LMS',
      version,
      description:
        "What the plugin's custom elements ask for. Every call needs the session of the LMS; what changes something takes JSON from the LMS's own pages only.",
    },
    servers: [{ url: '.' }],
    security: [{ [SESSION]: [] }],
  });
}

function toPath({ method, path, id, summary, who, params, query, body, status, answer, ...route }: Route): RouteConfig {
  return {
    method,
    path: path.replace(/:(\w+)/g, '{$1}'),
    operationId: id,
    summary,
    tags: [who === 'operator' ? 'Operators' : 'Everybody'],
    request: { params, query, ...(body && { body: { content: toJson(body), required: true } }) },
    responses: {
      [status]: answer ? { description: 'Done.', content: toJson(answer) } : { description: 'Done.' },
      ...toProblems(listCodes({ who, params, query, body, ...route })),
    },
  };
}

function toJson(schema: z.ZodType): { 'application/json': { schema: z.ZodType } } {
  return { 'application/json': { schema } };
}

/** What the use case refuses with, and what may happen to every call of this kind. */
function listCodes({
  who,
  params,
  query,
  body,
  refusals,
}: Pick<Route, 'who' | 'params' | 'query' | 'body' | 'refusals'>): ProblemCode[] {
  const hasInput = body !== undefined || Object.keys({ ...params.shape, ...query.shape }).length > 0;
  const codes: readonly ProblemCode[] = [
    ...(hasInput ? (['ERR_INPUT_INVALID'] as const) : []),
    ...(body ? BODY_CODES : []),
    ...(who === 'operator' ? (['ERR_ACCESS_DENIED'] as const) : []),
    ...COMMON_CODES,
    ...refusals,
  ];
  return [...new Set(codes)];
}

const COMMON_CODES = ['ERR_NOT_LOGGED_IN', 'ERR_STORAGE_UNAVAILABLE', 'ERR_INTERNAL'] as const;
const BODY_CODES = ['ERR_BODY_UNREADABLE', 'ERR_BODY_TOO_LARGE', 'ERR_BODY_UNSUPPORTED', 'ERR_FOREIGN_ORIGIN'] as const;

function toProblems(codes: readonly ProblemCode[]): RouteConfig['responses'] {
  const statuses = [...new Set(codes.map((code) => PROBLEM_STATUS[code]))];
  return Object.fromEntries(
    statuses.map((status) => {
      const known = codes.filter((code) => PROBLEM_STATUS[code] === status);
      const schema = z.intersection(PROBLEM, z.object({ code: z.enum(known) }));
      return [status, { description: known.join(', '), content: { 'application/problem+json': { schema } } }];
    }),
  );
}
