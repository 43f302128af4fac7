export type RosterErrorCode = 'ERR_ROSTER_NOT_FOUND' | 'ERR_ROSTER_CURSOR';

const SENTENCES: Readonly<Record<RosterErrorCode, string>> = {
  ERR_ROSTER_NOT_FOUND: 'There are no such memberships for this client.',
  ERR_ROSTER_CURSOR: 'This is not a page of these memberships. Start with the first one again.',
};

/**
 * A roster cannot be given. `ERR_ROSTER_NOT_FOUND` stands for all that a tool may not see as well as for all that does not
 * exist, so that nothing is learnt by asking.
 */
export class RosterError extends Error {
  override readonly name = 'RosterError';
  readonly code: RosterErrorCode;

  constructor(code: RosterErrorCode, options?: ErrorOptions) {
    super(SENTENCES[code], options);
    this.code = code;
  }
}
