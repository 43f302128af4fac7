import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { HttpSlot } from '../src/host/http-slot.js';
import express from 'express';
import { openCampus } from './support/open-campus.js';
import { createTestPlugin } from './support/test-plugin.js';
import { Visitor } from './support/visitor.js';

const plugin = createTestPlugin();
let url: string;
let visitor: Visitor;

beforeAll(async () => {
  ({ url } = await openCampus({ plugins: [plugin.entry] }));
  visitor = await new Visitor(url).logIn('sofia');
});

describe('a mounted path', () => {
  it('is out of reach of parsers, form check, cookies and login wall', async () => {
    const answer = await request(url)
      .post('/plugins/board/echo?x=1')
      .set('Origin', 'https://elsewhere.example')
      .send({ sent: true })
      .expect(200);
    expect(answer.body).toEqual({
      url: '/echo?x=1',
      baseUrl: '/plugins/board',
      originalUrl: '/plugins/board/echo?x=1',
      body: { sent: true },
      user: 'nobody',
      session: 'none',
    });
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.headers['content-security-policy']).toBeUndefined();
  });

  it('leaves a form body to the plugin', async () => {
    const answer = await request(url).post('/plugins/board/echo').type('form').send('a=1').expect(200);
    expect(answer.body).not.toHaveProperty('body');
  });

  it('reads sessions without touching them', async () => {
    const { headers, html } = await visitor.get('/plugins/board/echo');
    const first = JSON.parse(html) as { user: string; session: string };
    expect(first.user).toBe('user-sofia');
    expect(headers.getSetCookie()).toEqual([]);
    const other = await new Visitor(url).logIn('sofia');
    const second = JSON.parse((await other.get('/plugins/board/echo')).html) as { session: string };
    expect(second.session).not.toBe(first.session);
    expect(visitor.cookie).not.toContain(first.session);
  });

  it('ends there: what the plugin does not know is not found, what breaks is a friendly page', async () => {
    const unknown = await request(url).post('/plugins/board/unknown').send({}).expect(404);
    expect(unknown.text).toContain('Page not found');
    const broken = await request(url).get('/plugins/board/broken').expect(500);
    expect(broken.text).toContain('Something went wrong');
    expect(broken.text).not.toContain('secret detail');
  });

  it('is gone when it is taken back', async () => {
    plugin.unmount();
    expect((await visitor.get('/plugins/board/echo')).status).toBe(404);
  });
});

describe('the slot', () => {
  const slot = new HttpSlot();
  const app = express();
  app.use(slot.handler);
  app.use((_request, response) => void response.send('host'));
  const answer =
    (name: string): express.RequestHandler =>
    (incoming, response) =>
      void response.send(`${name} ${incoming.url}`);
  slot.mount('/a', answer('short'));
  slot.mount('/a/b.php', answer('long'));
  slot.mount('/c/d', answer('inner'));
  slot.mount('/c', answer('outer'));

  it.each([
    ['/a', 'short /'],
    ['/a/x?y=1', 'short /x?y=1'],
    ['/a/b.php', 'long /'],
    ['/a/b.php/c', 'long /c'],
    ['/a/b.phpx', 'short /b.phpx'],
    ['/c/d/e', 'inner /e'],
    ['/c/e', 'outer /e'],
    ['/ab', 'host'],
    ['/A', 'host'],
    ['/', 'host'],
  ])('gives %s to the longest mounted path', async (path, expected) => {
    const { text } = await request(app).get(path);
    expect(text).toBe(expected);
  });

  it('refuses a path that is taken', () => {
    expect(() => slot.mount('/a', answer('again'))).toThrow('mounted already');
  });
});
