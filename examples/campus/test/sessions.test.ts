import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { DEMO_PASSWORD } from '../src/index.js';
import { openCampus } from './support/open-campus.js';
import { createTestPlugin } from './support/test-plugin.js';
import { Visitor } from './support/visitor.js';

const plugin = createTestPlugin();
let url: string;

beforeAll(async () => {
  ({ url } = await openCampus({ plugins: [plugin.entry] }));
});

const users = '/administration/users';
const whoIs = async (visitor: Visitor): Promise<unknown> =>
  (JSON.parse((await visitor.get('/plugins/board/echo')).html) as { user: unknown }).user;

describe('log-in', () => {
  it('sets a cookie that no script and no foreign post can use', async () => {
    const answer = await request(url).post('/login').type('form').send({ user_name: 'sofia', password: DEMO_PASSWORD });
    expect(answer.status).toBe(303);
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^campus_session_\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
  });

  it('sets a secure cookie where the origin is secure', async () => {
    const port = await findFreePort();
    await openCampus({ port, baseUrl: 'https://campus.example' });
    const form = { user_name: 'sofia', password: DEMO_PASSWORD };
    const answer = await request(`http://localhost:${port}`).post('/login').type('form').send(form);
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^campus_session=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ]);
    expect(answer.headers['strict-transport-security']).toBeDefined();
  });

  it.each([
    ['a wrong password', { user_name: 'sofia', password: 'wrong' }, 'User name or password is wrong'],
    ['an unknown name', { user_name: 'nobody', password: DEMO_PASSWORD }, 'User name or password is wrong'],
    ['a suspended account', { user_name: 'pavel', password: DEMO_PASSWORD }, 'This account is suspended'],
  ])('refuses %s', async (_, fields, sentence) => {
    const visitor = new Visitor(url);
    const { status, html } = await visitor.post('/login', fields);
    expect(status).toBe(403);
    expect(html).toContain(sentence);
    expect(visitor.cookie).toBe('');
  });

  it.each([
    ['/calendar?x=1', '/calendar?x=1'],
    ['https://elsewhere.example/', '/'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['/.//elsewhere.example', '/elsewhere.example'],
    ['/..//elsewhere.example', '/elsewhere.example'],
  ])('goes on to %s only within campus', async (next, expected) => {
    const form = { user_name: 'sofia', password: DEMO_PASSWORD, next };
    const { headers } = await request(url).post('/login').type('form').send(form);
    expect(headers['location']).toBe(expected);
  });
});

describe('a session', () => {
  it('does not meet that of another campus on the same host', async () => {
    const other = await openCampus();
    const [visitor, there] = [await new Visitor(url).logIn('sofia'), await new Visitor(other.url).logIn('ada')];
    const cookies = `${visitor.cookie}; ${there.cookie}`;
    expect((await request(url).get('/').set('Cookie', cookies)).text).toContain('Welcome, Sofia');
    expect((await request(other.url).get('/').set('Cookie', cookies)).text).toContain('Welcome, Ada');
  });

  it('is needed for every page', async () => {
    const { headers } = await request(url).get('/courses/biology?x=1').expect(303);
    expect(headers['location']).toBe('/login?next=%2Fcourses%2Fbiology%3Fx%3D1');
  });

  it('ends with log-out', async () => {
    const visitor = await new Visitor(url).logIn('sofia');
    const stolen = visitor.cookie;
    await visitor.submit('/', '/logout', {});
    const { headers } = await request(url).get('/').set('Cookie', stolen).expect(303);
    expect(headers['location']).toBe('/login');
  });

  it('no longer counts when the user is suspended, and does not come back with the user', async () => {
    const student = await new Visitor(url).logIn('samuel');
    const operator = await new Visitor(url).logIn('olivia');
    expect(await whoIs(student)).toBe('user-samuel');
    const path = `${users}/user-samuel/status`;
    await operator.submit(users, path, { status: 'suspended' });
    expect(await whoIs(student)).toBe('nobody');
    expect((await student.get('/')).html).toContain('Log in as');
    await operator.submit(users, path, { status: 'active' });
    expect(await whoIs(student)).toBe('nobody');
  });
});

describe('a form', () => {
  it('without the token of its session is refused', async () => {
    const author = await new Visitor(url).logIn('ada');
    const fields = { title: 'Taken over', description: '' };
    expect((await author.post('/courses/biology/settings', fields)).status).toBe(403);
    const other = await new Visitor(url).logIn('carlos');
    const csrf = /name="csrf" value="([^"]+)"/.exec((await other.get('/')).html)?.[1] ?? '';
    expect((await author.post('/courses/biology/settings', { ...fields, csrf })).status).toBe(403);
    expect((await author.get('/courses/biology')).html).not.toContain('Taken over');
  });

  it('of somebody who was logged in before says who is logged in now, and leads back to its page', async () => {
    const visitor = await new Visitor(url).logIn('ada');
    const page = '/courses/biology/settings';
    const csrf = /name="csrf" value="([^"]+)"/.exec((await visitor.get(page)).html)?.[1] ?? '';
    await visitor.submit('/', '/logout', {});
    await visitor.logIn('sofia');
    const answer = await visitor.post(page, { title: 'Taken over', description: '', csrf }, { referer: url + page });
    expect(answer.status).toBe(403);
    expect(answer.html).toContain('You are logged in as Sofia Silva now');
    expect(answer.html).toContain(`<a href="${page}">Open the page of the form again</a>`);
    const foreign = await visitor.post(page, {}, { referer: 'https://elsewhere.example/trap' });
    expect(foreign.html).not.toContain('elsewhere');
  });

  it('for log-in also works for who is logged in already', async () => {
    const visitor = await new Visitor(url).logIn('ada');
    const { html } = await visitor.submit('/login', '/login', { user_name: 'sofia', password: DEMO_PASSWORD });
    expect(html).toContain('Welcome, Sofia');
  });

  it('from another origin is refused, also for log-in', async () => {
    const fields = { user_name: 'sofia', password: DEMO_PASSWORD };
    const { status } = await new Visitor(url).post('/login', fields, { origin: 'https://elsewhere.example' });
    expect(status).toBe(403);
  });

  it.each([
    ['', 'Please type a title.'],
    ['   ', 'Please type a title.'],
    ['x'.repeat(201), 'A title has at most 200 characters.'],
  ])('with %j as title is shown again, with what was typed and what is wrong', async (title, error) => {
    const author = await new Visitor(url).logIn('ada');
    const page = '/courses/biology/settings';
    const { status, html } = await author.submit(page, page, { title, description: 'Typed "text"' });
    expect(status).toBe(400);
    expect(html).toContain(`<p class="field-error" id="title-error">${error}</p>`);
    expect(html).toContain(`value="${title}"`);
    expect(html).toContain('Typed &quot;text&quot;</textarea>');
    expect((await author.get('/courses/biology')).html).not.toContain('Typed');
  });

  it('of an element is shown again as well, below the title that it still has', async () => {
    const author = await new Visitor(url).logIn('ada');
    const course = await author.get('/courses/biology/editor');
    const [page = ''] = /\/courses\/biology\/editor\/\d+/.exec(course.html) ?? [];
    const { status, html } = await author.submit(page, page, { title: ' ', body: 'New text' });
    expect(status).toBe(400);
    expect(html).toContain('<h1>Welcome</h1>');
    expect(html).toContain('New text</textarea>');
    expect(html).not.toMatch(/name="visible" checked/);
    expect((await author.get(page.replace('editor', 'elements'))).html).not.toContain('New text');
  });

  it('may have as many characters in lines as the field lets one type', async () => {
    const author = await new Visitor(url).logIn('ada');
    const page = '/courses/statistics/settings';
    const description = 'x\r\n'.repeat(1000);
    const { status, html } = await author.submit(page, page, { title: 'Statistics', description });
    expect(status).toBe(200);
    expect(html).toContain('<span role="status">Saved.</span>');
  });

  it('is shown back escaped', async () => {
    const author = await new Visitor(url).logIn('ada');
    const fields = { title: '<script>alert(1)</script>"', description: '' };
    const { html } = await author.submit('/courses/statistics/settings', '/courses/statistics/settings', fields);
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script>');
  });

  it('that is too large is refused without a stack trace', async () => {
    const author = await new Visitor(url).logIn('ada');
    const { status, html } = await author.post('/courses/biology/settings', { title: 'x'.repeat(300_000) });
    expect(status).toBe(400);
    expect(html).not.toMatch(/\bat \S+ \(/);
  });
});

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
