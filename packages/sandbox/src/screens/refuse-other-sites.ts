import type { RequestHandler } from 'express';

/** The configuration has no log-in of its own, so pages of other sites must not be able to change it. */
export const refuseOtherSites: RequestHandler = (request, response, next) => {
  const site = request.get('sec-fetch-site') ?? 'none';
  if (request.method === 'GET' || site === 'none' || site === 'same-origin') next();
  else response.status(403).type('text/plain').send('Forms of other sites are not accepted here.');
};
