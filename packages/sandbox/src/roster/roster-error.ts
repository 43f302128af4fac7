/** The LMS gave no list of members; `message` is the sentence for the person. */
export class RosterError extends Error {
  override readonly name = 'RosterError';
  readonly code = 'ERR_ROSTER';
}
