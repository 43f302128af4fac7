import { findPlaceInKey } from '@lms-zoom/core';
import { z } from 'zod';

/** Bodies and parameters of the API; the domain checks what they mean. */

const text = z.string({ error: 'Text is needed here.' }).max(10_000, { error: 'This is too long.' });
const flag = z.boolean({ error: 'This must be true or false.' });

export const settingsSchema = z.strictObject({
  enabled: flag,
  enabledForCourseElement: flag,
  enabledForCourseTool: flag,
  enabledForGroupTool: flag,
  calendarEntries: flag,
});

/** A new profile; Zoom's address is the installation's default unless given. */
export const profileBodySchema = z.object({
  name: text,
  ltiKey: text,
  zoomBaseUrl: text.optional(),
  releaseNames: flag.default(false),
});

export const profileChangeSchema = z.object({
  name: text,
  ltiKey: text,
  zoomBaseUrl: text,
  releaseNames: flag,
  status: z.enum(['active', 'inactive'], { error: 'The status is active or inactive.' }),
  revision: z.int().min(1),
});

export const checkBodySchema = z.object({ ltiKey: text });

/** `<type>:<id>` as the host writes it into its pages. */
export const placeSchema = z.string().transform((key, context) => {
  const place = findPlaceInKey(key);
  if (place !== undefined) return place;
  context.addIssue({ code: 'custom', message: 'This is no place: write <type>:<id>, such as courseElement:42.' });
  return z.NEVER;
});

export const choiceSchema = z.object({ profileId: text });

export const launchBodySchema = z.object({
  place: placeSchema,
  target: z.enum(['iframe', 'window'], { error: 'The target is iframe or window.' }),
});
