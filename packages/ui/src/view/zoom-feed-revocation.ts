import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import { PlaceApi } from '../api/place-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { CONFIRMATION_LOOK, renderConfirmation } from '../parts/render-confirmation.js';
import { renderProblem } from '../parts/render-problem.js';
import { createViewEvent } from './view-event.js';

/** Asks before the addresses of all who subscribe are withdrawn. Fires `view-changed` with the view of the place after it. */
export class ZoomFeedRevocation extends LitElement {
  static override styles = [LOOK, CONFIRMATION_LOOK];

  @property() place = '';
  readonly #texts = new Translation(this, 'general', 'view');
  readonly #revoking = new ApiCall(this);

  open(): void {
    this.#revoking.cancel();
    this.#dialog?.showModal();
  }

  override render(): TemplateResult {
    const { t } = this.#texts;
    return renderConfirmation({
      texts: this.#texts,
      heading: t('view:subscription.revocation.title'),
      content: html`
        <p>${t('view:subscription.revocation.text')}</p>
        ${renderProblem(this.#revoking.problem, { texts: this.#texts })}
      `,
      confirm: t('view:subscription.revocation.confirm'),
      isDanger: true,
      isBusy: this.#revoking.isBusy,
      onConfirm: () => void this.#revoke(),
    });
  }

  async #revoke(): Promise<void> {
    const view = await this.#revoking.run((signal) => new PlaceApi(this.place, signal).revokeFeeds());
    if (!view) return;
    this.#dialog?.close();
    this.dispatchEvent(createViewEvent(view));
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}
