import type { BrowserContext, ConsoleMessage } from 'playwright-core';

/** What a browser finds fault with: errors in the console, uncaught exceptions, violations of a content security policy. */
export class Complaints {
  #refusal: number | undefined;
  #complaints: string[] = [];

  /** Listens to all pages of a browser, those with their frames that it opens later too. */
  static async listenTo(context: BrowserContext): Promise<Complaints> {
    const complaints = new Complaints();
    context.on('console', (message) => complaints.#hear(message));
    context.on('weberror', (error) => complaints.#complaints.push(error.error().message));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, documentURI }) => {
        reportError(new Error(`${documentURI} violates its ${effectiveDirective} with ${blockedURI}.`));
      });
    });
    return complaints;
  }

  /** Forgets what was. A browser calls a request with the status `refusal` an error too: that one may come. */
  reset(refusal: number | undefined): void {
    this.#refusal = refusal;
    this.#complaints = [];
  }

  list(): readonly string[] {
    return this.#complaints;
  }

  #hear(message: ConsoleMessage): void {
    if (message.type() !== 'error') return;
    const isRefusal = new RegExp(`^Failed to load resource: .* status of ${this.#refusal ?? 'none'} `).test(
      message.text(),
    );
    if (!isRefusal) this.#complaints.push(`${message.text()} (${message.location().url})`);
  }
}
