import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import { ApplicationsApi } from '../api/applications-api.js';
import { ProfilesApi, type Profile } from '../api/profiles-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { CONFIRMATION_LOOK, renderConfirmation } from '../parts/render-confirmation.js';
import { focusFirstInvalid, renderField } from '../parts/render-field.js';
import { renderLoading } from '../parts/render-loading.js';
import { renderProblem } from '../parts/render-problem.js';

/** Asks which profile some applications shall move to. Fires `moved` with how many did. */
export class ZoomApplicationMove extends LitElement {
  static override styles = [LOOK, CONFIRMATION_LOOK];

  /** Where they are now. */
  @property() profileId = '';
  @state() private applicationIds: readonly string[] = [];
  @state() private targets: readonly Profile[] | undefined;
  @state() private target = '';
  @state() private isTargetMissing = false;
  readonly #texts = new Translation(this, 'general', 'applications');
  readonly #listing = new ApiCall(this);
  readonly #moving = new ApiCall(this);

  open(applicationIds: readonly string[]): void {
    this.applicationIds = applicationIds;
    this.targets = undefined;
    this.target = '';
    this.isTargetMissing = false;
    this.#moving.cancel();
    this.#dialog?.showModal();
    void this.#listTargets();
  }

  override render(): TemplateResult {
    const { t } = this.#texts;
    return renderConfirmation({
      texts: this.#texts,
      heading: t('applications:moving.title', { count: this.applicationIds.length }),
      content: html`
        <p>${t('applications:moving.text')}</p>
        ${this.#listing.isBusy ? renderLoading(this.#listing, this.#texts) : this.#renderTargets()}
        ${renderProblem(this.#listing.problem ?? this.#moving.problem, { texts: this.#texts })}
      `,
      confirm: this.targets?.length ? t('applications:moving.confirm') : undefined,
      isBusy: this.#moving.isBusy,
      onConfirm: () => void this.#move(),
    });
  }

  #renderTargets(): TemplateResult | typeof nothing {
    const { targets } = this;
    if (!targets) return nothing;
    const { t } = this.#texts;
    if (targets.length === 0) return html`<p>${t('applications:moving.noTarget')}</p>`;
    const error = this.isTargetMissing ? t('general:fields.profileId.required') : undefined;
    return renderField(
      { name: 'target', label: t('applications:moving.target'), error },
      ({ id, describedBy, invalid }) => html`
        <select
          id=${id}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          @change=${(event: Event) => (this.target = (event.target as HTMLSelectElement).value)}
        >
          <option value="">${t('applications:moving.choose')}</option>
          ${targets.map(({ id: value, name }) => html`<option value=${value}>${name}</option>`)}
        </select>
      `,
    );
  }

  async #listTargets(): Promise<void> {
    const profiles = await this.#listing.run((signal) => new ProfilesApi(signal).listAll());
    this.targets = profiles?.filter(({ id, status }) => status === 'active' && id !== this.profileId);
  }

  async #move(): Promise<void> {
    this.isTargetMissing = this.target === '';
    await this.updateComplete;
    if (this.isTargetMissing) {
      focusFirstInvalid(this.renderRoot);
      return;
    }
    const body = { applicationIds: this.applicationIds, toProfileId: this.target };
    const answer = await this.#moving.run((signal) => new ApplicationsApi(this.profileId, signal).move(body));
    if (!answer) return;
    this.#dialog?.close();
    this.dispatchEvent(new CustomEvent('moved', { detail: answer.moved }));
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}
