import express from 'express';
import type { RequestHandler } from 'express';

/** Serves the custom elements' modules; the browser asks again each time whether they have changed. */
export function createUiRouter(options: { readonly directory: string }): RequestHandler {
  return express.static(options.directory, {
    index: false,
    setHeaders: (response) => {
      response.setHeader('Cache-Control', 'no-cache');
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
}
