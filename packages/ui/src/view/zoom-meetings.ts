import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Meeting } from '../api/place-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { findForeignZone, formatMeetingTime, getZoneName } from './meeting-times.js';

const CLOCK_MS = 30_000;

/** The next meetings of a place, in the person's time zone; what is over disappears, what runs is marked. */
export class ZoomMeetings extends LitElement {
  static override styles = [
    LOOK,
    css`
      h2 {
        font-size: 1rem;
      }
      section {
        display: grid;
        gap: 0.5rem;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        padding: 0.5rem 0;
        border-top: 1px solid var(--border);
      }
      .title {
        font-weight: 500;
      }
      .now {
        padding: 0 0.5rem;
        border: 1px solid color-mix(in srgb, var(--ok) 40%, transparent);
        border-radius: 1rem;
        color: var(--ok);
        font-size: 0.8125rem;
        font-weight: 600;
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) meetings: readonly Meeting[] = [];
  /** IANA name. */
  @property() timeZone = '';
  @state() private now = new Date();
  readonly #texts = new Translation(this, 'view');
  #clock: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#clock = setInterval(() => (this.now = new Date()), CLOCK_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
  }

  override render(): TemplateResult | typeof nothing {
    const meetings = this.meetings.filter(({ endsAt }) => new Date(endsAt) > this.now);
    if (meetings.length === 0) return nothing;
    const zone = findForeignZone(this.timeZone);
    return html`
      <section aria-labelledby="heading">
        <h2 id="heading">${this.#texts.t('view:meetings.title')}</h2>
        <ul role="list">
          ${meetings.map((meeting) => this.#renderMeeting(meeting, zone))}
        </ul>
        ${zone === undefined ? nothing : this.#renderZone(zone)}
      </section>
    `;
  }

  #renderMeeting(meeting: Meeting, timeZone: string | undefined): TemplateResult {
    const { now } = this;
    const { t, locale } = this.#texts;
    return html`
      <li>
        <div>
          <span class="title">${meeting.title}</span>
          ${new Date(meeting.startsAt) <= now ? html`<span class="now">${t('view:meetings.now')}</span>` : nothing}
        </div>
        <time class="muted" datetime=${meeting.startsAt}>${formatMeetingTime(meeting, { locale, timeZone, now })}</time>
      </li>
    `;
  }

  #renderZone(timeZone: string): TemplateResult {
    const { t, locale } = this.#texts;
    return html`<p class="muted">${t('view:meetings.zone', { zone: getZoneName(locale, timeZone) })}</p>`;
  }
}
