import { z } from 'zod';

const VALUES = z.record(z.string(), z.union([z.string(), z.number()]));

/** What the API answers when it refuses or cannot (RFC 9457). */
export const PROBLEM = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    values: VALUES.optional(),
    fields: z
      .record(z.string(), z.object({ code: z.string(), detail: z.string(), values: VALUES.optional() }))
      .optional(),
  })
  .meta({
    id: 'Problem',
    description:
      'Why there is no other answer: a stable code with the values that a sentence about it needs, an English sentence, and for ERR_INPUT_INVALID the same for each field.',
  });
