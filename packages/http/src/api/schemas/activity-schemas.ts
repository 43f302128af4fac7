import { ACTIVITY_KINDS, ACTIVITY_OUTCOMES } from '@lms-zoom/core';
import { z } from 'zod';
import { DATE, ID, PLACE_TYPE, TEXT, orNull } from './formats.js';

const KIND = z.enum(ACTIVITY_KINDS);
const OUTCOME = z.enum(ACTIVITY_OUTCOMES);

export const ACTIVITY_QUERY = z.object({
  kind: KIND.optional(),
  outcome: OUTCOME.optional(),
  profileId: ID.optional(),
  before: TEXT.optional().describe('`next` of the page before.'),
});

export const ACTIVITY_PAGE = z.object({
  records: z.array(
    z.object({
      id: ID,
      time: DATE,
      kind: KIND,
      outcome: OUTCOME,
      code: orNull(z.string()),
      correlationId: z.string(),
      profileId: orNull(ID),
      profileName: orNull(z.string()),
      placeType: orNull(PLACE_TYPE),
      placeTitle: orNull(z.string()),
      person: orNull(z.string()),
      detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    }),
  ),
  next: orNull(z.string()),
});
