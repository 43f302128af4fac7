import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import type { ApiProblem } from '../api/api-problem.js';
import { PlaceApi, type PlaceView } from '../api/place-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { LaunchFrame } from './launch-frame.js';
import { findForeignZone } from './meeting-times.js';
import { MeetingsRefresh } from './meetings-refresh.js';
import { renderFrame } from './render-frame.js';
import { isObstacle, renderObstacle, renderViewProblem } from './render-view-problem.js';
import { VIEW_LOOK } from './view-look.js';
import { WindowOpening } from './window-opening.js';

/** Opens Zoom for a place, in a frame and on demand in a new window; before that it asks for consent, or says what is in the way. */
export class ZoomView extends LitElement {
  static override styles = [LOOK, VIEW_LOOK];

  /** Such as `courseElement:42`. */
  @property() place = '';
  @state() private view: PlaceView | undefined;
  @state() private isWithdrawn = false;
  readonly #texts = new Translation(this, 'general', 'view');
  readonly #loading = new ApiCall(this);
  readonly #frame = new LaunchFrame(this);
  readonly #opening = new WindowOpening(this, this.#texts);
  #focused: Element | null = null;
  #isListed = false;

  constructor() {
    super();
    new MeetingsRefresh(this, {
      isInUse: () => this.#frame.hasFocus,
      shown: () => (this.view && isOpen(this.view) ? { place: this.place, view: this.view } : undefined),
      onMeetings: (news) => {
        if (this.view) this.view = { ...this.view, ...news };
      },
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#load();
  }

  protected override willUpdate(): void {
    this.#focused = this.shadowRoot?.activeElement ?? null;
    this.#isListed = this.view !== undefined && (this.#isListed || hasList(this.view));
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('place')) void this.#load();
    this.#frame.setTitle(this.#texts.t('view:frameTitle'));
    if (this.#focused) void this.#keepFocus(this.#focused);
  }

  override render(): TemplateResult | typeof nothing {
    const { view } = this;
    if (!this.#texts.isReady) return this.#texts.renderPending();
    if (this.#loading.problem) return this.#renderProblem(this.#loading.problem, () => void this.#load());
    return html`
      <div class="layout ${view && view.meetings.length > 0 ? 'with-meetings' : ''}">
        <div class="stack">${this.#renderMain(view)}</div>
        ${view ? this.#renderMore(view) : nothing}
      </div>
    `;
  }

  #renderMain(view: PlaceView | undefined): TemplateResult | typeof nothing {
    const { problem } = this.#frame.call;
    if (view?.obstacle) return renderObstacle(view.obstacle, this.#circumstances);
    if (view && !isAgreed(view)) return this.#renderConsent(view);
    if (problem) return this.#renderProblem(problem, () => void this.#open());
    return html`
      ${this.#renderWindowProblem()}
      <p class="role muted">${view ? this.#renderRole(view) : nothing}</p>
      ${renderFrame(this.#frame, {
        texts: this.#texts,
        title: view?.title,
        opening: this.#opening,
        onOpenWindow: () => void this.#openWindow(),
      })}
    `;
  }

  #renderConsent({ consent, mayConfigure }: PlaceView): TemplateResult {
    return html`
      <zoom-consent
        .place=${this.place}
        .items=${consent.items}
        .recipient=${consent.recipient}
        .mayConfigure=${mayConfigure}
        .isWithdrawn=${this.isWithdrawn}
        @view-changed=${this.#change}
      ></zoom-consent>
    `;
  }

  #renderRole({ mayHost, studentsCanHost }: PlaceView): string {
    const { t } = this.#texts;
    if (mayHost) return t('view:role.host');
    return t(studentsCanHost ? 'view:role.attendeeWhoCanHost' : 'view:role.attendee');
  }

  #renderMore(view: PlaceView): TemplateResult {
    const isShown = isAgreed(view) && (view.consent.items.length > 0 || view.consent.acceptedAt !== null);
    return html`
      ${this.#isListed ? this.#renderMeetings(view) : nothing}
      ${
        isShown
          ? html`<zoom-sent-data
              .place=${this.place}
              .consent=${view.consent}
              .timeZone=${findForeignZone(view.timeZone)}
              @view-changed=${this.#change}
            ></zoom-sent-data>`
          : nothing
      }
    `;
  }

  #renderMeetings({ meetings, calendar, timeZone }: PlaceView): TemplateResult {
    return html`
      <zoom-meetings
        .place=${this.place}
        .meetings=${meetings}
        .calendar=${calendar}
        .timeZone=${timeZone}
        @view-changed=${this.#change}
      ></zoom-meetings>
    `;
  }

  #renderWindowProblem(): TemplateResult | typeof nothing {
    const { t } = this.#texts;
    const { problem, outcome } = this.#opening;
    if (problem) return this.#renderProblem(problem, () => void this.#openWindow());
    if (outcome !== 'blocked') return nothing;
    const [heading, advice] = [t('view:popupBlocked.title'), t('view:popupBlocked.advice')];
    return html`<zoom-notice role="alert" tone="warning" heading=${heading} advice=${advice}></zoom-notice>`;
  }

  #renderProblem(problem: ApiProblem, onRetry: () => void): TemplateResult | typeof nothing {
    return renderViewProblem(problem, { ...this.#circumstances, onRetry });
  }

  get #circumstances() {
    return { texts: this.#texts, place: this.place, mayConfigure: this.view?.mayConfigure ?? false };
  }

  /** What moves or goes loses the focus: it then goes to the same button, or to what came instead. */
  async #keepFocus({ id }: Element): Promise<void> {
    if (this.shadowRoot?.activeElement) return;
    const find = (selector: string): HTMLElement | null => this.renderRoot.querySelector(selector);
    const came = [...this.renderRoot.querySelectorAll<LitElement>('zoom-notice, zoom-consent')];
    await Promise.all(came.map(({ updateComplete }) => updateComplete));
    const same = id === '' ? null : find(`#${id}`);
    (same ?? find('zoom-consent') ?? find('.frame') ?? find('zoom-notice'))?.focus();
  }

  async #load(): Promise<void> {
    const { place } = this;
    this.view = undefined;
    this.isWithdrawn = false;
    this.#close();
    const view = await this.#loading.run((signal) => new PlaceApi(place, signal).getView());
    if (view) this.#show(view);
  }

  /** Opens the frame where nothing is in the way, and closes it where something is; an open one stays. */
  #show(view: PlaceView): void {
    const wasOpen = isOpen(this.view);
    this.view = view;
    if (!isOpen(view)) this.#close();
    else if (!wasOpen) void this.#open();
  }

  readonly #change = ({ detail }: CustomEvent<PlaceView>): void => {
    this.isWithdrawn = isOpen(this.view) && !isAgreed(detail);
    this.#show(detail);
  };

  async #open(): Promise<void> {
    this.#refuse(await this.#frame.open());
  }

  async #openWindow(): Promise<void> {
    this.#refuse(await this.#opening.open());
  }

  /** What a launch was refused for may have come after the view was read. */
  #refuse(problem: ApiProblem | undefined): void {
    if (!problem || !this.view) return;
    const { consent } = this.view;
    if (isObstacle(problem)) this.#show({ ...this.view, obstacle: problem });
    else if (problem.code === 'ERR_CONSENT_REQUIRED') {
      this.#show({ ...this.view, consent: { ...consent, required: true, acceptedAt: null } });
    }
  }

  #close(): void {
    this.#frame.close();
    this.#opening.reset();
  }
}

/** A list that is shown stays with the view, to say what went from it. */
const hasList = ({ calendar, meetings }: PlaceView): boolean => calendar.isOn || meetings.length > 0;

const isAgreed = ({ consent }: PlaceView): boolean => !consent.required || consent.acceptedAt !== null;

const isOpen = (view: PlaceView | undefined): boolean => view?.obstacle === null && isAgreed(view);
