import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { findLocale } from '../locales/find-locale.js';
import { loadTexts } from '../locales/text-catalogue.js';
import type { Namespace } from '../locales/text-key.js';
import type { Texts } from '../locales/translation.js';

export interface LazyPartOptions {
  readonly namespace: Namespace;
  /** Imports the bundle that defines the elements of the part. */
  readonly importCode: () => Promise<unknown>;
}

/** A part of the page whose code and texts are fetched when it is first shown. */
export class LazyPart {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: LazyPartOptions;
  #fetching: Promise<void> | undefined;
  #outcome: 'here' | 'failed' | undefined;

  constructor(host: ReactiveControllerHost & Element, options: LazyPartOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Fetches it once. */
  fetch(): Promise<void> {
    this.#fetching ??= this.#fetch();
    return this.#fetching;
  }

  /** Renders the content as soon as the part is here, and fetches it for that. */
  render(content: TemplateResult, texts: Texts): TemplateResult {
    void this.fetch();
    if (this.#outcome === 'here') return content;
    return this.#outcome === 'failed' ? renderFailure(texts) : renderPending();
  }

  async #fetch(): Promise<void> {
    const { namespace, importCode } = this.#options;
    try {
      await Promise.all([importCode(), loadTexts(findLocale(this.#host).language, [namespace])]);
      this.#outcome = 'here';
    } catch {
      // The browser's console names the file.
      this.#outcome = 'failed';
    }
    this.#host.requestUpdate();
  }
}

const renderPending = (): TemplateResult =>
  html`<div class="loading" aria-busy="true"><span class="spinner"></span></div>`;

/** Only a reload helps: a browser may remember that the file was missing, and an update may have replaced it by another. */
const renderFailure = ({ t }: Texts): TemplateResult => html`
  <zoom-notice
    tone="failed"
    role="alert"
    heading=${t('general:partMissing.title')}
    advice=${t('general:partMissing.advice')}
  >
    <button type="button" @click=${() => location.reload()}>${t('general:reloadPage')}</button>
  </zoom-notice>
`;
