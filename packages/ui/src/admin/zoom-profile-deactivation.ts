import { html, LitElement, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import { ProfilesApi, type Profile } from '../api/profiles-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { CONFIRMATION_LOOK, keepOpen, renderConfirmation } from '../parts/render-confirmation.js';
import { renderProblem } from '../parts/render-problem.js';

/** Asks before a profile is deactivated, and says how many places that stops. Fires `deactivated`, and `stale` if it could not be done. */
export class ZoomProfileDeactivation extends LitElement {
  static override styles = [LOOK, CONFIRMATION_LOOK];

  @state() private profile: Profile | undefined;
  readonly #texts = new Translation(this, 'general', 'admin');
  readonly #changing = new ApiCall(this);

  open(profile: Profile): void {
    this.profile = profile;
    this.#changing.cancel();
    this.#dialog?.showModal();
  }

  override render(): TemplateResult {
    const { t } = this.#texts;
    const { name = '', applications: count = 0 } = this.profile ?? {};
    const { problem } = this.#changing;
    const stops = count === 0 ? t('admin:deactivation.unused') : t('admin:deactivation.stops', { count });
    return renderConfirmation({
      texts: this.#texts,
      heading: t('admin:deactivation.title', { name }),
      content: html`
        <p>${stops}</p>
        <p>${t('admin:deactivation.stays')}</p>
        ${renderProblem(problem, { texts: this.#texts })}
      `,
      confirm: problem?.code === 'ERR_PROFILE_CHANGED' ? undefined : t('admin:deactivation.confirm'),
      isBusy: this.#changing.isBusy,
      onConfirm: () => this.profile && void this.#deactivate(this.profile),
    });
  }

  async #deactivate(profile: Profile): Promise<void> {
    const changed = await this.#changing.run((signal) => new ProfilesApi(signal).setStatus(profile, 'inactive'));
    if (changed) this.#dialog?.close();
    this.dispatchEvent(changed ? new CustomEvent('deactivated', { detail: changed }) : new Event('stale'));
    await this.updateComplete;
    if (this.#changing.problem && this.shadowRoot) keepOpen(this.shadowRoot);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}
