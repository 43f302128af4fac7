import { type Response, Router } from 'express';
import { z } from 'zod';
import { toSettingsPath } from '../paths.js';
import { toToolPlace } from '../places.js';
import type { Space, SpaceKind } from '../store/spaces.js';
import { type FormState, parseForm, toSubmission } from '../web/form.js';
import { textField, titleField } from '../web/form-fields.js';
import { toDonePath } from '../web/notice.js';
import { PageError } from '../web/page-error.js';
import type { SpaceVisit } from '../web/space-visits.js';
import type { RoutesDeps } from './routes-deps.js';
import { createSettingsPage } from './settings-page.js';
import { toToolEmbed } from './space-routes.js';

/** Course settings and group administration: title, description, and which tools are on. */
export function createSettingsRoutes(deps: RoutesDeps & { kind: SpaceKind }): Router {
  const { store, catalogue, pages, visits, news, kind } = deps;
  const router = Router();

  router.get('/:id/settings', async (request, response) => {
    const visit = enter(response, request.params.id);
    await pages.send(response, 'settings', { ...(await createSettingsPage(visits, visit)), form: toForm(visit.space) });
  });

  router.post('/:id/settings', async (request, response) => {
    const visit = enter(response, request.params.id);
    const { space } = visit;
    const submission = toSubmission(request, spaceForm);
    if (!submission.isValid) {
      const page = { ...(await createSettingsPage(visits, visit)), status: 400, form: submission.form };
      return pages.send(response, 'settings', page);
    }
    const { title, description } = submission.fields;
    store.spaces.update({ ...space, title, description: description.trim() || undefined });
    response.redirect(303, `${toSettingsPath(space)}?done=saved`);
  });

  router.get('/:id/settings/tools', async (request, response) => {
    const visit = enter(response, request.params.id);
    const tools = (await catalogue.listTools(kind, visit.user.locale)).map((tool) => {
      const on = store.tools.isOn(visit.space, tool.id);
      return { ...tool, on, embed: on ? toToolEmbed(visit, tool, 'settings') : undefined };
    });
    const { changed } = request.query;
    const embeds = tools.flatMap(({ embed }) => embed ?? []);
    await pages.send(response, 'settings-tools', {
      ...(await createSettingsPage(visits, visit)),
      tools,
      embeds,
      changed,
    });
  });

  router.post('/:id/settings/tools', async (request, response) => {
    const { space, user } = enter(response, request.params.id);
    const { tool, on } = parseForm(request, toolForm);
    const item = (await catalogue.listTools(kind, user.locale)).find(({ id }) => id === tool);
    if (!item) throw new PageError(400, 'This tool cannot be switched at the moment.');
    store.tools.switch(space, tool, on);
    const behind = await news.tell(item.offer?.plugin, 'toolSwitched', { place: toToolPlace(space), on });
    const path = toDonePath(`${toSettingsPath(space)}/tools`, 'switched', behind);
    response.redirect(303, `${path}&changed=${encodeURIComponent(tool)}`);
  });

  const enter = (response: Response, id: string): SpaceVisit => visits.getToConfigure(response, { kind, id });

  return router;
}

const spaceForm = z.object({
  title: titleField,
  description: textField(2000),
});

const toolForm = z.object({
  tool: z.string().max(100),
  on: z.enum(['0', '1']).transform((on) => on === '1'),
});

const toForm = ({ title, description }: Space): FormState => ({ values: { title, description }, errors: {} });
