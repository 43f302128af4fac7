import { beforeAll, describe, expect, it } from '@jest/globals';
import { openCampus } from './support/open-campus.js';
import { courseTool, createTestPlugin, element, groupTool } from './support/test-plugin.js';
import { Visitor } from './support/visitor.js';

const plugin = createTestPlugin();
const nothing = { mayView: false, mayConfigure: false, roles: [] };
const editor = '/courses/biology/editor';
let url: string;
let author: Visitor;
let id: string;

const access = (userName: string, place = element(id)): unknown => plugin.host.places.access(`user-${userName}`, place);

const addElement = async (kind: string): Promise<string> => {
  const { html } = await author.submit(editor, `${editor}/elements`, { kind });
  return /editor\/(\d+)\/delete/.exec(html)?.[1] ?? '';
};

beforeAll(async () => {
  ({ url } = await openCampus({ plugins: [plugin.entry] }));
  author = await new Visitor(url).logIn('ada');
  id = await addElement('board.course-element');
});

describe('an element', () => {
  it('is found with its title, course and address', async () => {
    await expect(plugin.host.places.find(element(id))).resolves.toMatchObject({
      title: 'Board',
      context: { kind: 'course', id: 'biology', title: 'Introduction to Biology' },
      url: `${url}/courses/biology/elements/${id}`,
      visible: true,
      switchedOn: true,
    });
  });

  it.each([
    ['ada', { mayView: true, mayConfigure: true, roles: ['admin'] }],
    ['carlos', { mayView: true, mayConfigure: false, roles: ['coach'] }],
    ['sofia', { mayView: true, mayConfigure: false, roles: ['participant'] }],
    ['olivia', nothing],
    ['nina', nothing],
    ['pavel', nothing],
    ['nobody', nothing],
  ])('lets %s do what the role allows', async (userName, expected) => {
    expect(await access(userName)).toEqual(expected);
  });

  it('that is hidden is for author and coach alone, and the plugin is told', async () => {
    await author.submit(`${editor}/${id}`, `${editor}/${id}`, { title: 'Hidden board' });
    expect(plugin.events.at(-1)).toEqual({ name: 'hidden', place: element(id) });
    await expect(plugin.host.places.find(element(id))).resolves.toMatchObject({
      title: 'Hidden board',
      visible: false,
    });
    expect(await access('ada')).toMatchObject({ mayView: true });
    expect(await access('carlos')).toMatchObject({ mayView: true });
    expect(await access('sofia')).toMatchObject({ mayView: false, mayConfigure: false });
    const student = await new Visitor(url).logIn('sofia');
    expect((await student.get(`/courses/biology/elements/${id}`)).status).toBe(403);
    expect((await student.get('/courses/biology')).html).not.toContain('Hidden board');
    await author.submit(`${editor}/${id}`, `${editor}/${id}`, { title: 'Board', visible: 'on' });
  });

  it('of campus itself is no place of the plugin, nor is another spelling of an id', async () => {
    const page = await addElement('page');
    await expect(plugin.host.places.find(element(page))).resolves.toBeUndefined();
    await expect(plugin.host.places.find(element(`0${id}`))).resolves.toBeUndefined();
    await expect(plugin.host.places.find(element(`${id}.0`))).resolves.toBeUndefined();
  });

  it('keeps its id when it is moved', async () => {
    await author.submit(`${editor}/${id}`, `${editor}/${id}/move`, { direction: 'up' });
    const { html } = await author.get('/courses/biology');
    const order = [...html.matchAll(/<li><a href="\/courses\/biology\/elements\/(\d+)"/g)].map(([, found]) => found);
    expect(order.indexOf(id)).toBeGreaterThan(0);
    expect(order.indexOf(id)).toBeLessThan(order.length - 2);
  });

  it('that is deleted is gone, the plugin is told, and its id is not used again', async () => {
    const doomed = await addElement('board.course-element');
    await author.submit(`${editor}/${doomed}`, `${editor}/${doomed}/delete`, {});
    expect(plugin.events.at(-1)).toEqual({ name: 'deleted', place: element(doomed) });
    await expect(plugin.host.places.find(element(doomed))).resolves.toBeUndefined();
    expect(await access('ada', element(doomed))).toEqual(nothing);
    expect(Number(await addElement('board.course-element'))).toBeGreaterThan(Number(doomed));
  });

  it('has the active members of its course, page by page', async () => {
    const all = await plugin.host.places.members(element(id), { after: undefined, limit: 100 });
    expect(all.members.map(({ userId }) => userId)).toEqual([
      'user-ada',
      'user-carlos',
      'user-grace',
      'user-mei',
      'user-samuel',
      'user-sofia',
    ]);
    expect(all.next).toBeUndefined();
    const first = await plugin.host.places.members(element(id), { after: undefined, limit: 3 });
    const second = await plugin.host.places.members(element(id), { after: first.next, limit: 3 });
    expect([...first.members, ...second.members]).toEqual(all.members);
    expect(second.next).toBeUndefined();
  });
});

describe('a tool', () => {
  it('is a place also while it is off, but nobody may view it then', async () => {
    const page = '/courses/statistics/settings/tools';
    const off = { title: 'Board', context: { id: 'statistics' }, switchedOn: false };
    await expect(plugin.host.places.find(courseTool('statistics'))).resolves.toMatchObject(off);
    await expect(plugin.host.places.find(courseTool('nowhere'))).resolves.toBeUndefined();
    expect(await access('ada', courseTool('statistics'))).toEqual(nothing);
    await author.submit(page, page, { tool: 'board.course-tool', on: '1' });
    await expect(plugin.host.places.find(courseTool('statistics'))).resolves.toMatchObject({
      title: 'Board',
      url: `${url}/courses/statistics/tools/board.course-tool`,
      switchedOn: true,
    });
    expect(plugin.events.at(-1)).toEqual({ name: 'toolSwitched', place: courseTool('statistics'), on: true });
    expect(await access('carlos', courseTool('statistics'))).toMatchObject({ mayView: true, roles: ['participant'] });
    expect(await access('sofia', courseTool('statistics'))).toEqual(nothing);
    await author.submit(page, page, { tool: 'board.course-tool', on: '0' });
    expect(plugin.events.at(-1)).toEqual({ name: 'toolSwitched', place: courseTool('statistics'), on: false });
    await expect(plugin.host.places.find(courseTool('statistics'))).resolves.toMatchObject(off);
    const { members } = await plugin.host.places.members(courseTool('statistics'), { after: undefined, limit: 9 });
    expect([members, await access('ada', courseTool('statistics'))]).toEqual([[], nothing]);
  });

  it('makes a group owner coach and a member participant', async () => {
    const page = '/groups/biology-study-group/settings/tools';
    const place = groupTool('biology-study-group');
    await (await new Visitor(url).logIn('grace')).submit(page, page, { tool: 'board.group-tool', on: '1' });
    expect(await access('grace', place)).toEqual({ mayView: true, mayConfigure: true, roles: ['coach'] });
    expect(await access('sofia', place)).toEqual({ mayView: true, mayConfigure: false, roles: ['participant'] });
    expect(await access('samuel', place)).toEqual(nothing);
  });
});

it('lets operators administer plugins, and nobody else', async () => {
  const answers = ['olivia', 'ada', 'pavel'].map((name) => plugin.host.users.mayAdminister(`user-${name}`));
  expect(await Promise.all(answers)).toEqual([true, false, false]);
});
