import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { PluginManifest } from './manifest.js';
import { PluginLoadError } from './plugin-load-error.js';

/**
 * A copy of the configuration, completed with the defaults of the manifest's config schema. Throws `ERR_CONFIG_INVALID`
 * with every faulty option by name, never by value (it may be a secret), and `ERR_MANIFEST_INVALID` for a faulty schema.
 */
export function parseConfig({ configSchema }: Pick<PluginManifest, 'configSchema'>, config: unknown): unknown {
  const validate = compileSchema(configSchema);
  const copy = copyOf(config);
  if (validate(copy)) return copy;
  const faults = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(toSentence);
  throw new PluginLoadError('ERR_CONFIG_INVALID', `The plugin's configuration is not valid: ${faults.join('; ')}.`);
}

function compileSchema(schema: PluginManifest['configSchema']): ValidateFunction {
  try {
    return new Ajv2020({ allErrors: true, useDefaults: true, logger: false }).compile(schema);
  } catch (cause) {
    throw new PluginLoadError('ERR_MANIFEST_INVALID', "The manifest's configSchema is not a JSON Schema.", { cause });
  }
}

function copyOf(config: unknown): unknown {
  try {
    return structuredClone(config);
  } catch (cause) {
    throw new PluginLoadError('ERR_CONFIG_INVALID', "The plugin's configuration is not plain data.", { cause });
  }
}

function toSentence({ instancePath, keyword, params, message }: ErrorObject): string {
  const option = (property?: unknown): string => {
    const path = instancePath.split('/').slice(1);
    if (typeof property === 'string') path.push(property);
    return path.length === 0 ? 'the whole' : path.join('.');
  };
  if (keyword === 'required') return `${option(params['missingProperty'])} is missing`;
  if (keyword === 'additionalProperties') return `${option(params['additionalProperty'])} is not an option`;
  if (keyword === 'enum') return `${option()} must be one of ${JSON.stringify(params['allowedValues'])}`;
  return `${option()} ${message ?? keyword}`;
}
