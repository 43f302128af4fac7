import { type Response, Router } from 'express';
import type { Item } from '../catalogue.js';
import { toSpacePath } from '../paths.js';
import { mayLeave } from '../roles.js';
import type { SpaceKind } from '../store/spaces.js';
import { toDonePath } from '../web/notice.js';
import type { Embed } from '../web/pages.js';
import { PageError } from '../web/page-error.js';
import type { SpaceFrame, SpaceVisit } from '../web/space-visits.js';
import { sendAgenda } from './calendar-routes.js';
import type { RoutesDeps } from './routes-deps.js';

/** The page of a course or group, and its tools. */
export function createSpaceRoutes(deps: RoutesDeps & { kind: SpaceKind }): Router {
  const { store, catalogue, pages, visits, kind } = deps;
  const router = Router();

  router.get('/:id', async (request, response) => {
    const visit = visits.get(response, { kind, id: request.params.id });
    await pages.send(response, 'space', { title: visit.space.title, frame: await visits.createFrame(visit) });
  });

  router.get('/:id/tools/:tool', async (request, response) => {
    const visit = visits.get(response, { kind, id: request.params.id });
    const tool = catalogue.findTool(kind, { id: request.params.tool, locale: visit.user.locale });
    if (!tool || !store.tools.isOn(visit.space, tool.id)) throw new PageError(404);
    await sendTool(response, visit, tool);
  });

  router.post('/:id/leave', (request, response) => {
    const { space, role, user } = visits.get(response, { kind, id: request.params.id });
    if (!mayLeave(role)) throw new PageError(403);
    store.spaces.removeMember(space, user.id);
    response.redirect(303, toDonePath('/', 'left'));
  });

  const sendTool = async (response: Response, visit: SpaceVisit, tool: Item): Promise<void> => {
    const page = { title: tool.label, frame: await visits.createFrame(visit) };
    if (tool.id === 'calendar')
      return sendAgenda(deps, response, { ...page, view: 'space-calendar', spaces: [visit.space] });
    if (tool.id === 'members') return sendMembers(response, visit, page);
    return pages.send(response, 'embed', { ...page, embed: toToolEmbed(visit, tool, 'view') });
  };

  const sendMembers = (response: Response, visit: SpaceVisit, page: { title: string; frame: SpaceFrame }) => {
    const leavePath = mayLeave(visit.role) ? `${toSpacePath(visit.space)}/leave` : undefined;
    return pages.send(response, 'members', { ...page, members: listMembers(visit), leavePath });
  };

  const listMembers = ({ space }: SpaceVisit) =>
    store.spaces.listMembers(space, { after: '', limit: 500 }).map(({ userId, role }) => {
      const user = store.users.find(userId);
      return { name: user ? `${user.givenName} ${user.familyName}` : '', role };
    });

  return router;
}

/** A contributed tool's view or settings in a course or group; campus' own tools have none. */
export function toToolEmbed({ space }: SpaceVisit, tool: Item, ui: 'view' | 'settings'): Embed | undefined {
  const place = `${space.kind}Tool:${space.id}`;
  return tool.offer && { element: tool.offer.contribution[ui], place, plugin: tool.offer.plugin };
}
