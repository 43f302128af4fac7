import { beforeEach, describe, expect, it } from '@jest/globals';
import { createErrorLog, openCampus } from './support/open-campus.js';
import { courseTool, createTestPlugin, element, type TestPlugin } from './support/test-plugin.js';
import { Visitor } from './support/visitor.js';

const editor = '/courses/biology/editor';
const tools = '/courses/biology/settings/tools';
const whole = '/courses/biology/settings/course';
let plugin: TestPlugin;
let errors: unknown[][];
let url: string;
let author: Visitor;
let id: string;

beforeEach(async () => {
  plugin = createTestPlugin();
  const log = createErrorLog();
  errors = log.errors;
  ({ url } = await openCampus({ plugins: [plugin.entry], logger: log.logger }));
  author = await new Visitor(url).logIn('ada');
  id = findId((await author.submit(editor, `${editor}/elements`, { kind: 'board.course-element' })).html);
  plugin.answers.exported = { sketch: 42 };
});

const findId = (html: string): string => /editor\/(\d+)\/delete/.exec(html)?.[1] ?? '';
const exportElement = async (): Promise<object> =>
  JSON.parse((await author.get(`${editor}/${id}/export`)).html) as object;
const board = { title: 'Board', kind: 'board.course-element', body: '', visible: true };

describe('the export of an element', () => {
  it('is a file with what it has and what the plugin gives', async () => {
    const { headers, html } = await author.get(`${editor}/${id}/export`);
    expect(headers.get('content-disposition')).toBe('attachment; filename=Board.json');
    expect(headers.get('content-type')).toContain('application/json');
    expect(JSON.parse(html)).toEqual({ format: 'campus-element/1', ...board, exported: { sketch: 42 } });
    expect(plugin.events.at(-1)).toEqual({ name: 'exported', place: element(id) });
  });

  it.each([
    ['gives more than 1 kB', { much: 'x'.repeat(1024) }],
    ['gives what is no JSON', { big: 1n }],
    ['fails', new Error('no answer')],
  ])('leaves out the plugin that %s, with a line in the log', async (_, exported) => {
    plugin.answers.exported = exported;
    expect(await exportElement()).toEqual({ format: 'campus-element/1', ...board });
    expect(errors).toEqual([
      [expect.objectContaining({ plugin: 'board', place: element(id) }), expect.stringContaining('export')],
    ]);
  });

  it('takes exactly 1 kB', async () => {
    plugin.answers.exported = 'x'.repeat(1022);
    expect(await exportElement()).toHaveProperty('exported');
    expect(errors).toEqual([]);
  });
});

describe('the import of an element', () => {
  it('makes a new one, and the plugin gets back what it gave', async () => {
    const json = JSON.stringify({ ...(await exportElement()), visible: false });
    const { html } = await author.submit(editor, `${editor}/import`, { json });
    expect(html).toContain('The element has been imported.');
    const made = findId(html);
    expect(made).not.toBe(id);
    expect(plugin.events.at(-1)).toEqual({
      name: 'imported',
      place: element(made),
      data: { sketch: 42 },
      authorId: 'user-ada',
    });
    await expect(plugin.host.places.find(element(made))).resolves.toMatchObject({ title: 'Board', visible: false });
  });

  it.each([
    ['', 'Please paste the exported file.'],
    ['{"format": "campus-el', 'This is not JSON. Please paste the whole exported file.'],
    ['null', 'This is not an element exported from Campus.'],
    [JSON.stringify({ ...board, format: 'campus-course/1' }), 'Campus: see “format”.'],
    [JSON.stringify({ ...board, format: 'campus-element/1', title: ' ' }), 'Campus: see “title”.'],
    [JSON.stringify({ ...board, format: 'campus-element/1', exported: 'x'.repeat(1023) }), 'see “exported”.'],
  ])('of %s is refused beside the field, with what was pasted', async (json, error) => {
    const { status, html } = await author.submit(editor, `${editor}/import`, { json });
    expect(status).toBe(400);
    expect(html).toMatch(new RegExp(`id="json-error">[^<]*${error.replaceAll('.', '\\.')}<`));
    expect(html).toContain('<details open>');
    expect(html).toContain('aria-invalid="true" aria-describedby="json-error"');
    expect(html).toContain(`${json.replaceAll('"', '&quot;')}</textarea>`);
    expect(plugin.events).toEqual([]);
  });

  it('of a kind that no plugin brings says on its page that the extension is missing', async () => {
    const json = JSON.stringify({ ...board, format: 'campus-element/1', kind: 'gone.element', exported: 1 });
    expect((await author.submit(editor, `${editor}/import`, { json })).html).toContain('Extension missing');
    expect(plugin.events).toEqual([]);
  });
});

describe('a course', () => {
  const exportCourse = async (): Promise<{ elements: object[]; tools: object[] }> =>
    JSON.parse((await author.get(`${whole}/export`)).html) as { elements: object[]; tools: object[] };

  it('is exported with elements and tools, but no member', async () => {
    await author.submit(tools, tools, { tool: 'board.course-tool', on: '1' });
    const file = await exportCourse();
    expect(file).toMatchObject({ format: 'campus-course/1', title: 'Introduction to Biology' });
    expect(file.elements).toHaveLength(6);
    expect(file.elements.at(-1)).toEqual({ ...board, exported: { sketch: 42 } });
    const tool = { tool: 'board.course-tool', exported: { sketch: 42 } };
    expect(file.tools).toEqual([tool, { tool: 'calendar' }, { tool: 'members' }]);
    expect(JSON.stringify(file)).not.toMatch(/user-|ada|sofia/i);
  });

  it('is imported as a new one, and each place gets back what it gave', async () => {
    await author.submit(tools, tools, { tool: 'board.course-tool', on: '1' });
    const json = JSON.stringify({ ...(await exportCourse()), title: 'Biology again' });
    plugin.events.length = 0;
    const { html } = await author.submit(whole, `${whole}/import`, { json });
    expect(html).toContain('The course has been imported.');
    expect(html).toContain('Biology again');
    const [, course = '', made = ''] = /\/courses\/([\w-]+)\/elements\/(\d+)"><svg [^>]*board-icon/.exec(html) ?? [];
    const rest = { data: { sketch: 42 }, authorId: 'user-ada' };
    expect(plugin.events).toEqual([
      { name: 'imported', place: element(made), ...rest },
      { name: 'imported', place: courseTool(course), ...rest },
    ]);
    expect(await plugin.host.places.access('user-ada', element(made))).toMatchObject({ mayConfigure: true });
    expect(await plugin.host.places.access('user-sofia', element(made))).toMatchObject({ mayView: false });
  });

  it('may be larger than other forms', async () => {
    const elements = Array.from({ length: 12 }, () => ({ ...board, kind: 'page', body: 'ü'.repeat(50_000) }));
    const json = JSON.stringify({ format: 'campus-course/1', title: 'Long', elements, tools: [] });
    const { status, html } = await author.submit(whole, `${whole}/import`, { json });
    expect(status).toBe(200);
    expect(html).toContain('The course has been imported.');
  });

  it('that is broken is refused beside the field, and nothing of it stays', async () => {
    const { elements, ...file } = await exportCourse();
    const json = JSON.stringify({ ...file, title: 'Half', elements: [...elements, { ...board, visible: 'yes' }] });
    const { status, html } = await author.submit(whole, `${whole}/import`, { json });
    expect(status).toBe(400);
    expect(html).toContain('This is not a course exported from Campus: see “elements.6.visible”.');
    expect((await author.get('/')).html).not.toContain('Half');
  });
});
