import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AdminApi, type Installation, type ProfileDetail, type ProfileDraft } from '../api/admin-api.js';
import { ApiCall } from '../api/api-call.js';
import { LOOK } from '../look.js';
import { focusFirstInvalid, renderField, type Field } from '../parts/render-field.js';
import { renderProblem } from '../parts/render-problem.js';
import { ADMIN_TEXTS, PROFILE_TEXTS, STATE_TEXTS } from '../texts.js';
import type { ZoomConnectionDetails } from './zoom-connection-details.js';

const EMPTY: ProfileDraft = { name: '', ltiKey: '', status: 'active' };

/**
 * The form of one profile; without a profile it makes a new one. Fires `profile-saved` with what was saved,
 * `profile-reload` when the person wants the current version, `profile-dismiss` when done.
 */
export class ZoomProfileForm extends LitElement {
  static override styles = [
    LOOK,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
      }
      .fields {
        padding: 1rem 1.5rem 1.5rem;
        gap: 1.25rem;
      }
      footer {
        position: sticky;
        bottom: 0;
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
  @state() private draft: ProfileDraft = EMPTY;
  @state() private status = '';
  readonly #saving = new ApiCall(this);

  get isSaving(): boolean {
    return this.#saving.isBusy;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('profile')) return;
    this.draft = this.profile ?? EMPTY;
    this.#saving.cancel();
  }

  protected override firstUpdated(): void {
    if (!this.profile) this.renderRoot.querySelector('input')?.focus();
  }

  override render(): TemplateResult {
    return html`
      <form novalidate @submit=${this.#submit}>
        <div class="fields stack">
          ${this.#renderTextField('name', { label: PROFILE_TEXTS.name, help: PROFILE_TEXTS.nameHelp })}
          ${this.#renderTextField('ltiKey', { label: PROFILE_TEXTS.ltiKey, help: PROFILE_TEXTS.ltiKeyHelp })}
          ${this.profile ? this.#renderStatusField() : nothing} ${this.profile ? this.#renderDetails() : nothing}
          <zoom-connection-check .profile=${this.profile} .ltiKey=${this.draft.ltiKey}></zoom-connection-check>
        </div>
        <footer class="stack">${this.#renderProblem()} ${this.#renderButtons()}</footer>
      </form>
    `;
  }

  #renderTextField(name: 'name' | 'ltiKey', field: Pick<Field, 'label' | 'help'>): TemplateResult {
    return renderField(
      { name, ...field, error: this.#saving.problem?.fields[name] },
      ({ id, describedBy, invalid }) => html`
        <input
          id=${id}
          .value=${this.draft[name]}
          required
          ?readonly=${this.isSaving}
          maxlength="255"
          autocomplete="off"
          spellcheck="false"
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          @input=${(event: Event) => this.#change({ [name]: (event.target as HTMLInputElement).value })}
        />
      `,
    );
  }

  #renderStatusField(): TemplateResult {
    const { active, inactive } = ADMIN_TEXTS.profiles.status;
    return renderField(
      { name: 'status', label: PROFILE_TEXTS.status, help: PROFILE_TEXTS.statusHelp },
      ({ id, describedBy }) => html`
        <select
          id=${id}
          ?disabled=${this.isSaving}
          aria-describedby=${describedBy}
          @change=${(event: Event) =>
            this.#change({ status: (event.target as HTMLSelectElement).value as ProfileDraft['status'] })}
        >
          <option value="active" .selected=${this.draft.status === 'active'}>${active}</option>
          <option value="inactive" .selected=${this.draft.status === 'inactive'}>${inactive}</option>
        </select>
      `,
    );
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

  get #isChanged(): boolean {
    const { name, ltiKey, status } = this.profile ?? EMPTY;
    return this.draft.name !== name || this.draft.ltiKey !== ltiKey || this.draft.status !== status;
  }

  #change(change: Partial<ProfileDraft>): void {
    this.draft = { ...this.draft, ...change };
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
    const { profile, draft } = this;
    this.status = '';
    const saved = await this.#saving.run((signal) => {
      const api = new AdminApi(signal);
      return profile ? api.saveProfile(profile, toDraft(draft)) : api.createProfile(draft);
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

const toDraft = ({ name, ltiKey, status }: ProfileDraft): ProfileDraft => ({ name, ltiKey, status });
