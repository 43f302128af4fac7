import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ENGLISH, findLocale, listTrees, type Locale } from './find-locale.js';
import { findText, hasTexts, loadTexts, type TextValues } from './text-catalogue.js';
import type { Namespace, TextKey } from './text-key.js';

/** What renders words needs: their texts, and the locale for dates and numbers. */
export interface Texts<N extends Namespace = 'general'> {
  /** The text of a key, with its values put in. */
  readonly t: (key: TextKey<N>, values?: TextValues) => string;
  /** The text of a key that is known only when it runs, such as one made of a code of the API. */
  readonly find: (key: string, values?: TextValues) => string | undefined;
  /** For `Intl`, such as `de-CH`. */
  readonly locale: string;
}

/**
 * The texts of an element in the language of its nearest `lang` attribute, which may change at any time.
 * Until they have been loaded, the element shows `renderPending` and no words.
 */
export class Translation<N extends Namespace> implements ReactiveController, Texts<N> {
  readonly #host: ReactiveControllerHost & Element;
  readonly #namespaces: readonly N[];
  readonly #observer = new MutationObserver(() => void this.#follow());
  #wanted: Locale | undefined;
  #shown: Locale | undefined;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost & Element, ...namespaces: readonly N[]) {
    this.#host = host;
    this.#namespaces = namespaces;
    host.addController(this);
  }

  /** Whether there are texts to show. */
  get isReady(): boolean {
    return this.#shown !== undefined;
  }

  get locale(): string {
    return (this.#shown ?? ENGLISH).tag;
  }

  readonly t = (key: TextKey<N>, values?: TextValues): string => this.find(key, values) ?? key;

  readonly find = (key: string, values?: TextValues): string | undefined =>
    this.#shown && findText(this.#shown.language, key, values);

  /** Renders what stands in for the element until its texts are there. */
  renderPending(): TemplateResult {
    if (this.#hasFailed)
      return html`<p role="alert">The texts of this page cannot be loaded. Please reload the page.</p>`;
    return html`<div class="loading" aria-busy="true"><span class="spinner"></span></div>`;
  }

  hostConnected(): void {
    for (const tree of listTrees(this.#host)) {
      this.#observer.observe(tree, { attributeFilter: ['lang'], subtree: true });
    }
    void this.#follow();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  async #follow(): Promise<void> {
    const wanted = findLocale(this.#host);
    if (wanted.tag === this.#wanted?.tag) return;
    this.#wanted = wanted;
    const found = hasTexts(wanted.language, this.#namespaces) ? wanted : await this.#load(wanted);
    if (this.#wanted !== wanted) return;
    this.#hasFailed = !found;
    this.#shown = found ?? this.#shown;
    this.#host.requestUpdate();
  }

  /** The locale whose texts could be loaded: the wanted one, else English, else none. */
  async #load(wanted: Locale): Promise<Locale | undefined> {
    for (const locale of [wanted, ENGLISH]) {
      try {
        await loadTexts(locale.language, this.#namespaces);
        return locale;
      } catch {
        // The browser's console names the file.
      }
    }
    return undefined;
  }
}
