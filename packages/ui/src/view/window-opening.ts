import type { ReactiveControllerHost } from 'lit';
import { ApiCall } from '../api/api-call.js';
import type { ApiProblem } from '../api/api-problem.js';
import { PlaceApi } from '../api/place-api.js';
import type { Texts } from '../locales/translation.js';
import { createTargetName, openWindow, submitLaunch } from './launch-target.js';

/** Opens a place in a new window, by a launch of its own. */
export class WindowOpening {
  readonly #host: ReactiveControllerHost & Element & { readonly place: string };
  readonly #texts: Texts<'view'>;
  readonly #launching: ApiCall;
  #outcome: 'blocked' | 'opened' | undefined;

  constructor(host: ReactiveControllerHost & Element & { readonly place: string }, texts: Texts<'view'>) {
    this.#host = host;
    this.#texts = texts;
    this.#launching = new ApiCall(host);
  }

  get isBusy(): boolean {
    return this.#launching.isBusy;
  }

  get problem(): ApiProblem | undefined {
    return this.#launching.problem;
  }

  /** What became of the last click; undefined before it, while it is busy and where there is a problem. */
  get outcome(): 'blocked' | 'opened' | undefined {
    return this.#outcome;
  }

  /** Must be called while a click is being handled, or the browser blocks the window. Answers what refuses the launch. */
  async open(): Promise<ApiProblem | undefined> {
    if (this.isBusy) return undefined;
    const { t } = this.#texts;
    const target = createTargetName();
    const opened = openWindow(target, { title: t('view:frameTitle'), words: t('view:opening') });
    this.#setOutcome(opened ? undefined : 'blocked');
    if (opened) await this.#launchInto(opened, target);
    return this.problem;
  }

  /** Forgets the last click. */
  reset(): void {
    this.#launching.cancel();
    this.#setOutcome(undefined);
  }

  async #launchInto(opened: Window, target: string): Promise<void> {
    const { place } = this.#host;
    const launch = await this.#launching.run((signal) => new PlaceApi(place, signal).startLaunch('window'));
    if (!launch) opened.close();
    if (!launch || opened.closed) return;
    opened.opener = null;
    submitLaunch(launch, { target, parent: this.#host });
    this.#setOutcome('opened');
  }

  #setOutcome(outcome: 'blocked' | 'opened' | undefined): void {
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }
}
