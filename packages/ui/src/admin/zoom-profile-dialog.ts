import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Installation } from '../api/admin-api.js';
import { ApiCall } from '../api/api-call.js';
import { ProfilesApi, type Profile, type ProfileDetail } from '../api/profiles-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { DIALOG_LOOK } from '../parts/dialog-look.js';
import { renderLoading } from '../parts/render-loading.js';
import { renderProblem } from '../parts/render-problem.js';
import { PROFILE_STATUS_LOOK, renderProfileStatus } from './render-profile-status.js';
import type { ZoomProfileForm } from './zoom-profile-form.js';

/** The dialog that adds a profile and, from its first Save on, edits it. Passes on the form's `profile-saved`. */
export class ZoomProfileDialog extends LitElement {
  static override styles = [
    LOOK,
    DIALOG_LOOK,
    PROFILE_STATUS_LOOK,
    css`
      :host {
        --dialog-width: 44rem;
      }
      dialog {
        padding: 0;
      }
      dialog[open] {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
      }
      header {
        justify-content: space-between;
        padding: 1.25rem 1.5rem;
        border-bottom: 1px solid var(--border);
      }
      .body {
        padding: 1.5rem;
        min-height: 20rem;
        align-content: space-between;
      }
      @media (max-width: 40rem) {
        dialog {
          width: 100vw;
          height: 100dvh;
          max-height: none;
          border: 0;
          border-radius: 0;
        }
        header {
          padding: 1rem;
        }
        .body {
          padding: 1rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) installation: Installation | undefined;
  @state() private isOpen = false;
  @state() private row: Profile | undefined;
  @state() private profile: ProfileDetail | undefined;
  readonly #texts = new Translation(this, 'general', 'admin');
  readonly #loading = new ApiCall(this);

  /** Opens an empty form. */
  openNew(): void {
    this.#open(undefined);
  }

  /** Opens the form of a saved profile, as it is stored now. */
  async openFor(profile: Profile): Promise<void> {
    this.#open(profile);
    await this.#load(profile);
  }

  /** Closes it unless something would be lost; whether it is closed. */
  requestClose(): boolean {
    const mayClose = this.renderRoot.querySelector<ZoomProfileForm>('zoom-profile-form')?.mayClose() ?? true;
    if (mayClose) this.#dialog?.close();
    return mayClose;
  }

  override render(): TemplateResult {
    return html`
      <dialog
        aria-labelledby="title"
        tabindex="-1"
        autofocus
        @keydown=${this.#closeByKey}
        @cancel=${this.#cancel}
        @close=${this.#closed}
        @profile-saved=${this.#saved}
        @profile-reload=${() => this.row && void this.#load(this.row)}
        @profile-dismiss=${() => this.#dialog?.close()}
      >
        <header class="row">${this.#renderHead()}</header>
        ${this.isOpen ? this.#renderBody() : nothing}
      </dialog>
    `;
  }

  #renderHead(): TemplateResult {
    const { t } = this.#texts;
    const { row } = this;
    return html`
      <h2 id="title">${row ? t('admin:profile.editTitle', { name: row.name }) : t('admin:profile.addTitle')}</h2>
      ${row ? renderProfileStatus(row.status, this.#texts) : nothing}
    `;
  }

  #renderBody(): TemplateResult {
    if (!this.row || (this.profile && !this.#loading.problem)) {
      return html`<zoom-profile-form .profile=${this.profile} .installation=${this.installation}></zoom-profile-form>`;
    }
    const { row } = this;
    return html`
      <div class="body stack">
        ${
          this.#loading.problem
            ? renderProblem(this.#loading.problem, { texts: this.#texts, onRetry: () => void this.#load(row) })
            : renderLoading(this.#loading, this.#texts)
        }
        <div>
          <button type="button" @click=${() => this.#dialog?.close()}>${this.#texts.t('general:close')}</button>
        </div>
      </div>
    `;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #open(row: Profile | undefined): void {
    this.row = row;
    this.profile = undefined;
    this.isOpen = true;
    this.#dialog?.showModal();
  }

  async #load({ id }: Profile): Promise<void> {
    const profile = await this.#loading.run((signal) => new ProfilesApi(signal).get(id));
    if (profile) this.#show(profile);
  }

  #show(profile: ProfileDetail): void {
    this.row = profile;
    this.profile = profile;
  }

  readonly #saved = (event: CustomEvent<ProfileDetail>): void => this.#show(event.detail);

  /** A browser lets a second Escape through without asking; so the first one already is answered here. */
  readonly #closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.requestClose();
  };

  /** Other ways to close it, such as the back gesture of a phone. */
  readonly #cancel = (event: Event): void => {
    event.preventDefault();
    this.requestClose();
  };

  readonly #closed = (): void => {
    this.#loading.cancel();
    this.isOpen = false;
  };
}
