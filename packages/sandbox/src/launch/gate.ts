import express, { type NextFunction, type Request, type Response, Router } from 'express';
import type { CookieKind } from '../credentials/credential.js';
import type { Render } from '../screens/create-render.js';
import { type Fields, toFields } from '../forms/to-fields.js';
import { answerLogin } from './answer-login.js';
import { checkIdToken } from './id-token-checks.js';
import { getLogin, type LoginDeps, type LoginInitiation } from './get-login.js';
import type { PendingLogin, PendingLogins } from './pending-logins.js';
import { RefusalError } from './refusal-error.js';

interface GateDeps extends LoginDeps {
  readonly pendingLogins: PendingLogins;
  readonly render: Render;
}

/** The paths of ltijs below `/lti`. */
export const TOOL_ROUTES = {
  app: '/advantage',
  login: '/advantage/login',
  keySet: '/advantage/jwks',
} as const;

/**
 * Zoom's doors in front of ltijs, to be mounted at `/lti`: the LTI Key in the login path, `oauth/complete` as
 * redirect URI, and the checks that ltijs does not make. Nothing else brings a login or an id_token to ltijs.
 */
export const createGate = (deps: GateDeps): Router => {
  const gate = Router();
  gate.use(express.urlencoded({ extended: false }), readFields);
  gate.all('/advantage/login{/:key}', openLogin(deps));
  gate.post(['/advantage/oauth/complete', '/rich/oauth/complete'], openComplete(deps));
  gate.use(dropIdToken);
  return gate;
};

/** ltijs' own parsers skip a body that is marked as read, so it sees these fields and no others. */
const readFields = (request: Request, _response: Response, next: NextFunction): void => {
  request.body = toFields(request.body);
  Object.assign(request, { _body: true });
  next();
};

const dropIdToken = (request: Request, _response: Response, next: NextFunction): void => {
  const { id_token: _idToken, state: _state, ...fields } = request.body as Fields;
  request.body = fields;
  next();
};

const openLogin =
  (deps: GateDeps) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const login = getLogin(deps, toLoginRequest(request));
    sendCookiesAs(login.credential.cookies, response);
    const redirect = response.redirect.bind(response);
    response.redirect = ((location: string) => {
      const authorization = toAuthorization(new URL(location), login);
      remember(deps.pendingLogins, authorization, login);
      answerLogin({ render: deps.render, redirect }, response, { authorization, answer: login.credential.loginAnswer });
    }) as Response['redirect'];
    request.body = login.fields;
    request.url = TOOL_ROUTES.login;
    next('router');
  };

const toLoginRequest = (request: Request): { ltiKey: string; fields: Fields } => ({
  ltiKey: String(request.params['key']),
  fields: { ...toFields(request.query), ...(request.body as Fields) },
});

/** ltijs sends its target link as redirect URI; Zoom's lies below it. */
const toAuthorization = (location: URL, { fields }: LoginInitiation): URL => {
  const [link] = String(fields['target_link_uri']).split('?');
  location.searchParams.set('redirect_uri', `${String(link)}/oauth/complete`);
  return location;
};

const remember = (pendingLogins: PendingLogins, { searchParams }: URL, { fields, instance }: LoginInitiation): void => {
  pendingLogins.remember(String(searchParams.get('state')), {
    lmsUrl: instance.url,
    clientId: instance.clientId,
    targetLinkUri: String(fields['target_link_uri']),
    deploymentId: fields['lti_deployment_id'] ?? '',
    nonce: String(searchParams.get('nonce')),
  });
};

const findCookieKind = (
  { credentials, instances }: Pick<GateDeps, 'credentials' | 'instances'>,
  { lmsUrl, clientId }: PendingLogin,
): CookieKind => {
  const instance = instances.findByPlatform({ url: lmsUrl, clientId });
  return (instance && credentials.find(instance.ltiKey)?.cookies) ?? 'partitioned';
};

/** The tool partitions all its cookies, with whatever `response.cookie` it finds. */
const sendCookiesAs = (kind: CookieKind, response: Response): void => {
  const cookie = response.cookie.bind(response);
  response.cookie = ((name: string, value: unknown, options: object = {}) =>
    cookie(name, value, { ...options, partitioned: kind === 'partitioned' })) as Response['cookie'];
};

const openComplete =
  ({ pendingLogins, credentials, instances }: GateDeps) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const { state = '', id_token: idToken = '', error, error_description: description } = request.body as Fields;
    const login = pendingLogins.take(state);
    if (error !== undefined) {
      const details = description === undefined ? error : `${error} (${description})`;
      throw new RefusalError('ERR_PLATFORM_REFUSED', `Your LMS answered with the error ${details}.`);
    }
    if (login === undefined) {
      throw new RefusalError('ERR_STATE_UNKNOWN', 'This sign-in did not begin here, has expired or is used up.');
    }
    checkIdToken(idToken, login);
    sendCookiesAs(findCookieKind({ credentials, instances }, login), response);
    request.body = { state, id_token: idToken };
    request.url = TOOL_ROUTES.app;
    next('router');
  };
