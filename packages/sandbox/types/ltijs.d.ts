/** The part of ltijs 5.9 that the sandbox uses; ltijs ships no types. */
declare module 'ltijs' {
  import type { Express, NextFunction, Request, Response } from 'express';

  type Key = string | false;
  type Fields = Readonly<Record<string, unknown>>;

  /** What ltijs expects of a database plugin. `Get` answers `false`, never an empty list. */
  export interface DatabasePlugin {
    setup(): Promise<boolean>;
    Close(): Promise<boolean>;
    Get(key: Key, collection: string, query?: Fields): Promise<Fields[] | false>;
    Insert(key: Key, collection: string, item: Fields, index?: Fields): Promise<boolean>;
    Replace(key: Key, collection: string, query: Fields, item: Fields, index?: Fields): Promise<boolean>;
    Modify(key: Key, collection: string, query: Fields, modification: Fields): Promise<boolean>;
    Delete(collection: string, query: Fields): Promise<boolean>;
  }

  export interface ProviderOptions {
    appRoute: string;
    loginRoute: string;
    keysetRoute: string;
    cookies: { secure: boolean; sameSite: 'None' | 'Lax' | 'Strict' };
    cors: boolean;
    /** The greatest age of an id_token, in seconds. */
    tokenMaxAge: number;
    serverAddon: (app: Express) => void;
  }

  export type RefusalCallback = (request: Request, response: Response, next: NextFunction) => unknown;

  export interface LtiProvider {
    readonly constructor: new () => LtiProvider;
    readonly app: Express;
    /** There from `setup` on. One page unless `pages` says otherwise; `url` takes the place of the launch's own. */
    readonly NamesAndRoles: {
      getMembers(token: object, options: { limit: number } | { url: string }): Promise<unknown>;
    };
    setup(encryptionKey: string, database: { plugin: DatabasePlugin }, options: ProviderOptions): LtiProvider;
    onConnect(callback: (token: unknown, request: Request, response: Response, next: NextFunction) => unknown): true;
    onInvalidToken(callback: RefusalCallback): true;
    onSessionTimeout(callback: RefusalCallback): true;
    deletePlatform(url: string, clientId: string): Promise<true>;
  }

  export const Provider: LtiProvider;
}
