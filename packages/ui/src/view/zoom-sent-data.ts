import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import { PlaceApi, type PlaceView } from '../api/place-api.js';
import { formatDate } from '../locales/formats.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { DISCLOSURE_LOOK } from '../parts/disclosure-look.js';
import { renderProblem } from '../parts/render-problem.js';
import { renderSentItems, SENT_ITEMS_LOOK } from './render-sent-items.js';
import { createViewEvent } from './view-event.js';

/** Shows on demand what is sent to Zoom, and takes a consent back. Fires `view-changed` with the view of the place after it. */
export class ZoomSentData extends LitElement {
  static override styles = [
    LOOK,
    DISCLOSURE_LOOK,
    SENT_ITEMS_LOOK,
    css`
      :host {
        max-width: 42rem;
        container-type: inline-size;
      }
    `,
  ];

  @property() place = '';
  @property({ attribute: false }) consent: PlaceView['consent'] | undefined;
  @property() timeZone: string | undefined;
  @state() private isAsking = false;
  readonly #texts = new Translation(this, 'general', 'view');
  readonly #withdrawing = new ApiCall(this);

  override render(): TemplateResult | typeof nothing {
    const { t } = this.#texts;
    if (!this.consent) return nothing;
    const { items, recipient } = this.consent;
    return html`
      <details>
        <summary>${t('view:sent.title')}</summary>
        <div class="stack">
          <p>${t('view:sent.intro', { recipient: recipient ?? '' })}</p>
          ${items.length > 0 ? renderSentItems(items, this.#texts) : nothing} ${this.#renderAgreement(this.consent)}
          ${renderProblem(this.#withdrawing.problem, { texts: this.#texts })}
        </div>
      </details>
    `;
  }

  #renderAgreement({ acceptedAt, required }: PlaceView['consent']): TemplateResult | typeof nothing {
    if (acceptedAt === null) return nothing;
    const { t, locale } = this.#texts;
    const { timeZone } = this;
    const date = formatDate(locale, new Date(acceptedAt), timeZone === undefined ? {} : { timeZone });
    return html`
      <p>${t('view:sent.agreedAt', { date })}</p>
      ${this.isAsking ? this.#renderQuestion(required) : this.#renderWithdraw()}
    `;
  }

  #renderWithdraw(): TemplateResult {
    return html`
      <div class="row">
        <button type="button" id="withdraw" @click=${() => void this.#ask(true)}>
          ${this.#texts.t('view:sent.withdraw')}
        </button>
      </div>
    `;
  }

  #renderQuestion(isRequired: boolean): TemplateResult {
    const { t } = this.#texts;
    return html`
      <div class="stack" role="group" aria-labelledby="question">
        <p id="question">${t(isRequired ? 'view:sent.confirm' : 'view:sent.confirmOptional')}</p>
        <div class="row">
          <button
            type="button"
            class="primary"
            id="yes"
            aria-disabled=${this.#withdrawing.isBusy}
            @click=${this.#confirm}
          >
            ${t('view:sent.yes')}
          </button>
          <button type="button" @click=${() => void this.#ask(false)}>${t('general:cancel')}</button>
        </div>
      </div>
    `;
  }

  async #ask(isAsking: boolean): Promise<void> {
    this.isAsking = isAsking;
    this.#withdrawing.cancel();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(isAsking ? '#yes' : '#withdraw')?.focus();
  }

  readonly #confirm = (): void => {
    if (!this.#withdrawing.isBusy) void this.#withdraw();
  };

  async #withdraw(): Promise<void> {
    const { place } = this;
    const view = await this.#withdrawing.run((signal) => new PlaceApi(place, signal).revokeConsent());
    if (!view) return;
    this.isAsking = false;
    this.dispatchEvent(createViewEvent(view));
    this.renderRoot.querySelector('summary')?.focus();
  }
}
