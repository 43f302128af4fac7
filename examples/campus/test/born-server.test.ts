import { once } from 'node:events';
import { afterAll, expect, it } from '@jest/globals';
import express from 'express';
import request from 'supertest';
import { createBornServer } from '../src/create-born-server.js';

const app = express();
const server = createBornServer(app);

afterAll(() => void server.close());

it('gives requests and responses the prototypes that Express would change them to', async () => {
  const born: unknown[] = [];
  server.prependListener('request', (...pair) =>
    born.push(...pair.map((part) => Object.getPrototypeOf(part) as unknown)),
  );
  app.get('/', (incoming, response) => void response.json({ host: incoming.hostname }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const answer = await request(server).get('/').expect(200);
  expect(answer.body).toEqual({ host: '127.0.0.1' });
  expect(born[0]).toBe(app.request);
  expect(born[1]).toBe(app.response);
});
