import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PlaceApi, type Meeting } from '../api/place-api.js';

const INTERVAL_MS = 30_000;
/** A person who goes to and fro between page and frame does not ask each time. */
const PAUSE_MS = 5_000;

export interface MeetingsRefreshOptions {
  /** The place whose meetings are shown now; `undefined`: none. */
  readonly place: () => string | undefined;
  readonly onMeetings: (meetings: readonly Meeting[]) => void;
}

/**
 * Keeps the list of the next meetings up to date while Zoom is open in its frame, where meetings are scheduled: when the focus
 * comes back from the frame, and now and then while the page is looked at. What fails is tried again next time. It ends with an
 * obstacle, which each question would tell operators as a person who tries to open Zoom.
 */
export class MeetingsRefresh implements ReactiveController {
  readonly #options: MeetingsRefreshOptions;
  #timer: ReturnType<typeof setInterval> | undefined;
  #askedAt = 0;
  #closedPlace: string | undefined;

  constructor(host: ReactiveControllerHost, options: MeetingsRefreshOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(this.#refresh, INTERVAL_MS);
    addEventListener('focus', this.#refresh);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    removeEventListener('focus', this.#refresh);
  }

  readonly #refresh = (): void => {
    const place = this.#options.place();
    if (place === undefined || place === this.#closedPlace || document.hidden) return;
    if (Date.now() - this.#askedAt < PAUSE_MS) return;
    this.#askedAt = Date.now();
    void this.#ask(place);
  };

  async #ask(place: string): Promise<void> {
    try {
      const { obstacle, meetings } = await new PlaceApi(place, AbortSignal.timeout(INTERVAL_MS)).getView();
      if (obstacle !== null) this.#closedPlace = place;
      else if (this.#options.place() === place) this.#options.onMeetings(meetings);
    } catch {
      // The list stays as it is; what else is wrong is told where somebody acts.
    }
  }
}
