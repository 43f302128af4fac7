import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { toMeetingFileUrl } from '../api/meeting-file-url.js';
import type { Meeting, PlaceCalendar, PlaceView } from '../api/place-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { findForeignZone, formatMeetingTime, getZoneName } from './meeting-times.js';
import { MEETINGS_LOOK } from './meetings-look.js';
import { createViewEvent } from './view-event.js';
import type { RemovedMeeting, ZoomMeetingRemoval } from './zoom-meeting-removal.js';

const CLOCK_MS = 30_000;
/** How many are shown before somebody wants all. */
const FEW = 5;

/**
 * The next meetings of a place, in the person's time zone, and the ways into a calendar of one's own; what is over disappears, what
 * runs is marked. Fires `view-changed` with the view of the place after what the person did.
 */
export class ZoomMeetings extends LitElement {
  static override styles = [LOOK, MEETINGS_LOOK];

  @property() place = '';
  @property({ attribute: false }) meetings: readonly Meeting[] = [];
  @property({ attribute: false }) calendar: PlaceCalendar | undefined;
  /** IANA name. */
  @property() timeZone = '';
  @state() private now = new Date();
  @state() private isAllShown = false;
  /** What the person has just removed. */
  @state() private removed: RemovedMeeting | undefined;
  readonly #texts = new Translation(this, 'general', 'view');
  #clock: ReturnType<typeof setInterval> | undefined;
  #focused: Element | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#clock = setInterval(() => (this.now = new Date()), CLOCK_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
  }

  protected override willUpdate(): void {
    this.#focused = this.shadowRoot?.activeElement ?? null;
  }

  protected override updated(): void {
    if (this.#focused && !this.shadowRoot?.activeElement) this.#focus(this.removed === undefined ? 'h2' : '#done');
  }

  override render(): TemplateResult {
    const { t } = this.#texts;
    const { isOn = false } = this.calendar ?? {};
    const zone = findForeignZone(this.timeZone);
    const meetings = this.meetings.filter(({ endsAt }) => new Date(endsAt) > this.now);
    return html`
      <section aria-labelledby="heading">
        <h2 id="heading" tabindex="-1">${t('view:meetings.title')}</h2>
        <div role="status" id="done" tabindex="-1" ?hidden=${!this.removed}>
          ${this.removed ? this.#renderRemoved(this.removed, zone) : nothing}
        </div>
        ${isOn ? nothing : html`<p>${t('view:meetings.off')}</p>`}
        ${isOn && meetings.length === 0 ? html`<p>${t('view:meetings.none')}</p>` : nothing}
        ${meetings.length > 0 ? this.#renderMeetings(meetings, zone) : nothing} ${this.#renderNote(meetings)}
        ${isOn ? this.#renderSubscription() : nothing}
      </section>
      <zoom-meeting-removal
        .place=${this.place}
        .timeZone=${zone}
        @removed=${(event: CustomEvent<RemovedMeeting>) => void this.#report(event.detail)}
        @view-changed=${this.#pass}
      ></zoom-meeting-removal>
    `;
  }

  #renderRemoved({ meeting, isSeries }: RemovedMeeting, timeZone: string | undefined): TemplateResult {
    const { title } = meeting;
    const { t } = this.#texts;
    const heading = isSeries
      ? t('general:removal.removedAll', { title })
      : t('general:removal.removed', { title, time: this.#toTime(meeting, timeZone) });
    return html`<zoom-notice tone="ok" heading=${heading}></zoom-notice>`;
  }

  /** What Zoom does not tell the calendar, and what those who manage the place therefore do. */
  #renderNote({ length }: readonly Meeting[]): TemplateResult | typeof nothing {
    const { t } = this.#texts;
    const { isOn, mayManage } = this.calendar ?? {};
    const note = isOn ? t('view:meetings.note') : '';
    const toManager = mayManage && length > 0 ? t('view:meetings.noteToManager') : '';
    return note + toManager === '' ? nothing : html`<p class="muted">${note} ${toManager}</p>`;
  }

  #renderSubscription(): TemplateResult {
    return html`
      <zoom-subscription
        .place=${this.place}
        .calendar=${this.calendar}
        @view-changed=${this.#pass}
      ></zoom-subscription>
    `;
  }

  #renderMeetings(meetings: readonly Meeting[], zone: string | undefined): TemplateResult {
    const { t, locale } = this.#texts;
    return html`
      <ul role="list">
        ${repeat(
          this.isAllShown ? meetings : meetings.slice(0, FEW),
          ({ id }) => id,
          (meeting) => this.#renderMeeting(meeting, zone),
        )}
      </ul>
      ${meetings.length > FEW ? this.#renderMore(meetings.length) : nothing}
      ${
        zone === undefined
          ? nothing
          : html`<p class="muted">${t('view:meetings.zone', { zone: getZoneName(locale, zone) })}</p>`
      }
    `;
  }

  #renderMeeting(meeting: Meeting, timeZone: string | undefined): TemplateResult {
    const { t } = this.#texts;
    const time = this.#toTime(meeting, timeZone);
    return html`
      <li tabindex="-1">
        <div>
          <div>
            <span class="title">${meeting.title}</span>
            ${new Date(meeting.startsAt) <= this.now ? html`<span class="now">${t('view:meetings.now')}</span>` : nothing}
          </div>
          <time class="muted" datetime=${meeting.startsAt}>${time}</time>
        </div>
        ${this.#renderActions(meeting, time)}
      </li>
    `;
  }

  #renderActions(meeting: Meeting, time: string): TemplateResult {
    const { t } = this.#texts;
    const which = html`<span class="visually-hidden"> ${meeting.title}, ${time}</span>`;
    return html`
      <div class="actions">
        <a href=${toMeetingFileUrl(this.place, meeting.id)} download>${t('view:meetings.add')}${which}</a>
        ${
          this.calendar?.mayManage
            ? html`<button type="button" @click=${() => this.#ask(meeting)}>
                ${t('view:meetings.remove')}${which}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  #renderMore(count: number): TemplateResult {
    const { t } = this.#texts;
    return html`
      <button type="button" class="more" aria-expanded=${this.isAllShown} @click=${() => void this.#toggle()}>
        ${this.isAllShown ? t('view:meetings.showFewer') : t('view:meetings.showAll', { count })}
      </button>
    `;
  }

  /** The focus goes on to the first of those that came. */
  async #toggle(): Promise<void> {
    this.isAllShown = !this.isAllShown;
    await this.updateComplete;
    if (this.isAllShown) this.renderRoot.querySelectorAll('li')[FEW]?.focus();
  }

  #ask(meeting: Meeting): void {
    this.removed = undefined;
    this.renderRoot.querySelector<ZoomMeetingRemoval>('zoom-meeting-removal')?.open(meeting);
  }

  /** The row is gone, so the focus goes to what says so. */
  async #report(removed: RemovedMeeting): Promise<void> {
    this.removed = removed;
    this.dispatchEvent(createViewEvent(removed.view));
    await this.updateComplete;
    this.#focus('#done');
  }

  readonly #pass = ({ detail }: CustomEvent<PlaceView>): void => void this.dispatchEvent(createViewEvent(detail));

  #toTime(meeting: Meeting, timeZone: string | undefined): string {
    return formatMeetingTime(meeting, { locale: this.#texts.locale, timeZone, now: this.now });
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
