import { beforeEach, describe, expect, it } from '@jest/globals';
import { createErrorLog, openCampus } from './support/open-campus.js';
import { courseTool, createTestPlugin, element, type TestPlugin } from './support/test-plugin.js';
import { Visitor } from './support/visitor.js';

const BEHIND = 'but Board could not follow';
const editor = '/courses/biology/editor';
const tools = '/courses/biology/settings/tools';
const whole = '/courses/biology/settings/course';
let plugin: TestPlugin;
let errors: unknown[][];
let url: string;
let author: Visitor;

beforeEach(async () => {
  plugin = createTestPlugin();
  const log = createErrorLog();
  errors = log.errors;
  ({ url } = await openCampus({ plugins: [plugin.entry], logger: log.logger }));
  author = await new Visitor(url).logIn('ada');
});

const findId = (html: string): string => /editor\/(\d+)\/delete/.exec(html)?.[1] ?? '';

const addBoard = async (): Promise<string> =>
  findId((await author.submit(editor, `${editor}/elements`, { kind: 'board.course-element' })).html);

const openCopy = async (title: string): Promise<string> => {
  const { html } = await author.get('/');
  return new RegExp(`href="(/courses/[^"]+)">${title.replace(/[()]/g, '\\$&')}<`).exec(html)?.[1] ?? '';
};

const listElements = (html: string): string[] =>
  [...html.matchAll(/<li><a href="\/courses\/[^"]+\/elements\/(\d+)"><svg [^>]*board-icon/g)].map(([, id]) => id ?? '');

const toId = (path: string): string => path.split('/').at(-1) ?? '';

describe('an element', () => {
  it('is copied with what it has, and the plugin is told', async () => {
    const from = await addBoard();
    const path = `${editor}/${from}`;
    await author.submit(path, path, { title: 'Sketches' });
    const { html } = await author.submit(path, `${path}/copy`, {});
    const to = findId(html);
    expect(html).toContain('The element has been copied.');
    expect(html).toContain('value="Sketches (copy)"');
    expect(html).not.toMatch(/name="visible" checked/);
    expect(plugin.events.at(-1)).toEqual({
      name: 'copied',
      from: element(from),
      to: element(to),
      authorId: 'user-ada',
    });
    await expect(plugin.host.places.find(element(to))).resolves.toMatchObject({ title: 'Sketches (copy)' });
  });

  it('with the longest title can be copied', async () => {
    const path = `${editor}/${await addBoard()}`;
    await author.submit(path, path, { title: 'x'.repeat(200) });
    const { html } = await author.submit(path, `${path}/copy`, {});
    expect(html).toContain(`<h1>${'x'.repeat(193)} (copy)</h1>`);
  });

  it('can be copied and exported by who may configure, and by nobody else', async () => {
    const path = `${editor}/${await addBoard()}`;
    const coach = await new Visitor(url).logIn('carlos');
    expect((await coach.submit('/', `${path}/copy`, {})).status).toBe(403);
    expect((await coach.get(`${path}/export`)).status).toBe(403);
    expect((await coach.submit('/', `${editor}/import`, { json: '{}' })).status).toBe(403);
    expect((await coach.get(whole)).status).toBe(403);
    expect((await coach.submit('/', `${whole}/delete`, {})).status).toBe(403);
  });
});

describe('a course', () => {
  it('is copied with elements and tools, and each place is told; of the members only the author is there', async () => {
    const from = await addBoard();
    await author.submit(tools, tools, { tool: 'board.course-tool', on: '1' });
    plugin.events.length = 0;
    const { html } = await author.submit(whole, `${whole}/copy`, {});
    expect(html).toContain('The course has been copied; this is the copy.');
    const path = await openCopy('Introduction to Biology (copy)');
    const [to = ''] = listElements(html);
    const authorId = 'user-ada';
    expect(plugin.events).toEqual([
      { name: 'copied', from: element(from), to: element(to), authorId },
      { name: 'copied', from: courseTool('biology'), to: courseTool(toId(path)), authorId },
    ]);
    const { members } = await plugin.host.places.members(element(to), { after: undefined, limit: 9 });
    expect(members).toEqual([{ userId: 'user-ada', roles: ['admin'] }]);
    for (const title of ['Welcome', 'Reading list', 'Board']) expect(html).toContain(`<span>${title}</span>`);
    expect(html).toContain(`href="${path}/tools/board.course-tool"`);
    expect(new Set(listElements((await author.get('/courses/biology')).html))).toEqual(new Set([from]));
  });

  it('that is deleted is gone with all places, also a tool that is off, and each is told', async () => {
    const id = await addBoard();
    await author.submit(tools, tools, { tool: 'board.course-tool', on: '1' });
    const [start, end] = [new Date('2040-01-02T10:00:00Z'), new Date('2040-01-02T11:00:00Z')];
    const entry = { id: 'a', title: 'Sketching', start, end, description: '', joinUrl: undefined };
    await plugin.host.calendar.upsert({ kind: 'course', id: 'biology' }, entry, element(id));
    await author.submit(tools, tools, { tool: 'board.course-tool', on: '0' });
    plugin.events.length = 0;
    const page = await author.get(whole);
    expect(page.html).toContain('“Introduction to Biology” and all its elements');
    const { html } = await author.submit(whole, `${whole}/delete`, {});
    expect(html).toContain('The course has been deleted.');
    expect(html).not.toContain('Introduction to Biology');
    expect(plugin.events).toEqual([
      { name: 'deleted', place: element(id) },
      { name: 'deleted', place: courseTool('biology') },
    ]);
    for (const place of [element(id), courseTool('biology')]) {
      await expect(plugin.host.places.find(place)).resolves.toBeUndefined();
    }
    expect((await author.get('/courses/biology')).status).toBe(404);
    expect((await author.get('/calendar')).html).not.toContain('Sketching');
  });
});

describe('a group', () => {
  const page = '/groups/biology-study-group/settings/group';

  it('is deleted by its owner alone, and the plugin is told', async () => {
    const member = await new Visitor(url).logIn('sofia');
    expect((await member.submit('/', `${page}/delete`, {})).status).toBe(403);
    const owner = await new Visitor(url).logIn('grace');
    const { html } = await owner.submit(page, `${page}/delete`, {});
    expect(html).toContain('The group has been deleted.');
    expect(plugin.events).toEqual([{ name: 'groupDeleted', groupId: 'biology-study-group' }]);
    expect((await owner.get('/groups/biology-study-group')).status).toBe(404);
    expect((await member.get('/')).html).not.toContain('Biology study group');
  });
});

describe('a user', () => {
  const users = '/administration/users';
  const page = `${users}/user-sofia/erase`;

  it('is erased with all that is personal, and the plugin is told', async () => {
    const student = await new Visitor(url).logIn('sofia');
    const operator = await new Visitor(url).logIn('olivia');
    expect((await operator.get(page)).html).toContain('<h1>Erase Sofia Silva</h1>');
    const { html } = await operator.submit(page, page, {});
    expect(html).toContain('The user has been erased.');
    expect(html).toContain('Erased user');
    expect(html).not.toMatch(/Sofia|Silva|sofia\.silva/);
    expect(plugin.events).toEqual([{ name: 'userErased', userId: 'user-sofia' }]);
    await expect(plugin.host.users.find('user-sofia')).resolves.toEqual({
      id: 'user-sofia',
      email: undefined,
      givenName: 'Erased',
      familyName: 'user',
      displayName: 'Erased user',
      locale: 'en',
      timeZone: 'UTC',
      status: 'deleted',
    });
    expect((await student.get('/')).html).toContain('Log in as');
    expect((await new Visitor(url).logIn('sofia')).cookie).toBe('');
    expect((await author.get('/courses/biology/tools/members')).html).not.toMatch(/Sofia|Erased/);
  });

  it('that is erased does not come back, and nobody erases themselves or without being operator', async () => {
    const operator = await new Visitor(url).logIn('olivia');
    await operator.submit(page, page, {});
    expect((await operator.submit(users, `${users}/user-sofia/status`, { status: 'active' })).status).toBe(404);
    expect((await operator.submit(users, `${users}/user-olivia/erase`, {})).status).toBe(400);
    expect((await author.submit('/', `${users}/user-samuel/erase`, {})).status).toBe(403);
    await expect(plugin.host.users.find('user-samuel')).resolves.toMatchObject({ status: 'active' });
  });
});

describe('a plugin that cannot follow', () => {
  it('does not stop campus: who did it is told in a sentence, and the reason is in the log', async () => {
    const id = await addBoard();
    plugin.answers.fails = true;
    const path = `${editor}/${id}`;
    const answer = await author.submit(path, path, { title: 'Hidden board' });
    expect(answer.status).toBe(200);
    expect(answer.html).toContain(`The changes have been saved, ${BEHIND}`);
    expect(answer.html).not.toContain('Saved.');
    expect(answer.html).not.toContain('secret detail');
    expect(errors).toEqual([[expect.objectContaining({ plugin: 'board', event: 'hidden' }), expect.any(String)]]);
    await expect(plugin.host.places.find(element(id))).resolves.toMatchObject({ visible: false });
  });

  it.each([
    ['element copied', 'ada', editor, (id: string) => `${editor}/${id}/copy`, {}],
    ['element deleted', 'ada', editor, (id: string) => `${editor}/${id}/delete`, {}],
    ['course copied', 'ada', whole, () => `${whole}/copy`, {}],
    ['course deleted', 'ada', whole, () => `${whole}/delete`, {}],
    ['tool has been switched', 'ada', tools, () => tools, { tool: 'board.course-tool', on: '1' }],
    ['user erased', 'olivia', '/administration/users', () => '/administration/users/user-mei/erase', {}],
  ])('is named after: %s', async (what, userName, page, toPath, fields) => {
    const id = await addBoard();
    plugin.answers.fails = true;
    const visitor = await new Visitor(url).logIn(userName);
    const { status, html } = await visitor.submit(page, toPath(id), fields);
    expect(status).toBe(200);
    expect(html).toContain(`The ${what.replace(/(?<=^\w+) (?!has)/, ' has been ')}`);
    expect(html).toContain(BEHIND);
  });

  it('is named only if it is there', async () => {
    expect((await author.get('/?done=course-deleted&behind=%3Cb%3Efoe')).html).not.toContain('foe');
  });
});
