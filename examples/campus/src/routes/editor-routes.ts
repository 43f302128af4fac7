import { type Response, Router } from 'express';
import { z } from 'zod';
import { toEditorPath, toSpacePath } from '../paths.js';
import type { Element } from '../store/elements.js';
import { type FormState, parseForm, toSubmission } from '../web/form.js';
import { textField, titleField } from '../web/form-fields.js';
import { PageError } from '../web/page-error.js';
import type { SpaceVisit } from '../web/space-visits.js';
import type { RoutesDeps } from './routes-deps.js';

/** The course editor: the palette, and for each element its title, visibility, content, place in the course and deletion. */
export function createEditorRoutes(deps: RoutesDeps): Router {
  const { store, catalogue, visits } = deps;
  const router = Router();

  router.get('/courses/:course/editor', async (request, response) => {
    await sendEditor(deps, response, { visit: enter(response, request.params.course), view: 'editor' });
  });

  router.post('/courses/:course/editor/elements', async (request, response) => {
    const { space } = enter(response, request.params.course);
    const { kind } = parseForm(request, z.object({ kind: z.string().max(100) }));
    const item = (await catalogue.listElementKinds()).find(({ id }) => id === kind);
    if (!item) throw new PageError(400, 'Elements of this kind cannot be added at the moment.');
    const id = store.elements.insert({ courseId: space.id, kind, title: item.label, body: '', visible: true });
    response.redirect(303, `${toEditorPath({ courseId: space.id, id })}?done=added`);
  });

  router.get('/courses/:course/editor/:element', async (request, response) => {
    const { visit, element } = enterElement(response, request.params);
    await sendEditor(deps, response, { visit, element, view: 'editor-element' });
  });

  router.get('/courses/:course/editor/:element/configuration', async (request, response) => {
    const { visit, element } = enterElement(response, request.params);
    await sendEditor(deps, response, { visit, element, view: 'editor-configuration' });
  });

  router.post('/courses/:course/editor/:element', async (request, response) => {
    const { visit, element } = enterElement(response, request.params);
    const submission = toSubmission(request, elementForm);
    if (!submission.isValid) {
      return sendEditor(deps, response, { visit, element, view: 'editor-element', form: submission.form });
    }
    const { title, body = element.body, visible } = submission.fields;
    const changed = { ...element, title, body, visible: visible === 'on' };
    store.elements.update(changed);
    if (element.visible && !changed.visible) await emit(element, 'hidden');
    response.redirect(303, `${toEditorPath(element)}?done=saved`);
  });

  router.post('/courses/:course/editor/:element/move', (request, response) => {
    const { element } = enterElement(response, request.params);
    store.elements.move(element, parseForm(request, z.object({ direction: z.enum(['up', 'down']) })).direction);
    response.redirect(303, toEditorPath(element));
  });

  router.post('/courses/:course/editor/:element/delete', async (request, response) => {
    const { visit, element } = enterElement(response, request.params);
    store.elements.delete(element.id);
    await emit(element, 'deleted');
    response.redirect(303, `${toSpacePath(visit.space)}/editor?done=deleted`);
  });

  const enter = (response: Response, id: string): SpaceVisit => visits.getToConfigure(response, { kind: 'course', id });

  const enterElement = (response: Response, params: { course: string; element: string }) => {
    const visit = enter(response, params.course);
    return { visit, element: visits.getElement(visit, params.element) };
  };

  const emit = async (element: Element, name: 'hidden' | 'deleted'): Promise<void> => {
    const events = catalogue.findElementKind(element.kind)?.offer?.plugin.events;
    await events?.emit(name, { place: { type: 'courseElement', id: element.id } });
  };

  return router;
}

const elementForm = z.object({
  title: titleField,
  body: textField(50_000).optional(),
  visible: z.string().optional(),
});

async function sendEditor(
  { catalogue, pages, visits }: RoutesDeps,
  response: Response,
  { visit, element, view, form }: { visit: SpaceVisit; element?: Element; view: string; form?: FormState },
): Promise<void> {
  const kind = element && catalogue.findElementKind(element.kind);
  const settings = kind?.offer?.contribution.settings;
  if (view === 'editor-configuration' && !settings) throw new PageError(404);
  await pages.send(response, view, {
    title: element ? `${element.title} – Editor` : 'Editor',
    status: form ? 400 : 200,
    form: form ?? (element && toForm(element)),
    frame: await visits.createFrame(visit, { inEditor: true }),
    palette: await catalogue.listElementKinds(),
    element,
    kind,
    editorPath: `${toSpacePath(visit.space)}/editor`,
    elementPath: element && toEditorPath(element),
    embed:
      view === 'editor-configuration' && element && kind?.offer && settings
        ? { element: settings, place: `courseElement:${element.id}`, plugin: kind.offer.plugin }
        : undefined,
  });
}

const toForm = ({ title, body, visible }: Element): FormState => ({
  values: { title, body, visible: visible ? 'on' : undefined },
  errors: {},
});
