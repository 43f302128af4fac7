import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { CALENDAR_SWITCHES, toCalendarCalls } from '../credentials/calendar-calls.js';
import type { Instance } from '../credentials/credential.js';
import type { Credentials } from '../credentials/credentials.js';
import type { Instances } from '../credentials/instances.js';
import { parseInstance } from '../credentials/parse-instance.js';
import type { Render } from './create-render.js';
import { credentialOf, findCredential } from './credential-of.js';
import { type FormState, toFormPage } from '../forms/form-page.js';
import { refuseOtherSites } from './refuse-other-sites.js';
import { submitForm } from '../forms/submit-form.js';
import { toFields } from '../forms/to-fields.js';

interface MoodleDeps {
  readonly credentials: Credentials;
  readonly instances: Instances;
  readonly render: Render;
}

/** 3rd Party Credentials of a credential: LTI Moodle, its calendar and its instances. Mounted at `/home/lti/rich`. */
export const createMoodleRoutes = (deps: MoodleDeps): Router => {
  const router = Router();
  const base = '/credentials/:key/third-party';
  router.use(express.urlencoded({ extended: false }), refuseOtherSites);
  router.param('key', findCredential(deps.credentials));
  router.param('id', (_request, response, next, id: string) => {
    const instance = deps.instances.find(credentialOf(response).ltiKey, id);
    response.locals['instance'] = instance;
    if (instance === undefined) next('router');
    else next();
  });
  router.get(base, (_request, response) => showThirdParties(deps, response));
  router.get(`${base}/moodle`, (_request, response) => showMoodle(deps, response));
  router.post(`${base}/moodle/calendar`, saveCalendar(deps));
  router.post(`${base}/moodle/calendar-calls`, saveCalendarCalls(deps));
  router.get(`${base}/moodle/instances/new`, (_request, response) => showInstance(deps, response));
  router.post(`${base}/moodle/instances`, saveInstance(deps));
  router.get(`${base}/moodle/instances/:id`, (_request, response) => showInstance(deps, response));
  router.post(`${base}/moodle/instances/:id`, saveInstance(deps));
  router.post(`${base}/moodle/instances/:id/remove`, removeInstance(deps));
  return router;
};

const showThirdParties = ({ render }: MoodleDeps, response: Response): void => {
  const data = { credential: credentialOf(response) };
  render(response, { view: 'third-party', title: '3rd Party Credentials', data });
};

const showMoodle = ({ render, instances }: MoodleDeps, response: Response): void => {
  const credential = credentialOf(response);
  const data = { credential, instances: instances.list(credential.ltiKey), switches: CALENDAR_SWITCHES };
  render(response, { view: 'moodle', title: 'LTI Moodle', data });
};

const saveCalendar =
  (deps: MoodleDeps): RequestHandler =>
  (request, response) => {
    const calendar = toFields(request.body)['calendar'] === 'on';
    deps.credentials.save({ ...credentialOf(response), calendar });
    redirectToMoodle(request, response);
  };

const saveCalendarCalls =
  (deps: MoodleDeps): RequestHandler =>
  (request, response) => {
    deps.credentials.save({ ...credentialOf(response), calendarCalls: toCalendarCalls(toFields(request.body)) });
    redirectToMoodle(request, response);
  };

/** The form of the instance that the path names, or of a new one; the token is never sent back to the browser. */
const showInstance = ({ render }: MoodleDeps, response: Response, form: FormState = {}): void => {
  const instance = instanceOf(response);
  const saved = instance === undefined ? {} : { url: instance.url, clientId: instance.clientId };
  const { data, status } = toFormPage({ fields: saved, ...form });
  const title = instance === undefined ? 'Add Instance' : 'Edit Instance';
  render(response, {
    view: 'instance',
    title,
    status,
    data: { ...data, instance, credential: credentialOf(response) },
  });
};

const saveInstance =
  (deps: MoodleDeps): RequestHandler =>
  (request, response) => {
    const fields = toFields(request.body);
    const instance = instanceOf(response);
    return submitForm(
      async () => {
        const details = parseInstance(fields, instance);
        if (instance === undefined) await deps.instances.add(credentialOf(response).ltiKey, details);
        else await deps.instances.change(instance, details);
        redirectToMoodle(request, response);
      },
      (error) => {
        showInstance(deps, response, { fields, error });
      },
    );
  };

const removeInstance =
  (deps: MoodleDeps): RequestHandler =>
  async (request, response) => {
    const instance = instanceOf(response);
    if (instance !== undefined) await deps.instances.remove(instance);
    redirectToMoodle(request, response);
  };

const redirectToMoodle = (request: Request, response: Response): void => {
  response.redirect(303, `${request.baseUrl}/credentials/${credentialOf(response).ltiKey}/third-party/moodle`);
};

const instanceOf = (response: Response): Instance | undefined => (response.locals as { instance?: Instance }).instance;
