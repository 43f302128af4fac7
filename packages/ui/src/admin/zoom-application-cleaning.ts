import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import { ApplicationsApi } from '../api/applications-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { CONFIRMATION_LOOK, renderConfirmation } from '../parts/render-confirmation.js';
import { renderLoading } from '../parts/render-loading.js';
import { renderProblem } from '../parts/render-problem.js';

/** Counts the applications whose place is gone, and asks before they are removed. Fires `cleaned` with how many were, or `clean` if there are none. */
export class ZoomApplicationCleaning extends LitElement {
  static override styles = [LOOK, CONFIRMATION_LOOK];

  @property() profileId = '';
  @state() private count: number | undefined;
  readonly #texts = new Translation(this, 'general', 'applications');
  readonly #counting = new ApiCall(this);
  readonly #cleaning = new ApiCall(this);

  async open(): Promise<void> {
    this.count = undefined;
    this.#cleaning.cancel();
    this.#dialog?.showModal();
    const orphans = await this.#counting.run((signal) => this.#api(signal).listOrphans());
    this.count = orphans?.length;
    if (this.count === 0 && this.#dialog?.open) this.#end('clean', 0);
  }

  override render(): TemplateResult {
    const { t } = this.#texts;
    const { count } = this;
    return renderConfirmation({
      texts: this.#texts,
      heading: count === undefined ? t('applications:cleanUp') : t('applications:cleaning.title', { count }),
      content: html`
        ${this.#counting.isBusy ? renderLoading(this.#counting, this.#texts) : html`<p>${t('applications:cleaning.text')}</p>`}
        ${renderProblem(this.#counting.problem ?? this.#cleaning.problem, { texts: this.#texts })}
      `,
      confirm: count === undefined ? undefined : t('applications:cleaning.confirm'),
      isDanger: true,
      isBusy: this.#cleaning.isBusy,
      onConfirm: () => void this.#clean(),
    });
  }

  async #clean(): Promise<void> {
    const answer = await this.#cleaning.run((signal) => this.#api(signal).cleanUp());
    if (answer) this.#end('cleaned', answer.removed);
  }

  #end(type: 'cleaned' | 'clean', detail: number): void {
    this.#dialog?.close();
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #api(signal: AbortSignal): ApplicationsApi {
    return new ApplicationsApi(this.profileId, signal);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}
