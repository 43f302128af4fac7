import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo.js';
import { startCampus } from './start-campus.js';
import type { RunningCampus } from './start-campus.js';
import { startSandbox } from './zoom-demo/sandbox-process.js';
import type { SandboxProcess } from './zoom-demo/sandbox-process.js';
import { setUpZoom } from './zoom-demo/set-up-zoom.js';
import { readZoomPlugin } from './zoom-demo/zoom-plugin.js';

/** Starts campus with the Zoom plugin, and the sandbox that stands in for Zoom, until it is interrupted. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8080' },
      'sandbox-port': { type: 'string', default: '9090' },
      data: { type: 'string', default: '.data' },
      blank: { type: 'boolean', default: false },
      reset: { type: 'boolean', default: false },
    },
  });
  const { data } = values;
  if (values.reset) await rm(data, { recursive: true, force: true });
  const sandbox = await startSandbox({ port: Number(values['sandbox-port']), data });
  try {
    const campus = await startWithPlugin({ port: Number(values.port), data, zoom: sandbox.origin });
    stopOnSignal(campus, sandbox);
    if (!values.blank) await setUpZoom(campus.url, sandbox.origin);
    process.stdout.write(toGreeting({ campus: campus.url, zoom: sandbox.origin, blank: values.blank }));
  } catch (error) {
    await sandbox.stop();
    throw error;
  }
}

async function startWithPlugin({
  port,
  data,
  zoom,
}: {
  port: number;
  data: string;
  zoom: string;
}): Promise<RunningCampus> {
  const plugins = [await readZoomPlugin({ data, zoom })];
  const logger = pino({ name: 'campus', level: 'warn' });
  try {
    return await startCampus({ port, dataDirectory: data, plugins, logger });
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    throw new Error(`Port ${port} is in use. Try --port.`, { cause: error });
  }
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function stopOnSignal(campus: RunningCampus, sandbox: SandboxProcess): void {
  const stop = async (): Promise<void> => {
    await campus.close();
    await sandbox.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

function toGreeting({ campus, zoom, blank }: { campus: string; zoom: string; blank: boolean }): string {
  const accounts = DEMO_ACCOUNTS.map(({ userName, about }) => `  ${userName.padEnd(8)} ${about}`);
  const hint = blank
    ? 'Zoom is not set up. Log in as Olivia Ortega and open Administration > External tools > Zoom.'
    : 'Log in as Carlos Costa, open Introduction to Biology, then Weekly seminar: that is Zoom.';
  return [
    '',
    `  Campus        ${campus}`,
    `  Zoom sandbox  ${zoom}  (stands in for Zoom LTI Pro)`,
    '',
    `  ${hint}`,
    '',
    `Accounts, each with one click on the log-in page or with the password ${DEMO_PASSWORD}:`,
    ...accounts,
    '',
    'Press Ctrl+C to stop.',
    '',
  ].join('\n');
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
