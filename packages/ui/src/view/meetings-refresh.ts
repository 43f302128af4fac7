import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PlaceApi, type PlaceView } from '../api/place-api.js';

const INTERVAL_MS = 30_000;
/** A person who goes to and fro between page and frame does not ask each time. */
const PAUSE_MS = 5_000;

export interface ShownView {
  readonly place: string;
  readonly view: PlaceView;
}

export interface MeetingsRefreshOptions {
  /** What is shown now, while Zoom is open in it; `undefined`: nothing. */
  readonly shown: () => ShownView | undefined;
  readonly onMeetings: (news: Pick<PlaceView, 'meetings' | 'calendar'>) => void;
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
    const shown = this.#options.shown();
    if (!shown || shown.place === this.#closedPlace || document.hidden) return;
    if (Date.now() - this.#askedAt < PAUSE_MS) return;
    this.#askedAt = Date.now();
    void this.#ask(shown);
  };

  /** What the person did in the meantime has an answer of its own, which is the newer one. */
  async #ask({ place, view }: ShownView): Promise<void> {
    try {
      const { obstacle, meetings, calendar } = await new PlaceApi(place, AbortSignal.timeout(INTERVAL_MS)).getView();
      if (obstacle !== null) this.#closedPlace = place;
      else if (this.#options.shown()?.view === view) this.#options.onMeetings({ meetings, calendar });
    } catch {
      // The list stays as it is; what else is wrong is told where somebody acts.
    }
  }
}
