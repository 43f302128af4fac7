import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ApiCall } from '../api/api-call.js';
import type { ApiProblem } from '../api/api-problem.js';
import { PlaceApi, type Launch } from '../api/place-api.js';
import { LOOK } from '../look.js';
import { renderLoading } from '../parts/render-loading.js';
import { VIEW_TEXTS as TEXTS } from '../texts.js';
import { createFrame, createTargetName, openWindow, submitLaunch } from './launch-target.js';
import { renderViewProblem } from './render-view-problem.js';

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
  @state() private isBlocked = false;
  @state() private status = '';
  readonly #launching = new ApiCall(this);
  readonly #opening = new ApiCall(this);
  #frame: HTMLIFrameElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#launch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#removeFrame();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('place')) void this.#launch();
  }

  override render(): TemplateResult {
    const { problem } = this.#launching;
    if (problem) return html`<div class="stack">${this.#renderProblem(problem, () => void this.#launch())}</div>`;
    return html`
      <div class="stack">
        ${this.#renderWindowProblem()}
        <div class="frame">
          <slot></slot>
          ${this.isShown ? nothing : renderLoading(this.#launching, TEXTS.opening)}
        </div>
        <footer class="row">
          <p class="muted">${TEXTS.hint}</p>
          <button type="button" aria-disabled=${this.#opening.isBusy} @click=${this.#click}>${TEXTS.openWindow}</button>
        </footer>
        <p class="muted" role="status">${this.#opening.isBusy ? TEXTS.opening : this.status}</p>
      </div>
    `;
  }

  #renderWindowProblem(): TemplateResult | typeof nothing {
    const { problem } = this.#opening;
    if (problem) return this.#renderProblem(problem, this.#click);
    if (!this.isBlocked) return nothing;
    return html`
      <zoom-notice
        role="alert"
        tone="warning"
        heading=${TEXTS.popupBlocked}
        advice=${TEXTS.popupBlockedAdvice}
      ></zoom-notice>
    `;
  }

  #renderProblem(problem: ApiProblem, onRetry: () => void): TemplateResult | typeof nothing {
    return renderViewProblem(problem, { place: this.place, onRetry });
  }

  async #launch(): Promise<void> {
    this.#removeFrame();
    this.#opening.cancel();
    this.isBlocked = false;
    this.status = '';
    const launch = await this.#launching.run((signal) => new PlaceApi(this.place, signal).startLaunch('iframe'));
    if (launch) this.#showFrame(launch);
  }

  #showFrame(launch: Launch): void {
    const target = createTargetName();
    const frame = createFrame(launch, target);
    this.#frame = frame;
    this.append(frame);
    frame.addEventListener('load', () => (this.isShown = this.#frame === frame));
    submitLaunch(launch, { target, parent: this });
  }

  #removeFrame(): void {
    this.#frame?.remove();
    this.#frame = undefined;
    this.isShown = false;
  }

  readonly #click = (): void => {
    if (this.#opening.isBusy) return;
    const target = createTargetName();
    const opened = openWindow(target);
    this.isBlocked = !opened;
    this.status = '';
    if (opened) void this.#launchInto(opened, target);
  };

  async #launchInto(opened: Window, target: string): Promise<void> {
    const launch = await this.#opening.run((signal) => new PlaceApi(this.place, signal).startLaunch('window'));
    if (!launch) opened.close();
    if (!launch || opened.closed) return;
    opened.opener = null;
    submitLaunch(launch, { target, parent: this });
    this.status = TEXTS.windowOpened;
  }
}
