import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createDirectory, openCampus } from './support/open-campus.js';
import { createTestPlugin } from './support/test-plugin.js';
import { Visitor } from './support/visitor.js';

const plugin = createTestPlugin();
let url: string;
let author: Visitor;

beforeAll(async () => {
  ({ url } = await openCampus({ plugins: [plugin.entry] }));
  author = await new Visitor(url).logIn('ada');
});

const addBoard = (): Promise<{ html: string }> =>
  author.submit('/courses/biology/editor', '/courses/biology/editor/elements', { kind: 'board.course-element' });

describe('campus offers what is registered', () => {
  it('in the element palette, by label and icon', async () => {
    const { html } = await author.get('/courses/biology/editor');
    expect(html).toMatch(
      /<button name="kind" value="board.course-element"><svg [^>]*class="board-icon"><\/svg><span>Board</,
    );
  });

  it('as a tab of the element, with the settings element and its module', async () => {
    const added = await addBoard();
    const [path = '', id = ''] = /\/courses\/biology\/editor\/(\d+)\/configuration/.exec(added.html) ?? [];
    const { html } = await author.get(path);
    expect(html).toContain(`<board-settings place="courseElement:${id}" lang="en"></board-settings>`);
    expect(html).toContain('<script type="module" src="/plugins/board/settings.js"></script>');
  });

  it('as an element for participants, with a policy that lets in what the plugin needs at that moment', async () => {
    await addBoard();
    const student = await new Visitor(url).logIn('sofia');
    const course = await student.get('/courses/biology');
    const [, path = '', id = ''] =
      /"(\/courses\/biology\/elements\/(\d+))"><svg [^>]*board-icon/.exec(course.html) ?? [];
    const page = await student.get(path);
    expect(page.html).toContain(`<board-view place="courseElement:${id}" lang="en"></board-view>`);
    expect(toPolicy(page.headers)).toMatchObject({
      'frame-src': "'self' https://board.example",
      'form-action': "'self' https://*.board.example",
      'script-src': "'self'",
      'style-src': "'self'",
    });
    plugin.answers.policy = { 'frame-src': ['https://other.example'], 'form-action': [] };
    expect(toPolicy((await student.get(path)).headers)['frame-src']).toBe("'self' https://other.example");
  });

  it('in the colours of a stylesheet, on pages that show the plugin', async () => {
    const dataDirectory = await createDirectory();
    const stylesheet = join(dataDirectory, 'board-theme.css');
    await writeFile(stylesheet, ':root { --board-colour: green }');
    const themed = await openCampus({ dataDirectory, plugins: [{ ...createTestPlugin().entry, stylesheet }] });
    const operator = await new Visitor(themed.url).logIn('olivia');
    const link = '<link rel="stylesheet" href="/assets/themes/board.css">';
    expect((await operator.get('/administration/external-tools/board.admin')).html).toContain(link);
    expect((await operator.get('/administration/users')).html).not.toContain(link);
    const { headers, html } = await operator.get('/assets/themes/board.css');
    expect(headers.get('content-type')).toContain('text/css');
    expect(html).toContain('--board-colour');
    expect((await operator.get('/assets/themes/other.css')).status).toBe(404);
  });

  it('with a policy for campus alone on pages that show no plugin', async () => {
    const { headers } = await author.get('/courses/biology');
    expect(toPolicy(headers)).toMatchObject({ 'frame-src': "'self'", 'form-action': "'self'" });
  });

  it('as course tool, with its settings as soon as it is on, and tells the plugin', async () => {
    const page = '/courses/biology/settings/tools';
    expect((await author.get(page)).html).not.toContain('board-settings');
    const { html } = await author.submit(page, page, { tool: 'board.course-tool', on: '1' });
    expect(html).toContain('<board-settings place="courseTool:biology" lang="en"></board-settings>');
    expect(html).toContain('<span role="status">Board is on.</span>');
    expect(html).not.toContain('Saved.');
    expect(plugin.events.at(-1)).toEqual({
      name: 'toolSwitched',
      place: { type: 'courseTool', id: 'biology' },
      on: true,
    });
    const student = await new Visitor(url).logIn('samuel');
    expect((await student.get('/courses/biology')).html).toContain('href="/courses/biology/tools/board.course-tool"');
    const tool = await student.get('/courses/biology/tools/board.course-tool');
    expect(tool.html).toContain('<board-view place="courseTool:biology" lang="en"></board-view>');
  });

  it('as group tool, switched by the owner alone', async () => {
    const page = '/groups/biology-study-group/settings/tools';
    const member = await new Visitor(url).logIn('sofia');
    expect((await member.get(page)).status).toBe(403);
    const owner = await new Visitor(url).logIn('grace');
    await owner.submit(page, page, { tool: 'board.group-tool', on: '1' });
    const tool = await member.get('/groups/biology-study-group/tools/board.group-tool');
    expect(tool.html).toContain('<board-view place="groupTool:biology-study-group" lang="en"></board-view>');
    await owner.submit(page, page, { tool: 'board.group-tool', on: '0' });
    expect((await member.get('/groups/biology-study-group/tools/board.group-tool')).status).toBe(404);
  });

  it('as a page below External tools, for operators alone', async () => {
    const page = '/administration/external-tools/board.admin';
    const operator = await new Visitor(url).logIn('olivia');
    expect((await operator.get('/administration/external-tools')).html).toContain(`href="${page}"`);
    expect((await operator.get(page)).html).toContain('<board-admin lang="en"></board-admin>');
    expect((await author.get(page)).status).toBe(403);
  });

  it('only while it is offered; elements made before stay', async () => {
    await addBoard();
    plugin.answers.isOffered = false;
    expect((await author.get('/courses/biology/editor')).html).not.toContain('value="board.course-element"');
    expect((await author.get('/courses/biology/settings/tools')).html).not.toContain('board.course-tool');
    expect((await addBoard()).html).toContain('cannot be added');
    expect((await author.get('/courses/biology')).html).toContain('board-icon');
    plugin.answers.isOffered = true;
  });
});

function toPolicy(headers: Headers): Record<string, string> {
  const directives = (headers.get('content-security-policy') ?? '').split(';');
  return Object.fromEntries(directives.map((directive) => directive.split(/ (.*)/).slice(0, 2)) as [string, string][]);
}
