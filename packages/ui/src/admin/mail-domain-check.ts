import type { ReactiveControllerHost } from 'lit';
import { AdminApi, type MailDomain } from '../api/admin-api.js';
import { ApiCall } from '../api/api-call.js';

const ASKED_AFTER_MS = 400;

/** What the API makes of the mail domains that stand in a form, asked when the person stops typing. */
export class MailDomainCheck {
  readonly #call: ApiCall;
  readonly #host: ReactiveControllerHost;
  #answers: readonly MailDomain[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#call = new ApiCall(host);
  }

  get answers(): readonly MailDomain[] {
    return this.#answers;
  }

  /** `profileId` is the profile that they are for, null for a new one. What was said of others than these holds no more. */
  ask(mailDomains: readonly string[], profileId: string | null): void {
    clearTimeout(this.#timer);
    this.#answers = this.#answers.filter(({ text }) => mailDomains.includes(text));
    this.#timer = setTimeout(() => void this.#ask(mailDomains, profileId), ASKED_AFTER_MS);
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#answers = [];
    this.#call.cancel();
  }

  /** Saving asks again, so an answer that does not come is no matter. */
  async #ask(mailDomains: readonly string[], profileId: string | null): Promise<void> {
    const body = { mailDomains, profileId };
    this.#answers = (await this.#call.run((signal) => new AdminApi(signal).checkMailDomains(body))) ?? [];
    this.#host.requestUpdate();
  }
}
