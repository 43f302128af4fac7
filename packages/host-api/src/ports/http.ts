import type { RequestHandler } from 'express';
import type { Disposable } from './disposable.js';

export interface MountOptions {
  /** `true`: reached without a session, by other servers and by cross-site posts. `false`: called by the host's own pages. */
  readonly anonymous: boolean;
}

/**
 * Where the plugin's routers go. The host's own middleware (body parser, CSRF check, login wall, whatever sets
 * cookies) must not touch mounted paths. Express cannot unmount: keep one slot, a map behind one handler, ahead of it.
 */
export interface HostHttp {
  /**
   * Serves `path` and everything below it, at the root of the origin. Of two mounts that match a request the longer path
   * wins, whichever came first, and the other one never sees it: access may differ below a mounted path. The handler sees
   * its URL without `path`, as in `app.use(path, handler)`.
   */
  mount(path: string, handler: RequestHandler, options: MountOptions): Disposable;
}
