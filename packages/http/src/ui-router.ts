import { resolve, sep } from 'node:path';
import express from 'express';
import type { RequestHandler } from 'express';

const FOR_A_YEAR = 'public, max-age=31536000, immutable';

/**
 * Serves the custom elements' modules. Of the elements themselves the browser asks each time whether they have changed;
 * what they load from `chunks` has a hash of its content in its name and never changes.
 */
export function createUiRouter(options: { readonly directory: string }): RequestHandler {
  const chunks = resolve(options.directory, 'chunks') + sep;
  return express.static(options.directory, {
    index: false,
    redirect: false,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', path.startsWith(chunks) ? FOR_A_YEAR : 'no-cache');
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
}
