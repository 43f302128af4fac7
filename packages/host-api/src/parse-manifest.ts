import { satisfies } from 'semver';
import { z } from 'zod';
import { HOST_API_VERSION } from './host-api-version.js';
import { manifestSchema, type PluginManifest } from './manifest.js';
import { PluginLoadError } from './plugin-load-error.js';

/** Checks a manifest against its schema (`ERR_MANIFEST_INVALID`) and this version of the contract (`ERR_HOST_API_RANGE`). */
export function parseManifest(manifest: unknown): PluginManifest {
  const result = manifestSchema.safeParse(manifest);
  if (!result.success) {
    const details = z.prettifyError(result.error);
    throw new PluginLoadError('ERR_MANIFEST_INVALID', `The plugin's manifest is not valid:\n${details}`);
  }
  checkHostApi(result.data);
  return result.data;
}

function checkHostApi({ name, hostApi }: PluginManifest): void {
  if (satisfies(HOST_API_VERSION, hostApi)) return;
  throw new PluginLoadError(
    'ERR_HOST_API_RANGE',
    `${name} needs host-api ${hostApi}, but this host offers ${HOST_API_VERSION}.`,
  );
}
