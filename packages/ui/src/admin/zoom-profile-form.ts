import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Installation } from '../api/admin-api.js';
import { ApiCall } from '../api/api-call.js';
import { ProfilesApi, type ProfileDetail, type ProfileDraft, type RenewedToken } from '../api/profiles-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { toFieldErrors } from '../parts/problem-texts.js';
import { focusFirstInvalid } from '../parts/render-field.js';
import { UnloadGuard } from '../parts/unload-guard.js';
import { MailDomainCheck } from './mail-domain-check.js';
import { createDraft, isSameDraft, listMailDomains, toDraft } from './profile-draft.js';
import { PROFILE_FORM_LOOK } from './profile-form-look.js';
import { PROFILE_FIELDS_LOOK, renderProfileFields } from './render-profile-fields.js';
import { renderProfileFooter } from './render-profile-footer.js';
import { ROLE_MAP_LOOK } from './render-role-map.js';
import type { ZoomConnectionDetails } from './zoom-connection-details.js';

/**
 * The form of one profile; without a profile it makes a new one. Fires `profile-saved` with what was saved,
 * `profile-reload` when the person wants the current version, `profile-dismiss` when done.
 */
export class ZoomProfileForm extends LitElement {
  static override styles = [LOOK, PROFILE_FIELDS_LOOK, ROLE_MAP_LOOK, PROFILE_FORM_LOOK];

  /** The profile as stored; undefined until the first Save. */
  @property({ attribute: false }) profile: ProfileDetail | undefined;
  @property({ attribute: false }) installation: Installation | undefined;
  /** What the person has changed and not saved. */
  @state() private changes: Partial<ProfileDraft> = {};
  /** A new token is a new revision; what is not saved yet stays. */
  @state() private renewed: Omit<RenewedToken, 'accessToken'> | undefined;
  @state() private isAsking = false;
  @state() private outcome: 'saved' | 'created' | undefined;
  readonly #texts = new Translation(this, 'general', 'admin');
  readonly #saving = new ApiCall(this);
  readonly #domains = new MailDomainCheck(this);

  constructor() {
    super();
    new UnloadGuard(this, () => this.#isChanged);
  }

  /** Whether the form may go: not while it saves; with changes it asks first. */
  mayClose(): boolean {
    if (this.#saving.isBusy) return false;
    if (this.#isChanged) void this.#ask(!this.isAsking);
    return !this.#isChanged;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('profile')) return;
    this.changes = {};
    this.renewed = undefined;
    this.isAsking = false;
    this.#saving.cancel();
    this.#domains.forget();
    if (this.profile && this.profile.mailDomains.length > 0) this.#checkDomains(this.profile.mailDomains);
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
        <footer class="stack">${this.#renderFooter()}</footer>
      </form>
    `;
  }

  #renderFields(): TemplateResult {
    const fields = {
      texts: this.#texts,
      draft: this.#draft,
      isLocked: this.#saving.isBusy,
      errors: toFieldErrors(this.#saving.problem, this.#texts),
      onChange: (change: Partial<ProfileDraft>) => this.#change(change),
    };
    return renderProfileFields(fields, this.#domains.answers);
  }

  #renderDetails(): TemplateResult {
    return html`
      <zoom-connection-details
        .profile=${this.#seen}
        .installation=${this.installation}
        @token-renewed=${(event: CustomEvent<RenewedToken>) => (this.renewed = event.detail)}
      ></zoom-connection-details>
    `;
  }

  #renderFooter(): TemplateResult {
    return renderProfileFooter({
      texts: this.#texts,
      problem: this.#saving.problem,
      isAsking: this.isAsking,
      isSaving: this.#saving.isBusy,
      isDone: this.profile !== undefined && !this.#isChanged,
      outcome: this.outcome,
      onReload: () => this.#reload(),
      onDismiss: () => this.mayClose() && this.#fire('profile-dismiss'),
      onDiscard: () => this.#fire('profile-dismiss'),
      onKeep: () => void this.#ask(false),
    });
  }

  /** The profile with the revision that is known now. */
  get #seen(): ProfileDetail | undefined {
    if (!this.profile || !this.renewed) return this.profile;
    const { revision, formerTokenValidUntil } = this.renewed;
    return { ...this.profile, revision, formerTokenValidUntil };
  }

  get #saved(): ProfileDraft {
    return this.profile ? toDraft(this.profile) : createDraft(this.installation?.zoomBaseUrl ?? '');
  }

  get #draft(): ProfileDraft {
    return { ...this.#saved, ...this.changes };
  }

  get #isChanged(): boolean {
    return !isSameDraft(this.#saved, this.#draft);
  }

  #change(change: Partial<ProfileDraft>): void {
    this.changes = { ...this.changes, ...change };
    this.outcome = undefined;
    if (change.mailDomains) this.#checkDomains(change.mailDomains);
  }

  #checkDomains(lines: readonly string[]): void {
    this.#domains.ask(listMailDomains(lines), this.profile?.id ?? null);
  }

  /** Asks whether to discard the changes, or takes the question back. */
  async #ask(isAsking: boolean): Promise<void> {
    this.isAsking = isAsking;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(isAsking ? '#keep' : '#dismiss')?.focus();
  }

  /** The button goes with what it stands in, so the focus goes on to the first field. */
  #reload(): void {
    this.renderRoot.querySelector('input')?.focus();
    this.#fire('profile-reload');
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (!this.#saving.isBusy) void this.#save();
  };

  async #save(): Promise<void> {
    const seen = this.#seen;
    const draft = { ...this.#draft, mailDomains: listMailDomains(this.#draft.mailDomains) };
    this.outcome = undefined;
    this.isAsking = false;
    const saved = await this.#saving.run((signal) => {
      const api = new ProfilesApi(signal);
      return seen ? api.save(seen, draft) : api.create(draft);
    });
    if (saved) this.#accept(saved, seen ? 'saved' : 'created');
    await this.updateComplete;
    if (!saved) focusFirstInvalid(this.renderRoot);
    else if (!seen)
      void this.renderRoot.querySelector<ZoomConnectionDetails>('zoom-connection-details')?.focusHeading();
  }

  #accept(saved: ProfileDetail, outcome: 'saved' | 'created'): void {
    this.profile = saved;
    this.outcome = outcome;
    this.#fire('profile-saved', saved);
  }

  #fire(type: string, detail?: ProfileDetail): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
