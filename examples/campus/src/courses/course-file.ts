import { z } from 'zod';

/** What a plugin may give to an export of one of its places. */
export const MAX_EXPORTED_BYTES = 1024;

/** Bytes of the value as JSON; throws for what JSON cannot hold. */
export const toByteLength = (value: unknown): number =>
  value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));

const exportedSchema = z
  .unknown()
  .optional()
  .refine((exported) => toByteLength(exported) <= MAX_EXPORTED_BYTES, 'larger than 1 kB');

const elementSchema = z.object({
  title: z.string().trim().min(1).max(200),
  kind: z.string().min(1).max(100),
  body: z.string().max(50_000),
  visible: z.boolean(),
  /** What the plugin of this kind gave, and gets back. */
  exported: exportedSchema,
});

const toolSchema = z.object({ tool: z.string().min(1).max(100), exported: exportedSchema });

/** One element, as it is exported and imported. */
export const elementFileSchema = elementSchema.extend({ format: z.literal('campus-element/1') });

/** A whole course, with its elements in their order and the tools that are on. */
export const courseFileSchema = z.object({
  format: z.literal('campus-course/1'),
  title: z.string().trim().min(1).max(200),
  description: z.string().max(2000).optional(),
  elements: z.array(elementSchema).max(500),
  tools: z.array(toolSchema).max(50),
});

export type ElementPart = z.infer<typeof elementSchema>;
export type ToolPart = z.infer<typeof toolSchema>;
export type ElementFile = z.infer<typeof elementFileSchema>;
export type CourseFile = z.infer<typeof courseFileSchema>;
