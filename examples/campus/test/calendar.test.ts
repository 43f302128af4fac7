import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CalendarEntry } from '@lms-zoom/host-api';
import { openCampus } from './support/open-campus.js';
import { courseTool, createTestPlugin, element } from './support/test-plugin.js';
import { Visitor } from './support/visitor.js';

const plugin = createTestPlugin();
const editor = '/courses/biology/editor';
const course = { kind: 'course', id: 'biology' } as const;
const group = { kind: 'group', id: 'biology-study-group' } as const;
const at = (time: string): Date => new Date(`2040-01-02T${time}:00Z`);
let url: string;
let author: Visitor;
let id: string;

beforeAll(async () => {
  ({ url } = await openCampus({ plugins: [plugin.entry] }));
  author = await new Visitor(url).logIn('ada');
  id = await addElement();
});

/** Adds a board to the course and answers its id. */
const addElement = async (): Promise<string> => {
  const { html } = await author.submit(editor, `${editor}/elements`, { kind: 'board.course-element' });
  return /editor\/(\d+)\/delete/.exec(html)?.[1] ?? '';
};

const anEntry = (changes: Partial<CalendarEntry>): CalendarEntry => ({
  id: 'lesson',
  title: 'Sketch',
  start: at('08:00'),
  end: at('09:00'),
  description: '',
  joinUrl: undefined,
  ...changes,
});

const upsert = (title: string, start: Date, end: Date): Promise<void> =>
  plugin.host.calendar.upsert({ kind: 'place', place: element(id) }, anEntry({ title, start, end }), element(id));

const count = (html: string, text: string): number => html.split(text).length - 1;

describe('a managed calendar entry', () => {
  it('is replaced, not doubled, when it comes again', async () => {
    await upsert('First sketch', at('10:00'), at('11:00'));
    await upsert('Moved sketch', at('12:00'), at('13:00'));
    const { html } = await author.get('/courses/biology/tools/calendar');
    expect(html).not.toContain('First sketch');
    expect(count(html, 'Moved sketch')).toBe(1);
    expect(html).toContain('managed, cannot be edited');
    expect(html).toContain(`<a href="${url}/courses/biology/elements/${id}">Open Board</a>`);
  });

  it('is described in the words of the plugin, which are HTML, under a title, which is not', async () => {
    const description = '<p>Bring <strong>pens</strong> &amp; paper.</p>';
    const entry = anEntry({ title: 'Pens & paper', description });
    await plugin.host.calendar.upsert({ kind: 'place', place: element(id) }, entry, element(id));
    const { html } = await author.get('/courses/biology/tools/calendar');
    expect(html).toContain(`<div class="agenda-description">${description}</div>`);
    expect(html).toContain('<strong>Pens &amp; paper</strong>');
    await upsert('Undescribed sketch', at('10:00'), at('11:00'));
    expect((await author.get('/courses/biology/tools/calendar')).html).not.toContain('pens');
  });

  it('of a whole course is seen by those who see the place that it leads to', async () => {
    const other = await addElement();
    await author.submit(`${editor}/${other}`, `${editor}/${other}`, { title: 'Hidden board' });
    const entry = anEntry({ id: 'shared', title: 'Shared sketch' });
    const student = await new Visitor(url).logIn('sofia');
    await plugin.host.calendar.upsert(course, entry, element(other));
    expect((await student.get('/calendar')).html).not.toContain('Shared sketch');
    await plugin.host.calendar.upsert(course, entry, element(id));
    expect((await student.get('/calendar')).html).toContain('Shared sketch');
    expect(count((await author.get('/calendar')).html, 'Shared sketch')).toBe(1);
    await plugin.host.calendar.remove(course, 'shared');
    expect((await author.get('/calendar')).html).not.toContain('Shared sketch');
  });

  it('names its place as it is called now', async () => {
    await upsert('Sketch of a renamed board', at('10:00'), at('11:00'));
    await author.submit(`${editor}/${id}`, `${editor}/${id}`, { title: 'Blackboard', visible: 'on' });
    expect((await author.get('/calendar')).html).toContain(`elements/${id}">Open Blackboard</a>`);
    await author.submit(`${editor}/${id}`, `${editor}/${id}`, { title: 'Board', visible: 'on' });
  });

  it('is shown in the time zone of who reads it', async () => {
    await upsert('Late sketch', at('02:00'), at('03:30'));
    expect((await author.get('/calendar')).html).toMatch(/Monday,? 2 January 2040[^]*03:00 – 04:30/);
    const student = await new Visitor(url).logIn('samuel');
    expect((await student.get('/calendar')).html).toMatch(/Sunday,? 1 January 2040[^]*21:00 – 22:30/);
  });

  it('ends on another day where midnight lies within it', async () => {
    await upsert('Night sketch', at('22:30'), at('23:30'));
    const toText = (html: string): string => html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
    expect(toText((await author.get('/calendar')).html)).toContain('23:30 – 00:30 (+1 day) Night sketch');
    const student = await new Visitor(url).logIn('samuel');
    expect(toText((await student.get('/calendar')).html)).toContain('17:30 – 18:30 Night sketch');
  });

  it('moves to another calendar when it comes again for that one', async () => {
    const entry = anEntry({ id: 'roaming', title: 'Roaming sketch' });
    await plugin.host.calendar.upsert(course, entry, element(id));
    await plugin.host.calendar.upsert(group, entry, element(id));
    const member = await new Visitor(url).logIn('sofia');
    expect((await member.get('/courses/biology/tools/calendar')).html).not.toContain('Roaming sketch');
    expect((await member.get('/groups/biology-study-group/tools/calendar')).html).toContain('Roaming sketch');
    expect(count((await member.get('/calendar')).html, 'Roaming sketch')).toBe(1);
    await plugin.host.calendar.remove(group, 'roaming');
    await plugin.host.calendar.remove(group, 'roaming');
    expect((await member.get('/calendar')).html).not.toContain('Roaming sketch');
  });

  it('goes by its id, also when the plugin does not know that it lies in another calendar', async () => {
    await plugin.host.calendar.upsert(course, anEntry({ id: 'stray', title: 'Stray sketch' }), element(id));
    await plugin.host.calendar.remove(group, 'stray');
    expect((await author.get('/calendar')).html).not.toContain('Stray sketch');
  });

  it('is kept from who may not see its place, and from all when the place is gone', async () => {
    await upsert('Secret sketch', at('10:00'), at('11:00'));
    const student = await new Visitor(url).logIn('sofia');
    await author.submit(`${editor}/${id}`, `${editor}/${id}`, { title: 'Board' });
    expect((await student.get('/calendar')).html).not.toContain('Secret sketch');
    expect((await author.get('/calendar')).html).toContain('Secret sketch');
    await author.submit(`${editor}/${id}`, `${editor}/${id}/delete`, {});
    for (const visitor of [student, author]) {
      expect((await visitor.get('/calendar')).html).not.toContain('Secret sketch');
    }
  });

  it('cannot be put where there is no such place', async () => {
    const entry = anEntry({ id: 'lost' });
    const place = courseTool('biology');
    await expect(plugin.host.calendar.upsert({ kind: 'place', place }, entry, place)).rejects.toThrow(
      'courseTool:biology',
    );
  });
});
