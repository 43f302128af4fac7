import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AdminApi, type Installation, type ProfileDetail, type ProfileDraft } from '../api/admin-api.js';
import { ApiCall } from '../api/api-call.js';
import { LOOK } from '../look.js';
import { focusFirstInvalid } from '../parts/render-field.js';
import { renderProblem } from '../parts/render-problem.js';
import { PROFILE_TEXTS, STATE_TEXTS } from '../texts.js';
import { PROFILE_FIELDS_LOOK, renderProfileFields } from './render-profile-fields.js';
import type { ZoomConnectionDetails } from './zoom-connection-details.js';

/**
 * The form of one profile; without a profile it makes a new one. Fires `profile-saved` with what was saved,
 * `profile-reload` when the person wants the current version, `profile-dismiss` when done.
 */
export class ZoomProfileForm extends LitElement {
  static override styles = [
    LOOK,
    PROFILE_FIELDS_LOOK,
    css`
      :host {
        display: grid;
        min-height: 0;
      }
      form {
        display: grid;
        grid-template: minmax(12rem, 1fr) auto / minmax(0, 1fr);
        min-height: 0;
      }
      .fields {
        padding: 1rem 1.5rem 1.5rem;
        gap: 1.25rem;
        overflow: auto;
        overscroll-behavior: contain;
      }
      footer {
        gap: 0.75rem;
        padding: 1rem 1.5rem;
        border-top: 1px solid var(--border);
        background: var(--surface);
      }
      footer .row {
        justify-content: flex-end;
      }
      footer .row > span {
        flex: 1 1 auto;
      }
      @media (max-width: 40rem) {
        .fields,
        footer {
          padding: 1rem;
        }
      }
    `,
  ];

  /** The profile as stored; undefined until the first Save. */
  @property({ attribute: false }) profile: ProfileDetail | undefined;
  @property({ attribute: false }) installation: Installation | undefined;
  /** What the person has changed and not saved. */
  @state() private changes: Partial<ProfileDraft> = {};
  @state() private status = '';
  readonly #saving = new ApiCall(this);

  get isSaving(): boolean {
    return this.#saving.isBusy;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('profile')) return;
    this.changes = {};
    this.#saving.cancel();
  }

  protected override firstUpdated(): void {
    if (!this.profile) this.renderRoot.querySelector('input')?.focus();
  }

  override render(): TemplateResult {
    return html`
      <form novalidate @submit=${this.#submit}>
        <div class="fields stack">
          ${this.#renderFields()} ${this.profile ? this.#renderDetails() : nothing}
          <zoom-connection-check .profile=${this.profile} .draft=${this.#draft}></zoom-connection-check>
        </div>
        <footer class="stack">${this.#renderProblem()} ${this.#renderButtons()}</footer>
      </form>
    `;
  }

  #renderFields(): TemplateResult {
    return renderProfileFields({
      draft: this.#draft,
      isNew: !this.profile,
      isLocked: this.isSaving,
      errors: this.#saving.problem?.fields ?? {},
      onChange: (change) => this.#change(change),
    });
  }

  #renderDetails(): TemplateResult {
    return html`
      <zoom-connection-details .profile=${this.profile} .installation=${this.installation}></zoom-connection-details>
    `;
  }

  #renderProblem(): TemplateResult | typeof nothing {
    if (this.#saving.problem?.code !== 'ERR_PROFILE_CHANGED') return renderProblem(this.#saving.problem);
    return html`
      <zoom-notice tone="warning" role="alert" heading=${PROFILE_TEXTS.changed} advice=${PROFILE_TEXTS.changedAdvice}>
        <button type="button" @click=${() => this.#fire('profile-reload')}>${PROFILE_TEXTS.loadCurrent}</button>
      </zoom-notice>
    `;
  }

  #renderButtons(): TemplateResult {
    const isDone = this.profile !== undefined && !this.#isChanged;
    return html`
      <div class="row">
        <span role="status">${this.isSaving ? STATE_TEXTS.saving : this.status}</span>
        <div class="row">
          <button type="button" aria-disabled=${this.isSaving} @click=${this.#dismiss}>
            ${isDone ? PROFILE_TEXTS.close : PROFILE_TEXTS.cancel}
          </button>
          <button class="primary" aria-disabled=${this.isSaving}>${STATE_TEXTS.save}</button>
        </div>
      </div>
    `;
  }

  get #saved(): ProfileDraft {
    if (this.profile) return toDraft(this.profile);
    const zoomBaseUrl = this.installation?.zoomBaseUrl ?? '';
    return { name: '', ltiKey: '', status: 'active', zoomBaseUrl, releaseNames: false };
  }

  get #draft(): ProfileDraft {
    return { ...this.#saved, ...this.changes };
  }

  get #isChanged(): boolean {
    const saved = this.#saved;
    return Object.entries(this.changes).some(([name, value]) => saved[name as keyof ProfileDraft] !== value);
  }

  #change(change: Partial<ProfileDraft>): void {
    this.changes = { ...this.changes, ...change };
    this.status = '';
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (!this.isSaving) void this.#save();
  };

  readonly #dismiss = (): void => {
    if (!this.isSaving) this.#fire('profile-dismiss');
  };

  async #save(): Promise<void> {
    const { profile } = this;
    const draft = this.#draft;
    this.status = '';
    const saved = await this.#saving.run((signal) => {
      const api = new AdminApi(signal);
      return profile ? api.saveProfile(profile, draft) : api.createProfile(draft);
    });
    this.profile = saved ?? profile;
    if (saved) this.#fire('profile-saved', saved);
    await this.updateComplete;
    if (saved) this.#confirm(profile);
    else focusFirstInvalid(this.renderRoot);
  }

  #confirm(profile: ProfileDetail | undefined): void {
    this.status = profile ? STATE_TEXTS.saved : PROFILE_TEXTS.created;
    if (!profile) void this.renderRoot.querySelector<ZoomConnectionDetails>('zoom-connection-details')?.focusHeading();
  }

  #fire(type: string, detail?: ProfileDetail): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

const toDraft = ({ name, ltiKey, status, zoomBaseUrl, releaseNames }: ProfileDraft): ProfileDraft => ({
  name,
  ltiKey,
  status,
  zoomBaseUrl,
  releaseNames,
});
