import { Router } from 'express';
import { z } from 'zod';
import { elementFileSchema } from '../courses/course-file.js';
import { toEditorPath } from '../paths.js';
import { toSubmission } from '../web/form.js';
import { importField } from '../web/import-field.js';
import { toDonePath } from '../web/notice.js';
import { sendFile } from '../web/send-file.js';
import type { RoutesDeps } from './routes-deps.js';
import { sendEditor } from './send-editor.js';

/** Copies, exports and imports elements, in the course editor. */
export function createExchangeRoutes(deps: RoutesDeps): Router {
  const { courses, exchange, visits } = deps;
  const router = Router();

  router.post('/courses/:course/editor/import', async (request, response) => {
    const visit = visits.getToConfigure(response, { kind: 'course', id: request.params.course });
    const submission = toSubmission(request, importForm);
    if (!submission.isValid) return sendEditor(deps, response, { visit, view: 'editor', form: submission.form });
    const courseId = visit.space.id;
    const target = { courseId, authorId: visit.user.id };
    const { id, behind } = await exchange.importElement(submission.fields.json, target);
    response.redirect(303, toDonePath(toEditorPath({ courseId, id }), 'imported', behind));
  });

  router.post('/courses/:course/editor/:element/copy', async (request, response) => {
    const { visit, element } = visits.getElementToConfigure(response, request.params);
    const { id, behind } = await courses.copyElement(element, visit.user.id);
    response.redirect(303, toDonePath(toEditorPath({ ...element, id }), 'copied', behind));
  });

  router.get('/courses/:course/editor/:element/export', async (request, response) => {
    const { element } = visits.getElementToConfigure(response, request.params);
    sendFile(response, element.title, await exchange.exportElement(element));
  });

  return router;
}

const importForm = z.object({ json: importField(elementFileSchema, 'an element') });
