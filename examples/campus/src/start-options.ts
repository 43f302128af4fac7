import { parseArgs } from 'node:util';
import type { DemoStorage } from './zoom-demo/zoom-plugin.js';

export interface StartOptions {
  /** 0: any free one, here and for the sandbox. */
  readonly port: number;
  readonly sandboxPort: number;
  /** The directory for all data. */
  readonly data: string;
  readonly storage: DemoStorage;
  /** Sets up nothing. */
  readonly blank: boolean;
  /** Forgets the data of earlier starts. */
  readonly reset: boolean;
}

/** What follows `npm start --`; throws one sentence that says which option is wrong. */
export function parseStartOptions(args: readonly string[]): StartOptions {
  const { port, 'sandbox-port': sandboxPort, data, storage, blank, reset } = parseValues(args);
  const ports = { port: parsePort('--port', port), sandboxPort: parsePort('--sandbox-port', sandboxPort) };
  if (ports.port !== 0 && ports.port === ports.sandboxPort) {
    throw new Error(`--port and --sandbox-port must differ, but both are ${ports.port}.`);
  }
  if (storage !== 'sqlite' && storage !== 'memory') {
    throw new Error(`--storage must be sqlite or memory, not "${storage}".`);
  }
  if (data === '') throw new Error('--data must name a directory.');
  return { ...ports, data, storage, blank, reset };
}

const OPTIONS = {
  port: { type: 'string', default: '8080' },
  'sandbox-port': { type: 'string', default: '9090' },
  data: { type: 'string', default: '.data' },
  storage: { type: 'string', default: 'sqlite' },
  blank: { type: 'boolean', default: false },
  reset: { type: 'boolean', default: false },
} as const;

function parseValues(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    const [problem = ''] = (error as Error).message.split(/[.\n]/, 1);
    const names = Object.keys(OPTIONS).map((name) => `--${name}`);
    throw new Error(`${problem}; the options are ${names.join(', ')}.`, { cause: error });
  }
}

function parsePort(option: string, text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new Error(`${option} must be a number from 0 to 65535, not "${text}".`);
  }
  return Number(text);
}
