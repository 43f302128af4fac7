import { type Response, Router } from 'express';
import { z } from 'zod';
import { toEditorPath, toSpacePath } from '../paths.js';
import { toElementPlace } from '../places.js';
import { parseForm, toSubmission } from '../web/form.js';
import { textField, titleField } from '../web/form-fields.js';
import { toDonePath } from '../web/notice.js';
import { PageError } from '../web/page-error.js';
import type { SpaceVisit } from '../web/space-visits.js';
import type { RoutesDeps } from './routes-deps.js';
import { sendEditor } from './send-editor.js';

/** The course editor: the palette, and for each element its title, visibility, content, place in the course and deletion. */
export function createEditorRoutes(deps: RoutesDeps): Router {
  const { store, catalogue, visits, news, courses } = deps;
  const router = Router();

  router.get('/courses/:course/editor', async (request, response) => {
    await sendEditor(deps, response, { visit: enter(response, request.params.course), view: 'editor' });
  });

  router.post('/courses/:course/editor/elements', async (request, response) => {
    const { space, user } = enter(response, request.params.course);
    const { kind } = parseForm(request, z.object({ kind: z.string().max(100) }));
    const item = (await catalogue.listElementKinds(user.locale)).find(({ id }) => id === kind);
    if (!item) throw new PageError(400, 'Elements of this kind cannot be added at the moment.');
    const id = store.elements.insert({ courseId: space.id, kind, title: item.label, body: '', visible: true });
    response.redirect(303, toDonePath(toEditorPath({ courseId: space.id, id }), 'added'));
  });

  router.get('/courses/:course/editor/:element', async (request, response) => {
    const { visit, element } = visits.getElementToConfigure(response, request.params);
    await sendEditor(deps, response, { visit, element, view: 'editor-element' });
  });

  router.get('/courses/:course/editor/:element/configuration', async (request, response) => {
    const { visit, element } = visits.getElementToConfigure(response, request.params);
    await sendEditor(deps, response, { visit, element, view: 'editor-configuration' });
  });

  router.post('/courses/:course/editor/:element', async (request, response) => {
    const { visit, element } = visits.getElementToConfigure(response, request.params);
    const submission = toSubmission(request, elementForm);
    if (!submission.isValid) {
      return sendEditor(deps, response, { visit, element, view: 'editor-element', form: submission.form });
    }
    const { title, body = element.body, visible } = submission.fields;
    const changed = { ...element, title, body, visible: visible === 'on' };
    store.elements.update(changed);
    const isHidden = element.visible && !changed.visible;
    const plugin = isHidden ? catalogue.findElementPlugin(element.kind) : undefined;
    const behind = await news.tell(plugin, 'hidden', { place: toElementPlace(element) });
    response.redirect(303, toDonePath(toEditorPath(element), 'saved', behind));
  });

  router.post('/courses/:course/editor/:element/move', (request, response) => {
    const { element } = visits.getElementToConfigure(response, request.params);
    store.elements.move(element, parseForm(request, z.object({ direction: z.enum(['up', 'down']) })).direction);
    response.redirect(303, toEditorPath(element));
  });

  router.post('/courses/:course/editor/:element/delete', async (request, response) => {
    const { visit, element } = visits.getElementToConfigure(response, request.params);
    const behind = await courses.deleteElement(element);
    response.redirect(303, toDonePath(`${toSpacePath(visit.space)}/editor`, 'deleted', behind));
  });

  const enter = (response: Response, id: string): SpaceVisit => visits.getToConfigure(response, { kind: 'course', id });

  return router;
}

const elementForm = z.object({
  title: titleField,
  body: textField(50_000).optional(),
  visible: z.string().optional(),
});
