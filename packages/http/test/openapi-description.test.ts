import { beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { createApi } from './support/api.js';
import type { Api } from './support/api.js';
import { DescribedApi } from './support/described-api.js';

let api: Api;
let described: DescribedApi;

beforeAll(async () => {
  api = createApi();
  described = await DescribedApi.open(api);
});

describe('the description of the API', () => {
  it('is for whoever is logged in', async () => {
    expect((await supertest(api.app).get('/openapi.json')).status).toBe(401);
    expect(await described.read('getOpenApi', { as: 'student' })).toMatchObject({
      openapi: '3.1.0',
      info: { version: '9.8.7' },
    });
  });

  it('says of each operation who may call it, and what every one may answer', async () => {
    const { paths, security } = (await described.read('getOpenApi')) as {
      paths: Record<
        string,
        Record<string, { tags: string[]; responses: Record<string, object>; requestBody?: object }>
      >;
      security: object[];
    };
    expect(security).toEqual([{ session: [] }]);
    for (const [path, methods] of Object.entries(paths)) {
      const isEverybodys = /^\/(places\/|launches|openapi\.json)/.test(path);
      for (const [method, { tags, responses, requestBody }] of Object.entries(methods)) {
        expect([path, tags]).toEqual([path, [isEverybodys ? 'Everybody' : 'Operators']]);
        expect(Object.keys(responses)).toEqual(expect.arrayContaining(['401', '500', '503']));
        // What changes something takes JSON, which no other site can send.
        expect([path, method, requestBody !== undefined]).toEqual([path, method, method !== 'get']);
      }
    }
  });
});
