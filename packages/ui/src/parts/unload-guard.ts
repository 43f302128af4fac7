import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Has the browser ask before the page is left while something is not saved. */
export class UnloadGuard implements ReactiveController {
  readonly #isChanged: () => boolean;

  constructor(host: ReactiveControllerHost, isChanged: () => boolean) {
    this.#isChanged = isChanged;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeunload', this.#ask);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeunload', this.#ask);
  }

  readonly #ask = (event: Event): void => {
    if (this.#isChanged()) event.preventDefault();
  };
}
