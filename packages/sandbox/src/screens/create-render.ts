import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Eta } from 'eta';
import type { Response } from 'express';

/** A page of the sandbox. */
export interface Page {
  /** Name of a template in `views/`. */
  readonly view: string;
  readonly title: string;
  readonly status?: number;
  readonly data?: object;
  /** Who may show the page in a frame: an origin, or `*`; by default nobody. */
  readonly framedBy?: string;
}

/** Sends a page. */
export type Render = (response: Response, page: Page) => void;

/** Builds the renderer: templates that escape by default, and a content security policy per page. */
export const createRender = (): Render => {
  const eta = new Eta({ views: fileURLToPath(new URL('../../views', import.meta.url)), cache: true });
  return (response, { view, title, status = 200, data = {}, framedBy = "'none'" }) => {
    const nonce = randomBytes(16).toString('base64');
    const html = eta.render(view, { ...data, title, nonce });
    response.status(status).set({
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': toPolicy(nonce, framedBy),
    });
    response.send(html);
  };
};

/** No `form-action`: browsers apply it to every redirect that follows, and the LMS may have some. */
const toPolicy = (nonce: string, framedBy: string): string =>
  `default-src 'none'; style-src 'self'; script-src 'nonce-${nonce}'; base-uri 'none'; frame-ancestors ${framedBy}`;
