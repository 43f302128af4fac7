import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AdminApi, type CheckStep, type Profile, type ProfileDraft } from '../api/admin-api.js';
import { ApiCall } from '../api/api-call.js';
import { LOOK } from '../look.js';
import { renderProblem } from '../parts/render-problem.js';
import { CHECK_TEXTS as TEXTS, STATE_TEXTS } from '../texts.js';

/** The button "Check Zoom connection" and what came of it. A result goes when what it was made for changes. */
export class ZoomConnectionCheck extends LitElement {
  static override styles = LOOK;

  /** The saved profile; without one there is no client id to check with. */
  @property({ attribute: false }) profile: Profile | undefined;
  /** What stands in the form. */
  @property({ attribute: false }) draft: ProfileDraft | undefined;
  @state() private steps: readonly CheckStep[] | undefined;
  readonly #checking = new ApiCall(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('draft');
    if (!before || isSameTarget(before, this.draft)) return;
    this.#checking.cancel();
    this.steps = undefined;
  }

  override render(): TemplateResult {
    const isOff = !this.profile || this.#checking.isBusy;
    return html`
      <section class="stack" aria-labelledby="title">
        <h3 id="title">${TEXTS.title}</h3>
        <div class="row">
          <button type="button" aria-disabled=${isOff} aria-describedby="reason" @click=${this.#click}>
            ${TEXTS.check}
          </button>
          ${this.profile ? nothing : html`<span class="muted" id="reason">${TEXTS.saveFirst}</span>`}
        </div>
        <div role="status">${this.#renderStatus()}</div>
        ${renderProblem(this.#checking.problem)}
      </section>
    `;
  }

  #renderStatus(): TemplateResult | typeof nothing {
    if (this.#checking.isBusy) {
      return html`
        <span class="loading">
          <span class="spinner"></span>${this.#checking.isSlow ? STATE_TEXTS.slow : TEXTS.checking}
        </span>
      `;
    }
    if (!this.steps) return nothing;
    return html`<zoom-check-result .steps=${this.steps} .notes=${this.#findNotes()}></zoom-check-result>`;
  }

  #findNotes(): readonly string[] {
    const { profile, draft } = this;
    return [
      ...(draft?.ltiKey === profile?.ltiKey ? [] : [TEXTS.unsavedKey]),
      ...(draft?.zoomBaseUrl === profile?.zoomBaseUrl ? [] : [TEXTS.unsavedAddress]),
    ];
  }

  readonly #click = (): void => {
    if (this.profile && !this.#checking.isBusy) void this.#check(this.profile);
  };

  async #check({ id }: Profile): Promise<void> {
    this.steps = undefined;
    this.steps = await this.#checking.run((signal) =>
      new AdminApi(signal).checkConnection(id, this.draft?.ltiKey ?? ''),
    );
    await this.updateComplete;
    this.scrollIntoView({ block: 'nearest' });
  }
}

const isSameTarget = (before: ProfileDraft, now: ProfileDraft | undefined): boolean =>
  before.ltiKey === now?.ltiKey && before.zoomBaseUrl === now.zoomBaseUrl;
