import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PlaceApi, type PlaceView } from '../api/place-api.js';

const TICK_MS = 5_000;
/** From one question to the next, while nobody works in the frame. */
const CALM_TICKS = 6;
const TIMEOUT_MS = 30_000;

export interface ShownView {
  readonly place: string;
  readonly view: PlaceView;
}

export interface MeetingsRefreshOptions {
  /** What is shown now, while Zoom is open in it; `undefined`: nothing. */
  readonly shown: () => ShownView | undefined;
  /** Whether the person works in the frame. */
  readonly isInUse: () => boolean;
  readonly onMeetings: (news: Pick<PlaceView, 'meetings' | 'calendar'>) => void;
}

/**
 * Keeps the list of the next meetings up to date while Zoom is open in its frame, where meetings are scheduled: every five seconds
 * while the person works there, when the focus comes back from it, and each half minute while the page is looked at. What fails is
 * tried again next time. It ends with an obstacle, which each question would tell operators as a person who tries to open Zoom.
 */
export class MeetingsRefresh implements ReactiveController {
  readonly #options: MeetingsRefreshOptions;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** Since the last question. */
  #ticks = 1;
  /** Whether the person was in the frame since the last tick: what is done there last may come to the calendar a moment later. */
  #wasInUse = false;
  #isAsking = false;
  #closedPlace: string | undefined;

  constructor(host: ReactiveControllerHost, options: MeetingsRefreshOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(this.#tick, TICK_MS);
    addEventListener('focus', this.#return);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    removeEventListener('focus', this.#return);
  }

  readonly #tick = (): void => {
    this.#ticks += 1;
    const isInUse = this.#options.isInUse();
    if (isInUse || this.#wasInUse || this.#ticks >= CALM_TICKS) this.#refresh();
    this.#wasInUse = isInUse;
  };

  /** A person who goes to and fro between page and frame does not ask each time. */
  readonly #return = (): void => {
    this.#wasInUse = true;
    if (this.#ticks > 0) this.#refresh();
  };

  #refresh(): void {
    const shown = this.#options.shown();
    if (!shown || shown.place === this.#closedPlace || document.hidden || this.#isAsking) return;
    this.#ticks = 0;
    void this.#ask(shown);
  }

  /** What the person did in the meantime has an answer of its own, which is the newer one. */
  async #ask({ place, view }: ShownView): Promise<void> {
    this.#isAsking = true;
    try {
      const { obstacle, meetings, calendar } = await new PlaceApi(place, AbortSignal.timeout(TIMEOUT_MS)).getView();
      if (obstacle !== null) this.#closedPlace = place;
      else if (this.#options.shown()?.view === view) this.#options.onMeetings({ meetings, calendar });
    } catch {
      // The list stays as it is; what else is wrong is told where somebody acts.
    } finally {
      this.#isAsking = false;
    }
  }
}
