import { Validator } from '@seriousme/openapi-schema-validator';
import supertest from 'supertest';
import { z } from 'zod';
import type { Api } from './api.js';

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];

interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema: JsonSchema }>> }>>;
}

export interface Call {
  /** Who asks. */
  readonly as?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
}

export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Knows the API by its description alone: calls operations by their ids, and takes no answer that is not described. */
export class DescribedApi {
  readonly #api: Api;
  readonly #operations: ReadonlyMap<string, Operation>;
  /** The operations that answered with success. */
  readonly driven = new Set<string>(['getOpenApi']);

  private constructor(api: Api, operations: ReadonlyMap<string, Operation>) {
    this.#api = api;
    this.#operations = operations;
  }

  /** Reads the description; throws what is wrong with it as OpenAPI 3.1. */
  static async open(api: Api): Promise<DescribedApi> {
    const { body } = (await supertest(api.app).get('/openapi.json').set('x-user', 'student')) as Answer;
    const validator = new Validator();
    const { valid, errors } = await validator.validate(body);
    if (!valid || validator.version !== '3.1') throw new Error(JSON.stringify(errors));
    return new DescribedApi(api, listOperations(validator.resolveRefs()));
  }

  get operationIds(): readonly string[] {
    return [...this.#operations.keys()];
  }

  /** @throws if the description has no such answer of this operation */
  async call(id: string, { as = 'operator', params = {}, query = {}, body }: Call = {}): Promise<Answer> {
    const operation = this.#operations.get(id);
    if (operation === undefined) throw new Error(`There is no operation ${id}.`);
    const path = operation.path.replace(/\{(\w+)\}/g, (_match, name: string) => params[name] ?? '');
    const request = supertest(this.#api.app)[operation.method](path).query(query).set('x-user', as);
    const response = await (body === undefined ? request : request.send(body));
    checkAnswer(operation, response);
    if (response.status < 300) this.driven.add(id);
    return { status: response.status, body: response.body as Answer['body'] };
  }

  /** The body of a call that has to succeed. */
  async read(id: string, call?: Call): Promise<Answer['body']> {
    const { status, body } = await this.call(id, call);
    if (status >= 300) throw new Error(`${id} answered ${JSON.stringify(body)}.`);
    return body;
  }

  /** Adds a profile. */
  async createProfile(form: object): Promise<{ params: { id: string }; body: Answer['body'] }> {
    const body = await this.read('createProfile', { body: form });
    return { params: { id: String(body['id']) }, body };
  }
}

function listOperations(document: Record<string, unknown>): Map<string, Operation> {
  const paths = document['paths'] as Record<string, Record<string, Operation & { operationId: string }>>;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      operation.operationId,
      { ...operation, path, method: method as Operation['method'] },
    ]),
  );
  return new Map(operations);
}

function checkAnswer({ method, path, responses }: Operation, { status, type, body }: supertest.Response): void {
  const described = responses[status];
  const about = `${method} ${path} answered ${status} ${JSON.stringify(body)}`;
  if (described === undefined) throw new Error(`${about}, which is not described.`);
  if (described.content === undefined) {
    if (type !== '') throw new Error(`${about}, though nothing is described.`);
    return;
  }
  const schema = described.content[type]?.schema;
  if (schema === undefined) throw new Error(`${about} as ${type}, which is not described.`);
  const { error } = z.fromJSONSchema(toStrict(schema) as JsonSchema).safeParse(body);
  if (error !== undefined) throw new Error(`${about}: ${z.prettifyError(error)}`);
}

/** Nothing may be answered that is not described. The parts of an `allOf` each describe only a part. */
function toStrict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(toStrict);
  if (typeof schema !== 'object' || schema === null || 'allOf' in schema) return schema;
  const strict = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, toStrict(value)]));
  return 'properties' in schema && !('additionalProperties' in schema)
    ? { ...strict, additionalProperties: false }
    : strict;
}
