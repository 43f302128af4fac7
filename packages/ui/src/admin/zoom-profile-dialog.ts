import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AdminApi, type Installation, type Profile, type ProfileDetail } from '../api/admin-api.js';
import { ApiCall } from '../api/api-call.js';
import { LOOK } from '../look.js';
import { renderLoading } from '../parts/render-loading.js';
import { renderProblem } from '../parts/render-problem.js';
import { PROFILE_TEXTS } from '../texts.js';
import type { ZoomProfileForm } from './zoom-profile-form.js';

/** The dialog that adds a profile and, from its first Save on, edits it. Passes on the form's `profile-saved`. */
export class ZoomProfileDialog extends LitElement {
  static override styles = [
    LOOK,
    css`
      dialog {
        width: min(40rem, calc(100vw - 2rem));
        max-width: none;
        max-height: calc(100dvh - 2rem);
        padding: 0;
        border: 1px solid var(--border);
        border-radius: calc(var(--radius) * 1.5);
        background: var(--surface);
        color: inherit;
        box-shadow: 0 1rem 3rem rgb(0 0 0 / 0.25);
        overflow: auto;
        overscroll-behavior: contain;
      }
      dialog[open] {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
      }
      dialog:focus-visible {
        outline: none;
      }
      dialog::backdrop {
        background: rgb(10 14 22 / 0.5);
      }
      h2 {
        padding: 1.5rem 1.5rem 0;
        font-size: 1.25rem;
      }
      .body {
        padding: 1rem 1.5rem 1.5rem;
      }
      @media (max-width: 40rem) {
        dialog {
          width: 100vw;
          height: 100dvh;
          max-height: none;
          margin: 0;
          border: 0;
          border-radius: 0;
        }
        h2 {
          padding: 1rem 1rem 0;
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

  override render(): TemplateResult {
    return html`
      <dialog
        aria-labelledby="title"
        tabindex="-1"
        autofocus
        @cancel=${this.#cancel}
        @close=${this.#closed}
        @profile-saved=${this.#saved}
        @profile-reload=${() => this.row && void this.#load(this.row)}
        @profile-dismiss=${() => this.#dialog?.close()}
      >
        <h2 id="title">${this.row ? PROFILE_TEXTS.editTitle(this.row.name) : PROFILE_TEXTS.addTitle}</h2>
        ${this.isOpen ? this.#renderBody() : nothing}
      </dialog>
    `;
  }

  #renderBody(): TemplateResult {
    if (!this.row || this.profile) {
      return html`<zoom-profile-form .profile=${this.profile} .installation=${this.installation}></zoom-profile-form>`;
    }
    const { row } = this;
    return html`
      <div class="body stack">
        ${
          this.#loading.problem
            ? renderProblem(this.#loading.problem, () => void this.#load(row))
            : renderLoading(this.#loading)
        }
        <div><button type="button" @click=${() => this.#dialog?.close()}>${PROFILE_TEXTS.close}</button></div>
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
    const profile = await this.#loading.run((signal) => new AdminApi(signal).getProfile(id));
    if (profile) this.#show(profile);
  }

  #show(profile: ProfileDetail): void {
    this.row = profile;
    this.profile = profile;
  }

  readonly #saved = (event: CustomEvent<ProfileDetail>): void => this.#show(event.detail);

  readonly #cancel = (event: Event): void => {
    if (this.renderRoot.querySelector<ZoomProfileForm>('zoom-profile-form')?.isSaving) event.preventDefault();
  };

  readonly #closed = (): void => {
    this.#loading.cancel();
    this.isOpen = false;
  };
}
