import { z } from 'zod';
import { parseInput } from './api-error.js';
import type { Caller } from './guard.js';
import type { ProblemCode } from './problem-status.js';

const NOTHING = z.object({});

/** One call of the API, declared once: it is mounted and described from this alone. */
export interface RouteDeclaration<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType,
> {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** As Express writes it. */
  readonly path: string;
  /** The `operationId`. */
  readonly id: string;
  readonly summary: string;
  /** `operator`: may administer the plugin. `loggedIn`: everybody; the use case asks what the caller may do at the place. */
  readonly who: 'operator' | 'loggedIn';
  readonly params?: Params;
  readonly query?: Query;
  /** Of everything but `get`. */
  readonly body?: Body;
  readonly status?: 200 | 201;
  /** Left out: 204, no content. */
  readonly answer?: Answer;
  /** What the use case may refuse with. */
  readonly refusals?: readonly ProblemCode[];
  readonly run: (call: {
    readonly caller: Caller;
    readonly params: z.output<Params>;
    readonly query: z.output<Query>;
    readonly body: z.output<Body>;
  }) => Given<z.output<Answer>> | Promise<Given<z.output<Answer>>>;
}

/** What a use case gives: lists and objects that may not be changed. */
export type Given<T> = T extends Date
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Given<Item>[]
    : T extends object
      ? { readonly [Name in keyof T]: Given<T[Name]> }
      : T;

/** A call as it came in, not yet read. */
export interface RawCall {
  readonly caller: Caller;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** A declared route; `respond` reads the call by the schemas and writes the answer by its schema. */
export interface Route extends Pick<
  RouteDeclaration<z.ZodObject, z.ZodObject, z.ZodType, z.ZodType>,
  'method' | 'path' | 'id' | 'summary' | 'who'
> {
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType | undefined;
  readonly status: 200 | 201 | 204;
  readonly answer: z.ZodType | undefined;
  readonly refusals: readonly ProblemCode[];
  /** @throws ApiError `ERR_INPUT_INVALID`, and what the use case throws */
  readonly respond: (call: RawCall) => Promise<unknown>;
}

/** Makes a {@link Route} of its declaration. */
export function createRoute<
  Params extends z.ZodObject = typeof NOTHING,
  Query extends z.ZodObject = typeof NOTHING,
  Body extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodVoid,
>({ params, query, body, answer, run, ...declaration }: RouteDeclaration<Params, Query, Body, Answer>): Route {
  return {
    refusals: [],
    status: answer === undefined ? 204 : 200,
    ...declaration,
    params: params ?? NOTHING,
    query: query ?? NOTHING,
    body,
    answer,
    respond: async (call) => {
      const result = await run({
        caller: call.caller,
        params: parseInput(params ?? NOTHING, call.params) as z.output<Params>,
        query: parseInput(query ?? NOTHING, call.query) as z.output<Query>,
        body: (body && parseInput(body, call.body)) as z.output<Body>,
      });
      return answer && z.encode(answer, result as z.output<Answer>);
    },
  };
}
