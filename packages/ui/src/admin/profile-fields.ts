import type { ProfileDraft } from '../api/profiles-api.js';
import type { Texts } from '../locales/translation.js';

/** What the fields of a profile show, and whom they tell. */
export interface ProfileFields {
  readonly texts: Texts<'general' | 'admin'>;
  readonly draft: ProfileDraft;
  readonly isLocked: boolean;
  /** What is wrong, by field. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<ProfileDraft>) => void;
}
