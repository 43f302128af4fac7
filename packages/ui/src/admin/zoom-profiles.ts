import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Installation } from '../api/admin-api.js';
import { ApiCall } from '../api/api-call.js';
import { ProfilesApi, type Profile, type ProfileSort } from '../api/profiles-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { renderLoading } from '../parts/render-loading.js';
import { renderProblem } from '../parts/render-problem.js';
import { ProfileList } from './profile-list.js';
import { PROFILE_FINDER_LOOK, renderProfileFinder } from './render-profile-finder.js';
import { SECTION_LOOK } from './section-look.js';
import { EMPTY_LOOK } from './table-look.js';
import type { ZoomProfileDeactivation } from './zoom-profile-deactivation.js';
import type { ZoomProfileDeletion } from './zoom-profile-deletion.js';
import type { ZoomProfileDialog } from './zoom-profile-dialog.js';
import type { ProfileWish } from './zoom-profile-table.js';

interface Done {
  readonly kind: 'copied' | 'deleted' | 'activated' | 'deactivated';
  readonly profile: Profile;
}

/** The second tab: the list of profiles, and what one can do with them. */
export class ZoomProfiles extends LitElement {
  static override styles = [LOOK, SECTION_LOOK, EMPTY_LOOK, PROFILE_FINDER_LOOK];

  @property({ attribute: false }) installation: Installation | undefined;
  /** Each time it is shown again, the list is loaded anew. */
  @property({ type: Boolean }) isShown = false;
  @state() private done: Done | undefined;
  readonly #texts = new Translation(this, 'general', 'admin');
  readonly #list = new ProfileList(this);
  readonly #changing = new ApiCall(this);

  /** Whether nothing would be lost; asks the person if something would. */
  mayLeave(): boolean {
    return this.renderRoot.querySelector<ZoomProfileDialog>('zoom-profile-dialog')?.requestClose() ?? true;
  }

  /** Puts the focus on the heading. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('isShown')) return;
    this.done = undefined;
    if (this.isShown) void this.#list.load();
  }

  override render(): TemplateResult {
    const { t } = this.#texts;
    return html`
      <section aria-labelledby="title">
        <div>
          <div class="head">
            <div>
              <h3 id="title" tabindex="-1">${t('admin:profiles.title')}</h3>
              <p class="muted">${t('admin:profiles.intro')}</p>
            </div>
            <button
              type="button"
              class=${this.#list.isEmpty ? 'primary' : ''}
              @click=${() => this.#openDialog(undefined)}
            >
              ${t('admin:profiles.add')}
            </button>
          </div>
          <div role="status" id="done" tabindex="-1">${this.#renderDone()}</div>
        </div>
        ${renderProblem(this.#changing.problem, { texts: this.#texts })}
        ${renderProblem(this.#list.call.problem, { texts: this.#texts, onRetry: () => this.#retry() })}
        ${this.#renderList()}
      </section>
      ${this.#renderDialogs()}
    `;
  }

  #renderList(): TemplateResult | typeof nothing {
    const { shown, query, call } = this.#list;
    if (!shown) return call.isBusy ? renderLoading(call, this.#texts) : nothing;
    if (this.#list.isEmpty) return this.#renderEmpty();
    return html`
      ${renderProfileFinder(this.#list, this.#texts)} ${shown.total === 0 ? this.#renderNoMatch(query.search) : nothing}
      <zoom-profile-table
        ?hidden=${shown.total === 0}
        aria-busy=${call.isBusy}
        .profiles=${shown.profiles}
        .query=${query}
        @sort=${(event: CustomEvent<ProfileSort>) => void this.#list.sort(event.detail)}
        @wish=${(event: CustomEvent<ProfileWish>) => this.#grant(event.detail)}
      ></zoom-profile-table>
      <zoom-pager
        .page=${shown.page}
        .total=${shown.total}
        .pageSize=${shown.pageSize}
        @turn=${(event: CustomEvent<number>) => void this.#list.turnTo(event.detail)}
      ></zoom-pager>
    `;
  }

  #renderEmpty(): TemplateResult {
    const { t } = this.#texts;
    return html`
      <div class="empty">
        <p><strong>${t('admin:profiles.emptyTitle')}</strong></p>
        <p class="muted">${t('admin:profiles.emptyAdvice')}</p>
      </div>
    `;
  }

  #renderNoMatch(search: string): TemplateResult {
    const { t } = this.#texts;
    return html`
      <div class="empty row">
        <strong>${t('admin:profiles.noMatchTitle', { search })}</strong>
        <button type="button" @click=${() => this.#clearSearch()}>${t('admin:profiles.clearSearch')}</button>
      </div>
    `;
  }

  #renderDone(): TemplateResult | typeof nothing {
    if (!this.done) return nothing;
    const { t } = this.#texts;
    const { kind, profile } = this.done;
    return html`
      <zoom-notice tone="ok" heading=${t(`admin:profiles.done.${kind}`, { name: profile.name })}>
        ${
          kind === 'copied'
            ? html`<button type="button" @click=${() => this.#openDialog(profile)}>
                ${t('admin:profiles.editName', { name: profile.name })}
              </button>`
            : nothing
        }
      </zoom-notice>
    `;
  }

  #renderDialogs(): TemplateResult {
    return html`
      <zoom-profile-dialog
        .installation=${this.installation}
        @profile-saved=${() => void this.#list.load()}
      ></zoom-profile-dialog>
      <zoom-profile-deactivation
        @deactivated=${(event: CustomEvent<Profile>) => void this.#report({ kind: 'deactivated', profile: event.detail })}
        @stale=${() => void this.#list.load()}
      ></zoom-profile-deactivation>
      <zoom-profile-deletion
        @deleted=${(event: CustomEvent<Profile>) => void this.#report({ kind: 'deleted', profile: event.detail })}
        @stale=${() => void this.#list.load()}
      ></zoom-profile-deletion>
    `;
  }

  /** The button goes with what it stands in, so the focus goes to the heading. */
  #retry(): void {
    this.focus();
    void this.#list.load();
  }

  #grant({ action, profile }: ProfileWish): void {
    this.done = undefined;
    this.#changing.cancel();
    if (action === 'edit') this.#openDialog(profile);
    else if (action === 'deactivate')
      this.renderRoot.querySelector<ZoomProfileDeactivation>('zoom-profile-deactivation')?.open(profile);
    else if (action === 'delete')
      this.renderRoot.querySelector<ZoomProfileDeletion>('zoom-profile-deletion')?.open(profile);
    else void this.#change(action, profile);
  }

  async #change(action: 'copy' | 'activate', profile: Profile): Promise<void> {
    const changed = await this.#changing.run((signal) => {
      const api = new ProfilesApi(signal);
      return action === 'copy' ? api.copy(profile.id) : api.setStatus(profile, 'active');
    });
    if (changed) await this.#report({ kind: action === 'copy' ? 'copied' : 'activated', profile: changed });
    else await this.#list.load();
  }

  /** Says what is done, and puts the focus there if there is more to do, or another profile is now where this one was. */
  async #report(done: Done): Promise<void> {
    await this.#list.load();
    this.done = done;
    await this.updateComplete;
    const isElsewhere = done.kind === 'deleted' || this.#list.query.sort === 'status';
    if (isElsewhere || done.kind === 'copied') this.renderRoot.querySelector<HTMLElement>('#done')?.focus();
  }

  #openDialog(profile: Profile | undefined): void {
    const dialog = this.renderRoot.querySelector<ZoomProfileDialog>('zoom-profile-dialog');
    if (profile) void dialog?.openFor(profile);
    else dialog?.openNew();
  }

  #clearSearch(): void {
    this.#list.search('');
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  }
}
