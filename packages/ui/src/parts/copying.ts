import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Texts } from '../locales/translation.js';
import { copyText } from './copy-text.js';

const SHOWN_FOR_MS = 4_000;

/** Copies a value on behalf of an element, and knows for some seconds what came of it. */
export class Copying implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #outcome: 'copied' | 'refused' | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** `refused`: the clipboard is out of reach. */
  get outcome(): 'copied' | 'refused' | undefined {
    return this.#outcome;
  }

  /** Whether it is copied; if not, the element should select it. */
  async copy(value: string): Promise<boolean> {
    const isCopied = await copyText(value);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(undefined), SHOWN_FOR_MS);
    this.#show(isCopied ? 'copied' : 'refused');
    return isCopied;
  }

  /** Another value is there now: what came of the former one says nothing of it. */
  reset(): void {
    if (this.#outcome !== undefined) this.#show(undefined);
  }

  /** What came of it in words, for somebody who does not see it. */
  toWords(label: string, { t }: Texts): string {
    if (this.#outcome === 'copied') return t('general:copy.copiedField', { label });
    return this.#outcome === 'refused' ? t('general:copy.byHand') : '';
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #show(outcome: 'copied' | 'refused' | undefined): void {
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }
}
