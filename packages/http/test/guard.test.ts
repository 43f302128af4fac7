import { describe, expect, it } from '@jest/globals';
import express from 'express';
import supertest from 'supertest';
import { Guard } from '../src/index.js';
import { createProblemHandler } from '../src/api/problem.js';

const sessions = {
  userOf: (request: express.Request) => Promise.resolve(request.get('x-user')),
  sessionIdOf: (request: express.Request) => Promise.resolve(request.get('x-user')),
};
const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

function createApp(): express.Express {
  const guard = new Guard({
    sessions,
    mayAdminister: (userId) => Promise.resolve(userId === 'operator'),
    baseUrl: 'https://lms.example',
  });
  const app = express();
  app.use(guard.sameOrigin, express.json());
  app.get('/', async (request, response) => {
    await guard.getOperator(request);
    response.json({});
  });
  app.put('/', (_request, response) => void response.json({}));
  app.use(createProblemHandler(logger));
  return app;
}

describe('the guard of the API', () => {
  it.each([
    [undefined, 401, 'ERR_NOT_LOGGED_IN'],
    ['author', 403, 'ERR_ACCESS_DENIED'],
  ])('refuses user %s with %i', async (user, status, code) => {
    const request = supertest(createApp()).get('/');
    const response = await (user === undefined ? request : request.set('x-user', user));
    expect(response.status).toBe(status);
    expect(response.type).toBe('application/problem+json');
    expect(response.body).toMatchObject({ status, code });
  });

  it('lets an operator pass', async () => {
    expect((await supertest(createApp()).get('/').set('x-user', 'operator')).status).toBe(200);
  });

  it('LTI-S10 refuses a change from another site, and any body but JSON', async () => {
    const app = createApp();
    const foreign = await supertest(app).put('/').set('Origin', 'https://evil.example').send({});
    expect(foreign.body).toMatchObject({ status: 403, code: 'ERR_FOREIGN_ORIGIN' });
    const form = await supertest(app).put('/').type('form').send({ enabled: 'true' });
    expect(form.status).toBe(415);
    const text = await supertest(app).put('/').type('text/plain').send('{}');
    expect(text.status).toBe(415);
    expect((await supertest(app).put('/').set('Origin', 'https://lms.example').send({})).status).toBe(200);
  });

  it('answers unreadable JSON with a coded problem', async () => {
    const response = await supertest(createApp()).put('/').type('json').send('{"a":');
    expect(response.body).toMatchObject({ status: 400, code: 'ERR_BODY_UNREADABLE' });
    expect(response.text).not.toContain('SyntaxError');
  });
});
