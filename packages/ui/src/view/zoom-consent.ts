import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import type { ApiProblem } from '../api/api-problem.js';
import { PlaceApi, type SentItem } from '../api/place-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { toProblemTexts } from '../parts/problem-texts.js';
import { renderSentItems, SENT_ITEMS_LOOK } from './render-sent-items.js';
import { renderViewProblem } from './render-view-problem.js';
import { createViewEvent } from './view-event.js';

/** Asks for consent to exactly what would be sent to Zoom. Fires `view-changed` with the view of the place after it. */
export class ZoomConsent extends LitElement {
  static override styles = [
    LOOK,
    SENT_ITEMS_LOOK,
    css`
      :host {
        max-width: 42rem;
        container-type: inline-size;
      }
      h2 {
        font-size: 1.25rem;
      }
    `,
  ];

  @property() place = '';
  @property({ attribute: false }) items: readonly SentItem[] = [];
  @property() recipient = '';
  @property({ type: Boolean }) mayConfigure = false;
  /** Whether the person has just taken a consent back. */
  @property({ type: Boolean }) isWithdrawn = false;
  @state() private isPutOff = false;
  readonly #texts = new Translation(this, 'general', 'view');
  readonly #agreeing = new ApiCall(this);
  readonly #reading = new ApiCall(this);

  override render(): TemplateResult {
    return this.isPutOff ? this.#renderPutOff() : this.#renderQuestion();
  }

  /** Puts the focus on the heading. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  #renderQuestion(): TemplateResult {
    const { t } = this.#texts;
    return html`
      <section class="stack" aria-labelledby="heading">
        <div role="status" ?hidden=${!this.isWithdrawn}>
          ${this.isWithdrawn ? html`<zoom-notice tone="ok" heading=${t('view:consent.withdrawn')}></zoom-notice>` : nothing}
        </div>
        <h2 id="heading" tabindex="-1">${t('view:consent.title')}</h2>
        ${this.#renderProblem()}
        <p>${t('view:consent.intro', { recipient: this.recipient })}</p>
        ${renderSentItems(this.items, this.#texts)}
        <p>${t('view:consent.purpose')}</p>
        <p>${t('view:consent.withdrawable')}</p>
        <div class="row">
          <button type="button" class="primary" aria-disabled=${this.#isBusy} @click=${this.#agree}>
            ${t('view:consent.agree')}
          </button>
          <button type="button" @click=${() => void this.#putOff(true)}>${t('view:consent.notNow')}</button>
          <span role="status">${this.#isBusy ? t('view:opening') : nothing}</span>
        </div>
      </section>
    `;
  }

  #renderPutOff(): TemplateResult {
    const { t } = this.#texts;
    return html`
      <section class="stack" aria-labelledby="heading">
        <h2 id="heading" tabindex="-1">${t('view:consent.putOff.title')}</h2>
        <p>${t('view:consent.putOff.advice')}</p>
        <div class="row">
          <button type="button" @click=${() => void this.#putOff(false)}>${t('view:consent.putOff.review')}</button>
        </div>
      </section>
    `;
  }

  #renderProblem(): TemplateResult | typeof nothing {
    const { place, mayConfigure } = this;
    const problem = this.#agreeing.problem ?? this.#reading.problem;
    if (problem?.code === 'ERR_CONSENT_CHANGED') return this.#renderChanged(problem);
    return problem ? renderViewProblem(problem, { texts: this.#texts, place, mayConfigure }) : nothing;
  }

  #renderChanged(problem: ApiProblem): TemplateResult {
    const { title, advice } = toProblemTexts(problem, this.#texts);
    return html`<zoom-notice role="alert" tone="warning" heading=${title} advice=${advice}></zoom-notice>`;
  }

  get #isBusy(): boolean {
    return this.#agreeing.isBusy || this.#reading.isBusy;
  }

  readonly #agree = (): void => {
    if (!this.#isBusy) void this.#giveConsent();
  };

  async #giveConsent(): Promise<void> {
    const { place, recipient, items } = this;
    const view = await this.#agreeing.run((signal) => new PlaceApi(place, signal).giveConsent(recipient, items));
    if (view) this.dispatchEvent(createViewEvent(view));
    else if (this.#agreeing.problem?.code === 'ERR_CONSENT_CHANGED') await this.#readAgain();
  }

  async #readAgain(): Promise<void> {
    const { place } = this;
    const view = await this.#reading.run((signal) => new PlaceApi(place, signal).getView());
    if (view) this.dispatchEvent(createViewEvent(view));
  }

  async #putOff(isPutOff: boolean): Promise<void> {
    this.isPutOff = isPutOff;
    this.isWithdrawn = false;
    this.#agreeing.cancel();
    await this.updateComplete;
    this.focus();
  }
}
