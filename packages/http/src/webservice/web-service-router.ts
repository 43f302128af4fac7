import { Router } from 'express';
import type { RequestHandler, Response } from 'express';
import { refuseMethod } from '../method-not-allowed.js';
import { sendAnswer, sendException } from './send-answer.js';
import { toMoodleException } from './to-moodle-exception.js';
import { readCall } from './web-service-call.js';
import { WebService } from './web-service.js';
import type { WebServiceDeps } from './web-service.js';

export type WebServiceRouterDeps = WebServiceDeps;

/** Moodle's REST web service, as far as Zoom's "LTI Moodle" integration may call it; to be mounted at `/webservice/rest`. */
export function createWebServiceRouter(deps: WebServiceRouterDeps): Router {
  const service = new WebService(deps);
  const answer: RequestHandler = async (request, response) => {
    const call = await readCall(request, response);
    try {
      const answered = await service.answer(call, request.ip ?? '');
      if (answered === 'closed') sendClosed(response);
      else sendAnswer(response, call.format, answered);
    } catch (error) {
      sendException(response, call.format, toMoodleException(error, deps.logger));
    }
  };
  const router = Router();
  const refuse = refuseMethod('GET', 'POST');
  // To ask for the head alone would do what a call does.
  router.route('/server.php').head(refuse).get(answer).post(answer).all(refuse);
  return router;
}

function sendClosed(response: Response): void {
  response.writeHead(403, { 'Content-Length': 0 }).end();
}
