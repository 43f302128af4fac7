import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import type { CookieKind, Credential, LoginAnswer } from '../credentials/credential.js';
import type { Credentials } from '../credentials/credentials.js';
import { parseApprovedDomain } from '../credentials/parse-approved-domain.js';
import type { Render } from './create-render.js';
import { credentialOf, findCredential } from './credential-of.js';
import { type FormState, toFormPage } from '../forms/form-page.js';
import { parseText } from '../forms/parse-text.js';
import { refuseOtherSites } from './refuse-other-sites.js';
import { submitForm } from '../forms/submit-form.js';
import { toFields } from '../forms/to-fields.js';

interface CredentialDeps {
  readonly credentials: Credentials;
  readonly render: Render;
}

/** Credential Management: the list, a new credential, and a credential's own page. Mounted at `/home/lti/rich`. */
export const createCredentialRoutes = (deps: CredentialDeps): Router => {
  const router = Router();
  router.use(express.urlencoded({ extended: false }), refuseOtherSites);
  router.get('/', (_request, response) => {
    const data = { credentials: deps.credentials.list() };
    deps.render(response, { view: 'credentials', title: 'Credential Management', data });
  });
  router.get('/credentials/new', (_request, response) => showNew(deps, response));
  router.post('/credentials', create(deps));
  router.param('key', findCredential(deps.credentials));
  router.get('/credentials/:key', (_request, response) => show(deps, response));
  router.post('/credentials/:key/domain', saveDomain(deps));
  router.post('/credentials/:key/answer', saveAnswer(deps));
  router.post('/credentials/:key/cookies', saveCookies(deps));
  return router;
};

const showNew = ({ render }: CredentialDeps, response: Response, form: FormState = {}): void => {
  render(response, { view: 'credential-new', title: 'Create a new credential', ...toFormPage(form) });
};

const create =
  (deps: CredentialDeps): RequestHandler =>
  (request, response) => {
    const fields = toFields(request.body);
    return submitForm(
      () => {
        const name = parseText(fields, { field: 'name', label: 'Name', limit: 100 });
        response.redirect(303, `${request.baseUrl}/credentials/${deps.credentials.create(name).ltiKey}`);
      },
      (error) => {
        showNew(deps, response, { fields, error });
      },
    );
  };

const show = ({ render }: CredentialDeps, response: Response, form: FormState = {}): void => {
  const credential = credentialOf(response);
  const { data, ...page } = toFormPage({ fields: { approvedDomain: credential.approvedDomain }, ...form });
  const switches = { ANSWERS, COOKIES };
  render(response, { view: 'credential', title: credential.name, ...page, data: { ...data, credential, ...switches } });
};

const saveDomain =
  (deps: CredentialDeps): RequestHandler =>
  (request, response) => {
    const fields = toFields(request.body);
    return submitForm(
      () => {
        const approvedDomain = parseApprovedDomain(fields);
        save({ deps, request, response }, { approvedDomain });
      },
      (error) => {
        show(deps, response, { fields, error });
      },
    );
  };

const saveAnswer =
  (deps: CredentialDeps): RequestHandler =>
  (request, response) => {
    const answer = ANSWERS.find(({ value }) => value === toFields(request.body)['answer']);
    save({ deps, request, response }, answer === undefined ? {} : { loginAnswer: answer.value });
  };

const saveCookies =
  (deps: CredentialDeps): RequestHandler =>
  (request, response) => {
    const cookies = COOKIES.find(({ value }) => value === toFields(request.body)['cookies']);
    save({ deps, request, response }, cookies === undefined ? {} : { cookies: cookies.value });
  };

const save = (
  { deps, request, response }: { deps: CredentialDeps; request: Request; response: Response },
  change: Partial<Credential>,
): void => {
  const credential = credentialOf(response);
  deps.credentials.save({ ...credential, ...change });
  response.redirect(303, `${request.baseUrl}/credentials/${credential.ltiKey}`);
};

const ANSWERS: readonly { value: LoginAnswer; label: string }[] = [
  { value: 'form', label: 'Form page' },
  { value: 'redirect', label: 'Redirect (302)' },
  { value: 'script', label: 'Script' },
  { value: 'silent', label: 'Silent' },
  { value: 'slow', label: 'Slow' },
];

const COOKIES: readonly { value: CookieKind; label: string }[] = [
  { value: 'partitioned', label: 'Partitioned' },
  { value: 'unpartitioned', label: 'Unpartitioned' },
];
