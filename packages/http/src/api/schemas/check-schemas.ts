import { z } from 'zod';
import { MESSAGE, TEXT, orNull } from './formats.js';

/** The LTI key in the form, maybe not saved yet. */
export const CHECK_QUESTION = z.object({ ltiKey: TEXT });

export const CHECK_RESULT = z.object({
  steps: z.array(
    z.object({
      id: z.string(),
      status: z.enum(['ok', 'warning', 'failed']),
      seen: MESSAGE,
      advice: orNull(MESSAGE),
    }),
  ),
});
