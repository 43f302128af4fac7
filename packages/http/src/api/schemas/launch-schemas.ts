import { z } from 'zod';
import { ID, PLACE, orNull } from './formats.js';

export const LAUNCH_START = z.object({
  place: PLACE,
  target: z.enum(['iframe', 'window'], { error: 'The target is iframe or window.' }),
});

/** What the browser posts to Zoom (LTI Core 4.1). */
export const LOGIN_INITIATION = z.object({
  id: ID,
  title: z.string(),
  action: z.string(),
  fields: z.record(z.string(), z.string()),
  frameOrigin: z.string(),
});

export const LAUNCH_STAGE = z.object({
  stage: z.enum(['started', 'reached', 'refused', 'posted']),
  code: orNull(z.string()),
});
