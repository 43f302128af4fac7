import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import { PlaceApi, type Meeting, type PlaceView } from '../api/place-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { CONFIRMATION_LOOK, keepOpen, renderConfirmation } from '../parts/render-confirmation.js';
import { renderDatesChoice } from '../parts/render-dates-choice.js';
import { renderProblem } from '../parts/render-problem.js';
import { formatMeetingTime } from './meeting-times.js';
import { createViewEvent } from './view-event.js';

/** What came of a removal. */
export interface RemovedMeeting {
  readonly meeting: Meeting;
  /** Whether all its dates were removed. */
  readonly isSeries: boolean;
  /** Of the place after it. */
  readonly view: PlaceView;
}

/**
 * Asks before a date of a meeting, or all, go from the calendar. Fires `removed` with a `RemovedMeeting`, and `view-changed` with the
 * view of the place where somebody else had removed it.
 */
export class ZoomMeetingRemoval extends LitElement {
  static override styles = [LOOK, CONFIRMATION_LOOK];

  @property() place = '';
  @property() timeZone: string | undefined;
  @state() private meeting: Meeting | undefined;
  @state() private isSeries = false;
  readonly #texts = new Translation(this, 'general', 'view');
  readonly #removing = new ApiCall(this);

  open(meeting: Meeting): void {
    this.meeting = meeting;
    this.isSeries = false;
    this.#removing.cancel();
    this.#dialog?.showModal();
  }

  override render(): TemplateResult | typeof nothing {
    const { t } = this.#texts;
    const { meeting } = this;
    return renderConfirmation({
      texts: this.#texts,
      heading: t('general:removal.title', { title: meeting?.title ?? '' }),
      content: html`
        ${meeting ? this.#renderMeeting(meeting) : nothing}
        ${renderProblem(this.#removing.problem, { texts: this.#texts })}
      `,
      confirm: this.#isGone ? undefined : t('general:removal.confirm'),
      confirming: t('general:removal.removing'),
      isDanger: true,
      isBusy: this.#removing.isBusy,
      onConfirm: () => meeting && void this.#remove(meeting),
      onClose: () => this.#isGone && void this.#readAnew(),
    });
  }

  #renderMeeting(meeting: Meeting): TemplateResult {
    const { timeZone, isSeries } = this;
    const { t, locale } = this.#texts;
    const onChange = (isAll: boolean): void => void (this.isSeries = isAll);
    return html`
      <p>${formatMeetingTime(meeting, { locale, timeZone, now: new Date() })}</p>
      ${this.#isGone ? nothing : renderDatesChoice({ texts: this.#texts, dates: meeting.dates, isSeries, onChange })}
      <p>${t('general:removal.text')}</p>
    `;
  }

  async #remove(meeting: Meeting): Promise<void> {
    const { isSeries } = this;
    const view = await this.#removing.run((signal) =>
      new PlaceApi(this.place, signal).removeMeeting(meeting.id, { series: isSeries }),
    );
    if (view) {
      this.#dialog?.close();
      this.dispatchEvent(new CustomEvent<RemovedMeeting>('removed', { detail: { meeting, isSeries, view } }));
    }
    await this.updateComplete;
    if (this.#removing.problem && this.shadowRoot) keepOpen(this.shadowRoot);
  }

  /** The list, where the meeting still is. */
  async #readAnew(): Promise<void> {
    const view = await this.#removing.run((signal) => new PlaceApi(this.place, signal).getView());
    if (view) this.dispatchEvent(createViewEvent(view));
  }

  /** Whether somebody else was faster. */
  get #isGone(): boolean {
    return this.#removing.problem?.code === 'ERR_CALENDAR_ENTRY_NOT_FOUND';
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}
