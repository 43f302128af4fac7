import { valid, validRange } from 'semver';
import { z } from 'zod';

const pluginId = z.string().regex(/^[a-z][a-z0-9-]*$/);
const contributionId = z.string().regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/);
const localizedText = z.object({ en: z.string().min(1) }).catchall(z.string().min(1));
const uiElement = z.strictObject({
  tag: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/),
  module: z.string().regex(/^(\/[\w.-]+)+\.js$/),
});
const placeContribution = z.strictObject({
  id: contributionId,
  label: localizedText,
  view: uiElement,
  settings: uiElement,
});
const adminPage = z.strictObject({ id: contributionId, label: localizedText, element: uiElement });
const mount = z.strictObject({ path: z.string().regex(/^(\/[\w.-]+)+$/), anonymous: z.boolean() });
const port = z.enum([
  'info',
  'http',
  'sessions',
  'users',
  'places',
  'calendar',
  'events',
  'extensions',
  'secrets',
  'logger',
  'clock',
]);
const cspSources = z.array(z.string().regex(/^[^\s;,]+$/));

/** What `plugin.manifest.json` may hold: all that a host can know, and show, before it runs any code of the plugin. */
export const manifestSchema = z.strictObject({
  $schema: z.string().optional(),
  manifestVersion: z.literal(1),
  id: pluginId,
  name: z.string().min(1),
  version: z.string().refine((version) => valid(version) === version, 'must be a semantic version'),
  description: z.string().min(1),
  hostApi: z.string().refine((range) => validRange(range) !== null, 'must be a range of semantic versions'),
  entry: z.string().min(1).describe('Name of the package that exports activate(), resolved from the host'),
  contributions: z.strictObject({
    courseElements: z.array(placeContribution),
    courseTools: z.array(placeContribution),
    groupTools: z.array(placeContribution),
    adminPages: z.array(adminPage),
  }),
  mounts: z.array(mount).describe('Paths in the root of the origin; anonymous ones are reached without a session'),
  permissions: z.array(port).describe('The ports of the host that the plugin uses'),
  configSchema: z.record(z.string(), z.unknown()).describe('JSON Schema (2020-12) of the configuration'),
  contentSecurityPolicy: z
    .strictObject({ 'frame-src': cspSources, 'form-action': cspSources })
    .describe("What the host's policy must allow before the activated plugin is asked"),
});

export type PluginManifest = z.infer<typeof manifestSchema>;
