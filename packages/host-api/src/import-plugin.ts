import { PluginLoadError } from './plugin-load-error.js';
import type { PluginModule } from './plugin.js';

/** Imports what a manifest's `entry` names. */
export type ImportEntry = (entry: string) => Promise<unknown>;

/** The module behind `entry`. Throws `ERR_ENTRY_NOT_FOUND` and, if it exports no `activate`, `ERR_ENTRY_INVALID`. */
export async function importPlugin(entry: string, importEntry: ImportEntry): Promise<PluginModule> {
  const module = await importEntry(entry).catch((cause: unknown) => {
    throw new PluginLoadError('ERR_ENTRY_NOT_FOUND', `"${entry}" cannot be imported. Is it installed?`, { cause });
  });
  if (!isPluginModule(module)) {
    throw new PluginLoadError('ERR_ENTRY_INVALID', `"${entry}" does not export a function activate().`);
  }
  return module;
}

function isPluginModule(module: unknown): module is PluginModule {
  return typeof module === 'object' && module !== null && 'activate' in module && typeof module.activate === 'function';
}
