import { PhpArray } from './php-array.js';

const MAX_NAMES = 50;
const MAX_NAME_LENGTH = 60;

/** The names of parameters, nested ones as `events[][name]`: each once, none with its value. */
export function listParameterNames(parameters: PhpArray): string[] {
  const names = new Set<string>();
  collect(parameters, '', names);
  return [...names];
}

function collect(array: PhpArray, prefix: string, names: Set<string>): void {
  for (const [key, value] of array.entries()) {
    if (names.size >= MAX_NAMES) return;
    const name = prefix === '' ? key : `${prefix}[${/^\d+$/.test(key) ? '' : key}]`;
    if (value instanceof PhpArray) collect(value, name, names);
    else names.add(name.slice(0, MAX_NAME_LENGTH));
  }
}
