import type { RequestParamHandler, Response } from 'express';
import type { Credential } from '../credentials/credential.js';
import type { Credentials } from '../credentials/credentials.js';

/** Looks up the credential that the path names, for `credentialOf`; without one the page does not exist. */
export const findCredential =
  (credentials: Credentials): RequestParamHandler =>
  (_request, response, next, ltiKey: string) => {
    const credential = credentials.find(ltiKey);
    response.locals['credential'] = credential;
    if (credential === undefined) next('router');
    else next();
  };

/** The credential of this page. */
export const credentialOf = (response: Response): Credential =>
  (response.locals as { credential: Credential }).credential;
