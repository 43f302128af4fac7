import { type Response, Router } from 'express';
import { z } from 'zod';
import { toSettingsPath } from '../paths.js';
import type { Space, SpaceKind } from '../store/spaces.js';
import { type FormState, parseForm, toSubmission } from '../web/form.js';
import { textField, titleField } from '../web/form-fields.js';
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
    await pages.send(response, 'settings', { ...(await toSettingsPage(visit)), form: toForm(visit.space) });
  });

  router.post('/:id/settings', async (request, response) => {
    const visit = enter(response, request.params.id);
    const { space } = visit;
    const submission = toSubmission(request, spaceForm);
    if (!submission.isValid) {
      const page = { ...(await toSettingsPage(visit)), status: 400, form: submission.form };
      return pages.send(response, 'settings', page);
    }
    const { title, description } = submission.fields;
    store.spaces.update({ ...space, title, description: description.trim() || undefined });
    response.redirect(303, `${toSettingsPath(space)}?done=saved`);
  });

  router.get('/:id/settings/tools', async (request, response) => {
    const visit = enter(response, request.params.id);
    const tools = (await catalogue.listTools(kind)).map((tool) => {
      const on = store.tools.isOn(visit.space, tool.id);
      return { ...tool, on, embed: on ? toToolEmbed(visit, tool, 'settings') : undefined };
    });
    const { changed } = request.query;
    const embeds = tools.flatMap(({ embed }) => embed ?? []);
    await pages.send(response, 'settings-tools', { ...(await toSettingsPage(visit)), tools, embeds, changed });
  });

  router.post('/:id/settings/tools', async (request, response) => {
    const { space } = enter(response, request.params.id);
    const { tool, on } = parseForm(request, toolForm);
    const item = (await catalogue.listTools(kind)).find(({ id }) => id === tool);
    if (!item) throw new PageError(400, 'This tool cannot be switched at the moment.');
    store.tools.switch(space, tool, on);
    const place = { type: `${kind}Tool`, id: space.id } as const;
    await item.offer?.plugin.events.emit('toolSwitched', { place, on });
    response.redirect(303, `${toSettingsPath(space)}/tools?changed=${encodeURIComponent(tool)}`);
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
  title: titleField,
  description: textField(2000),
});

const toolForm = z.object({
  tool: z.string().max(100),
  on: z.enum(['0', '1']).transform((on) => on === '1'),
});

const toForm = ({ title, description }: Space): FormState => ({ values: { title, description }, errors: {} });

const WORDS = {
  course: { title: 'Course settings', toolsLabel: 'Toolbar' },
  group: { title: 'Group administration', toolsLabel: 'Tools' },
} as const;
