import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import type { ApiProblem } from '../api/api-problem.js';
import { PlaceApi, type Launch } from '../api/place-api.js';
import { LOOK } from '../look.js';
import { renderLoading } from '../parts/render-loading.js';
import type { ZoomNotice } from '../parts/zoom-notice.js';
import { VIEW_TEXTS as TEXTS } from '../texts.js';
import { LaunchFollower } from './launch-follower.js';
import { createFrame, createTargetName, submitLaunch } from './launch-target.js';
import { renderObstacle } from './render-obstacle.js';
import { renderViewProblem } from './render-view-problem.js';
import { WindowOpening } from './window-opening.js';

/**
 * Opens Zoom for a place, in a frame and on demand in a new window.
 * The frame is a child of the element and not part of what it renders, so that no rendering can reload it.
 */
export class ZoomView extends LitElement {
  static override styles = [
    LOOK,
    css`
      .frame {
        position: relative;
        height: var(--zoom-frame-height, max(28rem, calc(100dvh - 15rem)));
        border: 1px solid var(--border);
        border-radius: var(--radius);
        background: var(--surface);
        overflow: hidden;
      }
      ::slotted(iframe) {
        display: block;
        width: 100%;
        height: 100%;
        border: 0;
      }
      .frame > .loading {
        position: absolute;
        inset: 0;
        justify-content: center;
        background: var(--surface);
      }
      [aria-live] > zoom-notice {
        margin-bottom: 1rem;
      }
      footer {
        justify-content: space-between;
      }
      footer > p {
        flex: 1 1 20rem;
      }
    `,
  ];

  /** Such as `courseElement:42`. */
  @property() place = '';
  @state() private isShown = false;
  readonly #launching = new ApiCall(this);
  readonly #opening = new WindowOpening(this);
  readonly #follower = new LaunchFollower(this);
  #frame: HTMLIFrameElement | undefined;
  #isButtonFocused = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#launch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#removeFrame();
  }

  protected override willUpdate(): void {
    this.#isButtonFocused = this.shadowRoot?.activeElement?.id === 'window';
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('place')) void this.#launch();
    if (this.#isButtonFocused) void this.#keepFocus();
  }

  override render(): TemplateResult {
    const { problem } = this.#launching;
    const { obstacle } = this.#follower;
    if (problem) return html`<div class="stack">${this.#renderProblem(problem, () => void this.#launch())}</div>`;
    return html`
      <div class="stack">
        ${this.#renderWindowProblem()}
        <div>
          <div aria-live="polite">${obstacle ? renderObstacle(obstacle, this.#renderButton('primary')) : nothing}</div>
          <div class="frame">
            <slot></slot>
            ${this.isShown ? nothing : renderLoading(this.#launching, TEXTS.opening)}
          </div>
        </div>
        ${obstacle ? nothing : this.#renderFooter()}
        <p class="muted" role="status">${this.#renderStatus()}</p>
      </div>
    `;
  }

  #renderFooter(): TemplateResult {
    return html`
      <footer class="row">
        <p class="muted">${TEXTS.hint}</p>
        ${this.#renderButton('')}
      </footer>
    `;
  }

  #renderButton(look: 'primary' | ''): TemplateResult {
    return html`
      <button
        type="button"
        id="window"
        class=${look}
        aria-disabled=${this.#opening.isBusy}
        @click=${this.#opening.open}
      >
        ${TEXTS.openWindow}
      </button>
    `;
  }

  /** The button has two places, and what moves loses the focus. */
  async #keepFocus(): Promise<void> {
    if (this.shadowRoot?.activeElement) return;
    await this.renderRoot.querySelector<ZoomNotice>('[aria-live] > zoom-notice')?.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#window')?.focus();
  }

  #renderWindowProblem(): TemplateResult | typeof nothing {
    const { problem, outcome } = this.#opening;
    if (problem) return this.#renderProblem(problem, this.#opening.open);
    if (outcome !== 'blocked') return nothing;
    return html`
      <zoom-notice
        role="alert"
        tone="warning"
        heading=${TEXTS.popupBlocked}
        advice=${TEXTS.popupBlockedAdvice}
      ></zoom-notice>
    `;
  }

  #renderStatus(): string | typeof nothing {
    if (this.#opening.isBusy) return TEXTS.opening;
    return this.#opening.outcome === 'opened' ? TEXTS.windowOpened : nothing;
  }

  #renderProblem(problem: ApiProblem, onRetry: () => void): TemplateResult | typeof nothing {
    return renderViewProblem(problem, { place: this.place, onRetry });
  }

  async #launch(): Promise<void> {
    this.#removeFrame();
    this.#opening.reset();
    const launch = await this.#launching.run((signal) => new PlaceApi(this.place, signal).startLaunch('iframe'));
    if (launch) this.#showFrame(launch);
  }

  #showFrame(launch: Launch): void {
    const target = createTargetName();
    const frame = createFrame(launch, target);
    this.#frame = frame;
    this.append(frame);
    frame.addEventListener('load', () => this.#frameLoaded(frame));
    submitLaunch(launch, { target, parent: this });
    this.#follower.follow(launch.id);
  }

  #frameLoaded(frame: HTMLIFrameElement): void {
    if (this.#frame !== frame) return;
    this.isShown = true;
    this.#follower.resume();
  }

  #removeFrame(): void {
    this.#follower.stop();
    this.#frame?.remove();
    this.#frame = undefined;
    this.isShown = false;
  }
}
