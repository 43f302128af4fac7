import { expect, it } from '@jest/globals';
import { startCampus } from '../src/index.js';
import type { PluginEntry } from '../src/index.js';
import { createDirectory, openCampus, SILENT } from './support/open-campus.js';
import { createTestPlugin } from './support/test-plugin.js';
import type { TestPlugin } from './support/test-plugin.js';
import { Visitor } from './support/visitor.js';

it('runs on with its data when a plugin is taken out of the configuration', async () => {
  const dataDirectory = await createDirectory();
  const plugin = createTestPlugin();
  const before = await startCampus({ port: 0, dataDirectory, logger: SILENT, plugins: [plugin.entry] });
  const author = await new Visitor(before.url).logIn('ada');
  const editor = '/courses/biology/editor';
  const added = await author.submit(editor, `${editor}/elements`, { kind: 'board.course-element' });
  const id = /editor\/(\d+)\/delete/.exec(added.html)?.[1] ?? '';
  const tools = '/courses/biology/settings/tools';
  await author.submit(tools, tools, { tool: 'board.course-tool', on: '1' });
  await before.close();

  const { url, plugin: none } = await openCampus({ dataDirectory });
  expect(none).toBeUndefined();
  const visitor = await new Visitor(url).logIn('ada');
  expect((await visitor.get('/courses/biology')).html).not.toContain('board-');
  expect((await visitor.get(`/courses/biology/elements/${id}`)).html).toContain(
    'extension that it needs is not installed',
  );
  expect((await visitor.get(`${editor}/${id}`)).status).toBe(200);
  expect((await visitor.get('/courses/biology/tools/board.course-tool')).status).toBe(404);
  expect((await visitor.get('/plugins/board/echo')).status).toBe(404);
});

it('shows the calendar entries of a plugin to nobody while it is taken out, and again when it is back', async () => {
  const dataDirectory = await createDirectory();
  const plugin = createTestPlugin();
  const visit = async (plugins: readonly PluginEntry[], look: (author: Visitor) => Promise<void>): Promise<void> => {
    const campus = await startCampus({ port: 0, dataDirectory, logger: SILENT, plugins });
    await look(await new Visitor(campus.url).logIn('ada'));
    await campus.close();
  };
  const isShown = async (author: Visitor): Promise<boolean> =>
    (await author.get('/calendar')).html.includes('Sketching');

  await visit([plugin.entry], async (author) => {
    const tools = '/courses/biology/settings/tools';
    await author.submit(tools, tools, { tool: 'board.course-tool', on: '1' });
    await upsertEntry(plugin);
    expect(await isShown(author)).toBe(true);
  });
  await visit([], async (author) => expect(await isShown(author)).toBe(false));
  await visit([plugin.entry], async (author) => expect(await isShown(author)).toBe(true));
});

it('does not start, and leaves nothing open, when a plugin cannot be loaded', async () => {
  const dataDirectory = await createDirectory();
  const { entry } = createTestPlugin();
  const broken = { ...entry, importEntry: () => Promise.reject(new Error('not there')) };
  const start = startCampus({ port: 0, dataDirectory, logger: SILENT, plugins: [broken] });
  await expect(start).rejects.toMatchObject({ code: 'ERR_ENTRY_NOT_FOUND' });
});

/** Puts an entry into the calendar of a course that leads to the plugin's tool there. */
async function upsertEntry({ host }: TestPlugin): Promise<void> {
  const [start, end] = [new Date('2040-01-02T10:00:00Z'), new Date('2040-01-02T11:00:00Z')];
  const entry = { id: 'a', title: 'Sketching', start, end, description: '', joinUrl: undefined };
  await host.calendar.upsert({ kind: 'course', id: 'biology' }, entry, { type: 'courseTool', id: 'biology' });
}
