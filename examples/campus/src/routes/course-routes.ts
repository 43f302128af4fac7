import { type Response, Router } from 'express';
import type { Item } from '../catalogue.js';
import type { Element } from '../store/elements.js';
import { toElementPath } from '../paths.js';
import { PageError } from '../web/page-error.js';
import type { Embed } from '../web/pages.js';
import type { SpaceVisit } from '../web/space-visits.js';
import type { RoutesDeps } from './routes-deps.js';

/** A course's elements, as its members see them. */
export function createCourseRoutes({ catalogue, pages, visits }: RoutesDeps): Router {
  const router = Router();

  router.get('/courses/:course/elements/:element', async (request, response) => {
    const { visit, element } = enter(request.params, response);
    const kind = catalogue.findElementKind(element.kind, visit.user.locale);
    await pages.send(response, kind?.offer ? 'embed' : 'element', {
      title: element.title,
      frame: await visits.createFrame(visit),
      element,
      paragraphs: element.body.split(/\n{2,}/),
      download: `${toElementPath(element)}/download`,
      embed: kind && toElementEmbed(element, kind),
    });
  });

  router.get('/courses/:course/elements/:element/download', (request, response) => {
    const { element } = enter(request.params, response);
    if (element.kind !== 'file') throw new PageError(404);
    response.attachment(`${element.title}.txt`).type('text/plain').send(element.body);
  });

  const enter = (
    params: { course: string; element: string },
    response: Response,
  ): { visit: SpaceVisit; element: Element } => {
    const visit = visits.get(response, { kind: 'course', id: params.course });
    return { visit, element: visits.getElement(visit, params.element) };
  };

  return router;
}

/** A contributed element's view; campus' own elements have none. */
const toElementEmbed = ({ id }: Element, { offer }: Item): Embed | undefined =>
  offer && { element: offer.contribution.view, place: `courseElement:${id}`, plugin: offer.plugin };
