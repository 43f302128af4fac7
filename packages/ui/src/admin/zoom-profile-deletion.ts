import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import { ApiProblem } from '../api/api-problem.js';
import { ApplicationsApi, type Application } from '../api/applications-api.js';
import { ProfilesApi, type Profile } from '../api/profiles-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { CONFIRMATION_LOOK, keepOpen, renderConfirmation } from '../parts/render-confirmation.js';
import { renderProblem } from '../parts/render-problem.js';
import { toHash } from './admin-route.js';
import { renderPlace } from './render-place.js';

/** Asks before a profile is deleted; if it is in use, says where instead. Fires `deleted`, and `stale` if it could not be done. */
export class ZoomProfileDeletion extends LitElement {
  static override styles = [
    LOOK,
    CONFIRMATION_LOOK,
    css`
      ul {
        display: grid;
        gap: 0.5rem;
        margin: 0.5rem 0 0;
        padding-left: 1.25rem;
      }
    `,
  ];

  @state() private profile: Profile | undefined;
  @state() private places: readonly Application[] = [];
  readonly #texts = new Translation(this, 'general', 'admin');
  readonly #deleting = new ApiCall(this);
  readonly #listing = new ApiCall(this);

  open(profile: Profile): void {
    this.profile = profile;
    this.places = [];
    this.#deleting.cancel();
    if (profile.applications > 0) void this.#listPlaces(profile);
    this.#dialog?.showModal();
  }

  override render(): TemplateResult {
    const { t } = this.#texts;
    const problem = this.#deleting.problem ?? this.#useKnown;
    const isInUse = problem?.code === 'ERR_PROFILE_IN_USE';
    return renderConfirmation({
      texts: this.#texts,
      heading: t('admin:deletion.title', { name: this.profile?.name ?? '' }),
      content: html`
        ${isInUse ? nothing : html`<p>${t('admin:deletion.text')}</p>`}
        ${renderProblem(problem, { texts: this.#texts })}
        ${isInUse && this.profile ? this.#renderUse(this.profile) : nothing}
      `,
      confirm: isInUse || problem?.code === 'ERR_PROFILE_CHANGED' ? undefined : t('admin:deletion.confirm'),
      isDanger: true,
      isBusy: this.#deleting.isBusy,
      onConfirm: () => this.profile && void this.#delete(this.profile),
    });
  }

  #renderUse({ id }: Profile): TemplateResult {
    const { t } = this.#texts;
    return html`
      ${renderProblem(this.#listing.problem, { texts: this.#texts })}
      <div ?hidden=${this.places.length === 0}>
        <p>${t('admin:deletion.usedBy')}</p>
        <ul>
          ${this.places.map((place) => html`<li>${renderPlace(place, this.#texts)}</li>`)}
        </ul>
      </div>
      <p>
        <a href=${toHash({ tab: 'profiles', profileId: id })} @click=${() => this.#dialog?.close()}>
          ${t('admin:deletion.all')}
        </a>
      </p>
    `;
  }

  async #delete(profile: Profile): Promise<void> {
    const deleted = await this.#deleting.run((signal) => new ProfilesApi(signal).delete(profile));
    if (deleted) this.#dialog?.close();
    this.dispatchEvent(deleted ? new CustomEvent('deleted', { detail: profile }) : new Event('stale'));
    if (this.#deleting.problem?.code === 'ERR_PROFILE_IN_USE') void this.#listPlaces(profile);
    await this.updateComplete;
    if (this.#deleting.problem && this.shadowRoot) keepOpen(this.shadowRoot);
  }

  async #listPlaces({ id }: Profile): Promise<void> {
    const page = await this.#listing.run((signal) => new ApplicationsApi(id, signal).list(1));
    this.places = page?.applications ?? [];
  }

  /** What the API would say, known before it is asked. */
  get #useKnown(): ApiProblem | undefined {
    const count = this.profile?.applications ?? 0;
    return count > 0 ? new ApiProblem('ERR_PROFILE_IN_USE', { values: { count } }) : undefined;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}
