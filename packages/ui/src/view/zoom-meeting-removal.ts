import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import { PlaceApi, type Meeting, type PlaceView } from '../api/place-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { CONFIRMATION_LOOK, keepFocus, renderConfirmation } from '../parts/render-confirmation.js';
import { renderProblem } from '../parts/render-problem.js';
import { formatMeetingTime } from './meeting-times.js';

/** What came of a removal. */
export interface RemovedMeeting {
  readonly meeting: Meeting;
  /** Of the place after it. */
  readonly view: PlaceView;
}

/** Asks before a meeting goes from the calendar. Fires `removed` with a `RemovedMeeting`. */
export class ZoomMeetingRemoval extends LitElement {
  static override styles = [LOOK, CONFIRMATION_LOOK];

  @property() place = '';
  @property() timeZone: string | undefined;
  @state() private meeting: Meeting | undefined;
  readonly #texts = new Translation(this, 'general', 'view');
  readonly #removing = new ApiCall(this);

  open(meeting: Meeting): void {
    this.meeting = meeting;
    this.#removing.cancel();
    this.#dialog?.showModal();
  }

  override render(): TemplateResult {
    const { t } = this.#texts;
    const { problem } = this.#removing;
    return renderConfirmation({
      texts: this.#texts,
      heading: t('view:meetings.removal.title', { title: this.meeting?.title ?? '' }),
      content: html`
        <p>${this.meeting && this.#toTime(this.meeting)}</p>
        <p>${t('view:meetings.removal.text')}</p>
        ${renderProblem(problem, { texts: this.#texts })}
      `,
      confirm: problem?.code === 'ERR_CALENDAR_ENTRY_NOT_FOUND' ? undefined : t('view:meetings.removal.confirm'),
      isDanger: true,
      isBusy: this.#removing.isBusy,
      onConfirm: () => this.meeting && void this.#remove(this.meeting),
    });
  }

  #toTime(meeting: Meeting): string {
    const { timeZone } = this;
    return formatMeetingTime(meeting, { locale: this.#texts.locale, timeZone, now: new Date() });
  }

  async #remove(meeting: Meeting): Promise<void> {
    const view = await this.#removing.run((signal) => new PlaceApi(this.place, signal).removeMeeting(meeting.id));
    if (view) {
      this.#dialog?.close();
      this.dispatchEvent(new CustomEvent<RemovedMeeting>('removed', { detail: { meeting, view } }));
    }
    await this.updateComplete;
    if (!view && this.shadowRoot) keepFocus(this.shadowRoot);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}
