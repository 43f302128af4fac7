import { type Response, Router } from 'express';
import { z } from 'zod';
import { courseFileSchema } from '../courses/course-file.js';
import { toSpacePath } from '../paths.js';
import { type FormState, toSubmission } from '../web/form.js';
import { IMPORT_LIMIT, IMPORT_SCRIPT, importField } from '../web/import-field.js';
import { toDonePath } from '../web/notice.js';
import { sendFile } from '../web/send-file.js';
import type { SpaceVisit } from '../web/space-visits.js';
import type { RoutesDeps } from './routes-deps.js';
import { createSettingsPage, toWholePath } from './settings-page.js';

const PATH = '/courses/:id/settings/course';

/** Copies, exports, imports and deletes a course as a whole, in its settings. */
export function createWholeCourseRoutes({ courses, exchange, pages, visits }: RoutesDeps): Router {
  const router = Router();

  router.get(PATH, (request, response) => sendPage(response, enter(response, request.params.id)));

  router.post(`${PATH}/copy`, async (request, response) => {
    const { space, user } = enter(response, request.params.id);
    const { id, behind } = await courses.copy(space, user.id);
    response.redirect(303, toDonePath(toSpacePath({ kind: 'course', id }), 'course-copied', behind));
  });

  router.get(`${PATH}/export`, async (request, response) => {
    const { space } = enter(response, request.params.id);
    sendFile(response, space.title, await exchange.exportCourse(space));
  });

  router.post(`${PATH}/import`, async (request, response) => {
    const visit = enter(response, request.params.id);
    const submission = toSubmission(request, importForm);
    if (!submission.isValid) return sendPage(response, visit, submission.form);
    const { id, behind } = await exchange.importCourse(submission.fields.json, visit.user.id);
    response.redirect(303, toDonePath(toSpacePath({ kind: 'course', id }), 'course-imported', behind));
  });

  router.post(`${PATH}/delete`, async (request, response) => {
    const { space } = enter(response, request.params.id);
    response.redirect(303, toDonePath('/', 'course-deleted', await courses.delete(space)));
  });

  const enter = (response: Response, id: string): SpaceVisit => visits.getToConfigure(response, { kind: 'course', id });

  const sendPage = async (response: Response, visit: SpaceVisit, form?: FormState): Promise<void> =>
    pages.send(response, 'settings-course', {
      ...(await createSettingsPage(visits, visit)),
      status: form ? 400 : 200,
      form: form ?? { values: {}, errors: {} },
      wholePath: toWholePath(visit),
      importLimit: IMPORT_LIMIT,
      scripts: [IMPORT_SCRIPT],
    });

  return router;
}

const importForm = z.object({ json: importField(courseFileSchema, 'a course') });
