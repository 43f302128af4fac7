import { type Response, Router } from 'express';
import { z } from 'zod';
import { toSettingsPath } from '../paths.js';
import type { SpaceKind } from '../store/spaces.js';
import { parseForm } from '../web/form.js';
import { PageError } from '../web/page-error.js';
import type { SpaceVisit } from '../web/space-visits.js';
import type { RoutesDeps } from './routes-deps.js';
import { toToolEmbed } from './space-routes.js';

/** Course settings and group administration: title, description, and which tools are on. */
export function createSettingsRoutes(deps: RoutesDeps & { kind: SpaceKind }): Router {
  const { store, catalogue, pages, visits, kind } = deps;
  const router = Router();

  router.get('/:id/settings', async (request, response) => {
    const visit = enter(response, request.params.id);
    await pages.send(response, 'settings', await toSettingsPage(visit));
  });

  router.post('/:id/settings', (request, response) => {
    const { space } = enter(response, request.params.id);
    const { title, description } = parseForm(request, spaceForm);
    store.spaces.update({ ...space, title, description: description || undefined });
    response.redirect(303, `${toSettingsPath(space)}?done=saved`);
  });

  router.get('/:id/settings/tools', async (request, response) => {
    const visit = enter(response, request.params.id);
    const tools = (await catalogue.listTools(kind)).map((tool) => {
      const on = store.tools.isOn(visit.space, tool.id);
      return { ...tool, on, embed: on ? toToolEmbed(visit, tool, 'settings') : undefined };
    });
    const embeds = tools.flatMap(({ embed }) => embed ?? []);
    await pages.send(response, 'settings-tools', { ...(await toSettingsPage(visit)), tools, embeds });
  });

  router.post('/:id/settings/tools', async (request, response) => {
    const { space } = enter(response, request.params.id);
    const { tool, on } = parseForm(request, toolForm);
    const item = (await catalogue.listTools(kind)).find(({ id }) => id === tool);
    if (!item) throw new PageError(400, 'This tool cannot be switched at the moment.');
    store.tools.switch(space, tool, on);
    const place = { type: `${kind}Tool`, id: space.id } as const;
    await item.offer?.plugin.events.emit('toolSwitched', { place, on });
    response.redirect(303, `${toSettingsPath(space)}/tools?done=saved`);
  });

  const enter = (response: Response, id: string): SpaceVisit => visits.getToConfigure(response, { kind, id });

  const toSettingsPage = async (visit: SpaceVisit) => ({
    ...WORDS[kind],
    frame: await visits.createFrame(visit),
    settingsPath: toSettingsPath(visit.space),
  });

  return router;
}

const spaceForm = z.object({
  title: z.string().trim().min(1).max(200),
  description: z.string().trim().max(2000),
});

const toolForm = z.object({
  tool: z.string().max(100),
  on: z.enum(['0', '1']).transform((on) => on === '1'),
});

const WORDS = {
  course: { title: 'Course settings', toolsLabel: 'Toolbar' },
  group: { title: 'Group administration', toolsLabel: 'Tools' },
} as const;
