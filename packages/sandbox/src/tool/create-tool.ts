import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { type LtiProvider, Provider } from 'ltijs';
import { LtijsDatabase } from './ltijs-database.js';
import { LtijsRefusedError } from './ltijs-refused-error.js';
import type { ToolStore } from './tool-store.js';

/** An LMS that the tool trusts, by its issuer and the client id it gave. */
export interface ToolPlatform {
  readonly name: string;
  readonly url: string;
  readonly clientId: string;
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly keySetUrl: string;
}

/** What a tool is made from. */
export interface ToolOptions {
  readonly store: ToolStore;
  /** Signs cookies and sessions and seals private keys; random, and the same for the whole life of the store. */
  readonly secret: string;
  /** Paths below where `app` is mounted. */
  readonly routes: { readonly app: string; readonly login: string; readonly keySet: string };
}

/** An LTI 1.3 tool. */
export interface Tool {
  /**
   * Answers the login and key set routes. Any other request falls through to the next handler, with
   * `response.locals.token` and `response.locals.ltik`, once it carries a good id_token or session; all others end
   * in `next(LtijsRefusedError)`. It must be mounted with `use` on an Express application, not on a router.
   */
  readonly app: Express;
  registerPlatform(platform: ToolPlatform): Promise<void>;
  removePlatform(platform: Pick<ToolPlatform, 'url' | 'clientId'>): Promise<void>;
  /**
   * Asks the platform of a session (`response.locals.token`) for one page of the members of its context. Answers the
   * membership container, unchecked, and with the address of the page after it as `next`.
   * @see https://www.imsglobal.org/spec/lti-nrps/v2p0
   */
  getMembers(token: object, page: MemberPageRequest): Promise<unknown>;
}

/** The first page, with at most `limit` members; or the one at `url`, the `next` of the page before. */
export type MemberPageRequest = { readonly limit: number } | { readonly url: string };

/** Builds an LTI 1.3 tool on ltijs, with all its checks on and with cookies that work in a cross-site frame. */
export const createTool = (options: ToolOptions): Tool => {
  const database = new LtijsDatabase(options.store);
  const provider = createProvider(options, database);
  const app = express();
  app.use(provider.app);
  return {
    app,
    registerPlatform: (platform) => registerPlatform({ database, secret: options.secret }, platform),
    removePlatform: async ({ url, clientId }) => {
      await provider.deletePlatform(url, clientId);
    },
    getMembers: (token, page) => provider.NamesAndRoles.getMembers(token, page),
  };
};

/** The greatest age of an id_token, in seconds: room for a slow machine and for clocks that differ a little. */
const TOKEN_MAX_AGE = 60;

const createProvider = ({ routes, secret }: ToolOptions, plugin: LtijsDatabase): LtiProvider => {
  const provider = new Provider.constructor();
  provider.setup(
    secret,
    { plugin },
    {
      appRoute: routes.app,
      loginRoute: routes.login,
      keysetRoute: routes.keySet,
      cookies: { secure: true, sameSite: 'None' },
      cors: false,
      tokenMaxAge: TOKEN_MAX_AGE,
      serverAddon: (app) => {
        app.use(partitionCookies);
      },
    },
  );
  // A callback that rejects would end the process, so pages are left to the handlers behind ltijs.
  provider.onConnect((_token, _request, _response, next) => {
    next();
  });
  provider.onInvalidToken((_request, response, next) => {
    next(new LtijsRefusedError(toReason(response)));
  });
  provider.onSessionTimeout((_request, _response, next) => {
    next(new LtijsRefusedError('SESSION_NOT_FOUND'));
  });
  return provider;
};

/** Browsers that block third-party cookies keep partitioned ones; ltijs has no option for it. */
const partitionCookies = (_request: Request, response: Response, next: NextFunction): void => {
  const cookie = response.cookie.bind(response);
  response.cookie = ((name: string, value: unknown, options: object = {}) =>
    cookie(name, value, { ...options, partitioned: true })) as Response['cookie'];
  next();
};

const toReason = (response: Response): string => {
  const { err } = response.locals as { err?: { details?: { message?: string } } };
  return err?.details?.message ?? 'UNKNOWN';
};

/** ltijs' own `registerPlatform` blocks the event loop while it makes a key, so its rows are written here. */
const registerPlatform = async (
  { database, secret }: { database: LtijsDatabase; secret: string },
  { name, url, clientId, authorizationUrl, tokenUrl, keySetUrl }: ToolPlatform,
): Promise<void> => {
  const own = { platformUrl: url, clientId };
  const kid = randomBytes(16).toString('hex');
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' });
  const privatePem = privateKey.export({ type: 'pkcs1', format: 'pem' });
  await database.Replace(secret, 'publickey', own, { key: publicPem, kid }, { kid, ...own });
  await database.Replace(secret, 'privatekey', own, { key: privatePem, kid }, { kid, ...own });
  await database.Replace(false, 'platform', own, {
    ...own,
    platformName: name,
    authEndpoint: authorizationUrl,
    accesstokenEndpoint: tokenUrl,
    authConfig: { method: 'JWK_SET', key: keySetUrl },
    kid,
  });
};
