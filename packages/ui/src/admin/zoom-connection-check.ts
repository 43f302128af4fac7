import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import { checkConnection, type CheckStep } from '../api/connection-check-api.js';
import type { ProfileDetail, ProfileDraft } from '../api/profiles-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { renderProblem } from '../parts/render-problem.js';

/** The button "Check Zoom connection" and what came of it. A result goes when what it was made for changes. */
export class ZoomConnectionCheck extends LitElement {
  static override styles = LOOK;

  /** The saved profile; without one there is no client id to check with. */
  @property({ attribute: false }) profile: ProfileDetail | undefined;
  /** What stands in the form. */
  @property({ attribute: false }) draft: ProfileDraft | undefined;
  @state() private steps: readonly CheckStep[] | undefined;
  readonly #texts = new Translation(this, 'general', 'check');
  readonly #checking = new ApiCall(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('draft');
    if (!before || isSameTarget(before, this.draft)) return;
    this.#checking.cancel();
    this.steps = undefined;
  }

  override render(): TemplateResult {
    const { t } = this.#texts;
    const isOff = !this.profile || this.#checking.isBusy;
    return html`
      <section class="stack" aria-labelledby="title">
        <h3 id="title">${t('check:title')}</h3>
        <div class="row">
          <button type="button" aria-disabled=${isOff} aria-describedby="reason" @click=${this.#click}>
            ${t('check:check')}
          </button>
          ${this.profile ? nothing : html`<span class="muted" id="reason">${t('check:saveFirst')}</span>`}
        </div>
        <div role="status">${this.#renderStatus()}</div>
        ${renderProblem(this.#checking.problem, { texts: this.#texts })}
      </section>
    `;
  }

  #renderStatus(): TemplateResult | typeof nothing {
    const { t } = this.#texts;
    if (this.#checking.isBusy) {
      return html`
        <span class="loading">
          <span class="spinner"></span>${this.#checking.isSlow ? t('general:slow') : t('check:checking')}
        </span>
      `;
    }
    if (!this.steps) return nothing;
    return html`<zoom-check-result .steps=${this.steps} .notes=${this.#findNotes()}></zoom-check-result>`;
  }

  #findNotes(): readonly string[] {
    const { t } = this.#texts;
    const { profile, draft } = this;
    return [
      ...(draft?.ltiKey === profile?.ltiKey ? [] : [t('check:unsavedKey')]),
      ...(draft?.zoomBaseUrl === profile?.zoomBaseUrl ? [] : [t('check:unsavedAddress')]),
    ];
  }

  readonly #click = (): void => {
    if (this.profile && !this.#checking.isBusy) void this.#check(this.profile);
  };

  async #check({ id }: ProfileDetail): Promise<void> {
    this.steps = undefined;
    const ltiKey = this.draft?.ltiKey ?? '';
    this.steps = await this.#checking.run((signal) => checkConnection({ id, ltiKey }, signal));
    await this.updateComplete;
    this.scrollIntoView({ block: 'nearest' });
  }
}

const isSameTarget = (before: ProfileDraft, now: ProfileDraft | undefined): boolean =>
  before.ltiKey === now?.ltiKey && before.zoomBaseUrl === now.zoomBaseUrl;
