import type { ProfileChoice, ProfileStore } from '../storage/profile-store.js';
import { findMailDomain } from './mail-domain.js';

/** A profile by name, to tell people which one is meant. */
export type NamedProfile = Pick<ProfileChoice, 'id' | 'name'>;

export interface MailDomainCheck {
  /** As it was typed. */
  readonly text: string;
  /** As it is kept; `undefined`: not a mail domain. */
  readonly domain: string | undefined;
  /** Other profiles that have it too. */
  readonly profiles: readonly NamedProfile[];
}

export interface MailDomainConflict {
  readonly domain: string;
  readonly profiles: readonly NamedProfile[];
}

/** Tells operators what their mail domains mean, and which of them more than one profile has. */
export class MailDomains {
  readonly #store: Pick<ProfileStore, 'listChoices'>;

  constructor(deps: { readonly store: Pick<ProfileStore, 'listChoices'> }) {
    this.#store = deps.store;
  }

  /** What each text means; `exceptProfileId` is the profile that is being edited. */
  async check(texts: readonly string[], exceptProfileId: string | undefined): Promise<MailDomainCheck[]> {
    const others = (await this.#store.listChoices()).filter(({ id }) => id !== exceptProfileId);
    return texts.map((text) => {
      const domain = findMailDomain(text);
      return { text, domain, profiles: domain === undefined ? [] : listOwners(others, domain) };
    });
  }

  /** The mail domains of a profile that others have too. */
  async listConflicts(profile: Pick<ProfileChoice, 'id' | 'mailDomains'>): Promise<MailDomainConflict[]> {
    if (profile.mailDomains.length === 0) return [];
    const checked = await this.check(profile.mailDomains, profile.id);
    return checked.flatMap(({ domain, profiles }) =>
      domain === undefined || profiles.length === 0 ? [] : [{ domain, profiles }],
    );
  }
}

function listOwners(choices: readonly ProfileChoice[], domain: string): NamedProfile[] {
  return choices.filter(({ mailDomains }) => mailDomains.includes(domain)).map(({ id, name }) => ({ id, name }));
}
