import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseAdminRoute, toHash, type AdminRoute } from './admin-route.js';

export interface RoutingOptions {
  /** Whether the operator may go: not while something is unsaved. */
  readonly mayLeave: () => boolean;
  readonly onMove: (from: AdminRoute) => void;
}

/** Follows the fragment of the page's address, so that each tab can be linked to and the back button works. */
export class AdminRouting implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: RoutingOptions;
  #route: AdminRoute = { tab: 'configuration' };

  constructor(host: ReactiveControllerHost, options: RoutingOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get route(): AdminRoute {
    return this.#route;
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#follow);
    this.#route = this.#read();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
  }

  readonly #follow = (): void => {
    const from = this.#route;
    const route = this.#read();
    if (toHash(route) === toHash(from)) return;
    if (this.#options.mayLeave()) this.#move(from, route);
    else history.pushState(undefined, '', toHash(from));
  };

  #move(from: AdminRoute, route: AdminRoute): void {
    this.#route = route;
    this.#host.requestUpdate();
    this.#options.onMove(from);
  }

  /** A fragment that is not ours, such as that of a skip link, leads nowhere else; without one it is the first tab. */
  #read(): AdminRoute {
    return parseAdminRoute(location.hash) ?? (location.hash === '' ? { tab: 'configuration' } : this.#route);
  }
}
