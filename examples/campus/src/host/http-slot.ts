import type { Disposable, HostHttp } from '@lms-zoom/host-api';
import { type RequestHandler, Router } from 'express';
import { PageError } from '../web/page-error.js';

/**
 * Where plugins mount their routers: one handler ahead of everything else, with a map behind it, since Express cannot
 * unmount. A request below a mounted path ends here; campus' own parsers, forms and sessions never see it.
 */
export class HttpSlot implements HostHttp {
  readonly #mounts = new Map<string, RequestHandler>();

  mount(path: string, handler: RequestHandler): Disposable {
    if (this.#mounts.has(path)) throw new Error(`${path} is mounted already`);
    // A router for the path does what app.use(path, handler) does: it takes the path off the URL.
    const router = Router({ caseSensitive: true }).use(path, handler);
    this.#mounts.set(path, router);
    return { dispose: () => this.#unmount(path, router) };
  }

  readonly handler: RequestHandler = (request, response, next) => {
    const mounted = this.#find(request.path);
    if (mounted) void mounted(request, response, (error?: unknown) => next(error ?? new PageError(404)));
    else next();
  };

  /** The longest mounted path that the URL starts with, segment by segment. */
  #find(path: string): RequestHandler | undefined {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      const mounted = this.#mounts.get(path.slice(0, end));
      if (mounted) return mounted;
    }
    return undefined;
  }

  #unmount(path: string, router: RequestHandler): void {
    if (this.#mounts.get(path) === router) this.#mounts.delete(path);
  }
}
