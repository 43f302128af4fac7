import { pino } from 'pino';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo.js';
import { openDataDirectory } from './open-data-directory.js';
import { startCampus } from './start-campus.js';
import type { RunningCampus } from './start-campus.js';
import { parseStartOptions } from './start-options.js';
import type { StartOptions } from './start-options.js';
import { startSandbox } from './zoom-demo/sandbox-process.js';
import type { SandboxProcess } from './zoom-demo/sandbox-process.js';
import { findZoomState, setUpZoom } from './zoom-demo/set-up-zoom.js';
import type { ZoomState } from './zoom-demo/set-up-zoom.js';
import { readZoomPlugin } from './zoom-demo/zoom-plugin.js';

/** Starts campus with the Zoom plugin, and the sandbox that stands in for Zoom, until it is interrupted. */
async function main(): Promise<void> {
  const options = parseStartOptions(process.argv.slice(2));
  await openDataDirectory(options);
  const sandbox = await startSandbox({ port: options.sandboxPort, data: options.data });
  let campus: RunningCampus | undefined;
  try {
    campus = await startWithPlugin(options, sandbox.origin);
    stopOnSignal(campus, sandbox);
    if (!options.blank) await setUpZoom(campus.url, sandbox.origin);
    const state = await findZoomState(campus.url);
    process.stdout.write(toGreeting({ campus: campus.url, zoom: sandbox.origin, hint: HINTS[state] }));
  } catch (error) {
    await campus?.close();
    await sandbox.stop();
    throw error;
  }
}

async function startWithPlugin({ port, data, storage }: StartOptions, zoom: string): Promise<RunningCampus> {
  const plugins = [await readZoomPlugin({ data, zoom, storage })];
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

const HINTS: Readonly<Record<ZoomState, string>> = {
  ready: 'Log in as Carlos Costa, open Introduction to Biology, then Weekly seminar: that is Zoom.',
  begun: [
    'Zoom has a profile already. Go on as Olivia Ortega in Administration > External tools > Zoom,',
    'or as Ada Albrecht in the editor of a course.',
  ].join('\n  '),
  blank: 'Zoom is not set up. Log in as Olivia Ortega and open Administration > External tools > Zoom.',
};

function toGreeting({ campus, zoom, hint }: { campus: string; zoom: string; hint: string }): string {
  const accounts = DEMO_ACCOUNTS.map(({ userName, about }) => `  ${userName.padEnd(8)} ${about}`);
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
