import { type Response, Router } from 'express';
import type { StoredEntry } from '../store/calendar-entries.js';
import type { Space } from '../store/spaces.js';
import { type AgendaEntry, toAgenda } from '../web/agenda.js';
import { getViewer } from '../web/viewer.js';
import type { RoutesDeps } from './routes-deps.js';

/** One's own calendar: all of one's courses and groups. */
export function createCalendarRoutes(deps: RoutesDeps): Router {
  const router = Router();

  router.get('/calendar', (_request, response) => {
    const { user } = getViewer(response);
    const spaces = (['course', 'group'] as const).flatMap((kind) => deps.store.spaces.listOf(user.id, kind));
    return sendAgenda(deps, response, { view: 'calendar', title: 'Calendar', spaces });
  });

  return router;
}

/** Sends a page with the entries of the given courses and groups, in the reader's time zone. */
export async function sendAgenda(
  deps: RoutesDeps,
  response: Response,
  { view, spaces, ...page }: { view: string; title: string; spaces: readonly Space[] },
): Promise<void> {
  const { user } = getViewer(response);
  const entries: AgendaEntry[] = [];
  for (const space of spaces) {
    for (const entry of deps.store.calendarEntries.list(space)) {
      const line = await toAgendaEntry(deps, entry, { userId: user.id, space });
      if (line) entries.push(line);
    }
  }
  entries.sort((left, right) => left.start.getTime() - right.start.getTime());
  const agenda = toAgenda(entries, { timeZone: user.timeZone, now: deps.clock.now() });
  await deps.pages.send(response, view, { ...page, agenda });
}

/** `undefined` if the entry leads to a place that this user may not see, or that nobody knows: it is gone, or its plugin is not active. */
async function toAgendaEntry(
  { plugins }: RoutesDeps,
  { plugin, title, description, start, end, link }: StoredEntry,
  { userId, space }: { userId: string; space: Space },
): Promise<AgendaEntry | undefined> {
  const places = plugins.find(plugin)?.places;
  const place = await places?.find(link);
  if (!places || !place || !(await places.access(userId, link)).mayView) return undefined;
  const { title: label, url } = place;
  return { title, description, start, end, space: space.title, link: { title: label, url } };
}
