import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import { PlaceApi, type PlaceCalendar, type PlaceView } from '../api/place-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { DISCLOSURE_LOOK } from '../parts/disclosure-look.js';
import { renderProblem } from '../parts/render-problem.js';
import { createViewEvent } from './view-event.js';
import type { ZoomFeedRevocation } from './zoom-feed-revocation.js';

/**
 * Gives the person on demand a secret address of the meetings for a calendar app, and withdraws it; those who manage the place
 * withdraw the addresses of all. Fires `view-changed` with the view of the place after it.
 */
export class ZoomSubscription extends LitElement {
  static override styles = [
    LOOK,
    DISCLOSURE_LOOK,
    css`
      .all {
        padding-top: 1rem;
        border-top: 1px solid var(--border);
      }
      #done:focus-visible {
        outline: none;
      }
    `,
  ];

  @property() place = '';
  @property({ attribute: false }) calendar: PlaceCalendar | undefined;
  /** That the person's own address was withdrawn, or how many were. */
  @state() private done: 'withdrawn' | number | undefined;
  readonly #texts = new Translation(this, 'general', 'view');
  readonly #changing = new ApiCall(this);

  override render(): TemplateResult | typeof nothing {
    const { t } = this.#texts;
    if (!this.calendar) return nothing;
    const { feedUrl, feeds, mayManage } = this.calendar;
    return html`
      <details>
        <summary>${t('view:subscription.title')}</summary>
        <div class="stack">
          <p>${t('view:subscription.intro')}</p>
          <div role="status" id="done" tabindex="-1" ?hidden=${this.done === undefined}>${this.#renderDone()}</div>
          ${feedUrl === null ? this.#renderMake() : this.#renderAddress(feedUrl)}
          ${renderProblem(this.#changing.problem, { texts: this.#texts })}
          ${mayManage && feeds > 0 ? this.#renderAll(feeds) : nothing}
        </div>
      </details>
      <zoom-feed-revocation .place=${this.place} @view-changed=${this.#finishRevocation}></zoom-feed-revocation>
    `;
  }

  #renderDone(): TemplateResult | typeof nothing {
    const { done } = this;
    if (done === undefined) return nothing;
    const { t } = this.#texts;
    const heading =
      done === 'withdrawn' ? t('view:subscription.withdrawn') : t('view:subscription.revoked', { count: done });
    return html`<zoom-notice tone="ok" heading=${heading}></zoom-notice>`;
  }

  #renderMake(): TemplateResult {
    return html`<div class="row">${this.#renderButton('make', () => void this.#subscribe())}</div>`;
  }

  #renderAddress(feedUrl: string): TemplateResult {
    const { t } = this.#texts;
    return html`
      <zoom-copy-field label=${t('view:subscription.address')} .value=${feedUrl}></zoom-copy-field>
      <div class="row">
        <a href=${feedUrl.replace(/^https?:/, 'webcal:')}>${t('view:subscription.open')}</a>
        ${this.#renderButton('withdraw', () => void this.#unsubscribe())}
      </div>
    `;
  }

  #renderAll(count: number): TemplateResult {
    const { t } = this.#texts;
    return html`
      <div class="row all">
        <span>${t('view:subscription.subscribers', { count })}</span>
        <button type="button" @click=${this.#askRevocation}>${t('view:subscription.revoke')}</button>
      </div>
    `;
  }

  #renderButton(word: 'make' | 'withdraw', onClick: () => void): TemplateResult {
    const { isBusy } = this.#changing;
    return html`
      <button type="button" id=${word} aria-disabled=${isBusy} @click=${() => isBusy || onClick()}>
        ${this.#texts.t(`view:subscription.${word}`)}
      </button>
    `;
  }

  /** The button goes, so the focus goes to the address. */
  async #subscribe(): Promise<void> {
    this.done = undefined;
    const view = await this.#changing.run((signal) => new PlaceApi(this.place, signal).subscribe());
    if (view) await this.#show(view, 'zoom-copy-field');
  }

  async #unsubscribe(): Promise<void> {
    const view = await this.#changing.run((signal) => new PlaceApi(this.place, signal).unsubscribe());
    if (view) await this.#finish(view, 'withdrawn');
  }

  readonly #askRevocation = (): void => {
    this.done = undefined;
    this.renderRoot.querySelector<ZoomFeedRevocation>('zoom-feed-revocation')?.open();
  };

  readonly #finishRevocation = ({ detail }: CustomEvent<PlaceView>): void => {
    const { feeds = 0 } = this.calendar ?? {};
    void this.#finish(detail, feeds - detail.calendar.feeds);
  };

  /** What was pressed is gone, so the focus goes to what says so. */
  async #finish(view: PlaceView, done: 'withdrawn' | number): Promise<void> {
    this.done = done;
    await this.#show(view, '#done');
  }

  async #show(view: PlaceView, focused: string): Promise<void> {
    this.calendar = view.calendar;
    this.dispatchEvent(createViewEvent(view));
    await this.updateComplete;
    const element = this.renderRoot.querySelector<LitElement | HTMLElement>(focused);
    if (element && 'updateComplete' in element) await element.updateComplete;
    element?.focus();
  }
}
